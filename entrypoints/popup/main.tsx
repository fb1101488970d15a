import '@/components/tokens.css';
import '@/components/base.css';
import './style.css';
import { browser } from 'wxt/browser';
import { mountScreen } from '@/utils/screen/mount-screen';
import { App } from './App';

mountScreen(<App />, 'Nachlese');

// Firefox for Android, and whoever opens popup.html as a page, gives it a tab: then it may be as wide as the tab.
void browser.tabs.getCurrent().then((own) => {
  if (own) document.documentElement.dataset.place = 'tab';
});
