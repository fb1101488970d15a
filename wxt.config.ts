import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Everything the extension may do without asking again. Sites are optional: the reader grants them on the welcome page,
 * and without any of them a click on the button, the menu or the shortcut works through `activeTab`.
 */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage', 'alarms'];
const ANY_SITE = '*://*/*';

/** What the bundler tells of the modules while it sorts them into files. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Sorts what screens share into two files: what the popup needs at once, and what else the library does. Each file of a page
 * makes its own way through the browser, and the popup had to wait for seventeen of them.
 */
function fewFiles() {
  const groups = ['popup', 'library'].map((screen, place) => {
    const entry = fileURLToPath(new URL(`entrypoints/${screen}/main.tsx`, import.meta.url));
    const needed = new Set<string>();
    const name = (id: string, graph: Modules): string | null => {
      if (needed.size === 0) addImports(entry, graph, needed);
      // An empty module that WXT puts into every page is in nobody's imports.
      return needed.has(id) || id.includes('wxt-html-plugins') ? `for-${screen}` : null;
    };
    // The popup chooses first.
    return { name, minShareCount: 2, priority: 2 - place };
  });
  return { groups };
}

/** Adds a module and all that it imports, at first hand or further on; what is loaded on demand is left out. */
function addImports(id: string, graph: Modules, found: Set<string>): void {
  if (found.has(id)) return;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) addImports(next, graph, found);
}

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
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some((entry) => entry.name === 'popup')) return;
      Object.assign(
        config,
        mergeConfig(config, { build: { rollupOptions: { output: { codeSplitting: fewFiles() } } } }),
      );
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT turns the matches of a runtime-registered content script into install-time host permissions; ours are optional.
      delete manifest.host_permissions;
    },
  },
});
