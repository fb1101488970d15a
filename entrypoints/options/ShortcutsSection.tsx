import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { canOpenShortcuts, openShortcuts } from '@/utils/screen/open-shortcuts';
import { useReturn } from '@/utils/screen/use-return';

type Command = { name: string; label: string; keys: string };

/** The commands with their keys, and the way to change them: only the browser can. */
export function ShortcutsSection() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useReturn(() => void readCommands().then(setCommands));
  return (
    <>
      <p>{t('shortcutsText')}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('shortcutsKeys')}</th>
            <th scope="col">{t('shortcutsDoes')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name, label, keys }) => (
            <tr key={name}>
              <td>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('shortcutsNone')}</span>}</td>
              <th scope="row">{label}</th>
            </tr>
          ))}
          {browser.omnibox && (
            <tr>
              <td>
                <kbd>nl</kbd> + <kbd>{t('shortcutsSpace')}</kbd>
              </td>
              <th scope="row">{t('shortcutsOmnibox')}</th>
            </tr>
          )}
        </tbody>
      </table>
      {canOpenShortcuts() ? (
        <Button look="plain" onClick={() => void openShortcuts()}>
          {t('shortcutsChange')}
        </Button>
      ) : (
        <p>{t('shortcutsFirefox')}</p>
      )}
    </>
  );
}

/** Chromium gives no words for the command that opens the popup, and Firefox for Android knows no commands. */
async function readCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    label: name === '_execute_action' ? t('shortcutsPopup') : description || name,
    keys: shortcut ?? '',
  }));
}
