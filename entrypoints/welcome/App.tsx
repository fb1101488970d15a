// The page after the installation: what this is, one thing to try, and when Nachlese may read along.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Access } from '@/components/Access';
import { t } from '@/utils/i18n';

export function App() {
  const shortcut = useShortcut();
  return (
    <main class="page">
      <h1>{t('welcomeTitle')}</h1>
      <p class="what">{t('welcomeWhat')}</p>
      <section>
        <h2>{t('welcomeTryTitle')}</h2>
        <p>
          {t('welcomeTry')}
          {shortcut && ` ${t('welcomeTryShortcut', shortcut)}`}
        </p>
      </section>
      <section>
        <h2>{t('accessTitle')}</h2>
        <p>{t('accessText')}</p>
        <Access />
      </section>
      <section>
        <h2>{t('privacyTitle')}</h2>
        <p>{t('privacyText')}</p>
        <p>
          <a href="/privacy.html">{t('privacyMore')}</a> · <a href="/options.html">{t('allOptions')}</a>
        </p>
      </section>
    </main>
  );
}

/** The keys that open the popup; empty when another extension had them first. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      setShortcut(commands.find((command) => command.name === '_execute_action')?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}
