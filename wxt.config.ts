import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Everything the extension may do without asking again. Sites are optional: the reader grants them on the welcome page,
 * and without any of them a click on the button, the menu or the shortcut works through `activeTab`.
 */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage', 'alarms'];
const ANY_SITE = '*://*/*';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // The polyfill for module preloading would be the only code in the extension that calls `fetch`; no supported browser needs it.
  vite: () => ({ plugins: [preact()], build: { sourcemap: false, modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Nachlese',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    homepage_url: undefined,
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_host_permissions: [ANY_SITE],
    // The simplest way to hold the rule that nothing of a private window is ever stored.
    incognito: 'not_allowed',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'nl' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveArticle__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandOpenPanel__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenLibrary__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nachlese@nachlese.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT turns the matches of a runtime-registered content script into install-time host permissions; ours are optional.
      delete manifest.host_permissions;
    },
  },
});
