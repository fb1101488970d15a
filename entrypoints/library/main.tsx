import '@/components/tokens.css';
import '@/components/base.css';
import './style.css';
import { t } from '@/utils/i18n';
import { mountScreen } from '@/utils/screen/mount-screen';
import { openEarly } from '@/utils/store/ask-library';
import { App } from './App';

openEarly();
mountScreen(<App />, `Nachlese – ${t('library')}`);
