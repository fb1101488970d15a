import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/page.css';
import './style.css';
import { t } from '@/utils/i18n';
import { mountScreen } from '@/utils/screen/mount-screen';
import { App } from './App';

mountScreen(<App />, `Nachlese – ${t('options')}`);
