import '@/components/tokens.css';
import '@/components/base.css';
import './style.css';
import { browser } from 'wxt/browser';
import { mountScreen } from '@/utils/screen/mount-screen';
import { openEarly } from '@/utils/store/ask-library';
import { App } from './App';
import { type FirstLook, lookFirst } from './look-first';

openEarly();
const nothing = (error: unknown): FirstLook => {
  // The tab was closed meanwhile.
  console.error('Nachlese:', error);
  return { tab: null };
};
void lookFirst(location.search)
  .catch(nothing)
  .then((first) => {
    mountScreen(<App {...first} />, 'Nachlese');
    // Firefox for Android, and whoever opens popup.html as a page, gives it a tab: then it may be as wide as the tab.
    void browser.tabs.getCurrent().then((own) => {
      if (own) document.documentElement.dataset.place = 'tab';
    });
  });
