// What is delivered: permissions, hosts, sizes. Runs on the builds, without a browser.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const manifestOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
const sizeOf = (path: string) => statSync(path).size;

/** A page's scripts: its own and every chunk it imports, at first hand or further on; what it may load later, on demand, is left out. */
function scriptsOf(dir: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next] of readFileSync(join(dir, name), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
    )) {
      if (next) follow(join('chunks', next));
    }
  };
  for (const [, source] of readFileSync(join(dir, page), 'utf8').matchAll(/(?:src|href)="\/(chunks\/[\w.-]+\.js)"/g)) {
    if (source) follow(source);
  }
  return [...found];
}

describe.each(Object.entries(BUILDS))('the %s build', (browser, dir) => {
  const manifest = manifestOf(dir);

  it('asks for what it needs at installation, and for no site', () => {
    const needed = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...manifest.permissions].sort()).toEqual(browser === 'chrome' ? [...needed, 'sidePanel'].sort() : needed);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('keeps out of private windows and exposes nothing to pages', () => {
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('names every text in both languages', () => {
    const keys = ['en', 'de'].map((lang) =>
      Object.keys(JSON.parse(readFileSync(join(dir, `_locales/${lang}/messages.json`), 'utf8'))),
    );
    expect(keys[0]).toEqual(keys[1]);
    for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) expect(keys[0]).toContain(key);
  });

  it('keeps the content script under 90 kB, the page reader under 185 kB and the popup under 60 kB of script', () => {
    expect(sizeOf(join(dir, 'content-scripts/content.js'))).toBeLessThanOrEqual(90_000);
    // The content script runs on every granted page; the reader is loaded beside it where a page may be an article.
    expect(sizeOf(join(dir, 'reader.js'))).toBeLessThanOrEqual(185_000);
    const bytes = scriptsOf(dir, 'popup.html').reduce((sum, name) => sum + sizeOf(join(dir, name)), 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it.each(['popup', 'library', 'sidepanel'])(
    'has the %s wait for few files: each makes its own way through the browser',
    (page) => {
      expect(scriptsOf(dir, `${page}.html`).length).toBeLessThanOrEqual(5);
      const styles = readFileSync(join(dir, `${page}.html`), 'utf8').match(/rel="stylesheet"/g) ?? [];
      expect(styles.length).toBeLessThanOrEqual(3);
    },
  );

  it('fetches nothing but files of its own package', () => {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(dir, file), 'utf8').replace(/\bfetch\([\w.$]+\.runtime\.getURL\(/g, '');
      expect(code, file).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts/);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});

it('declares to Firefox that no data is collected', () => {
  const { gecko } = manifestOf(BUILDS.firefox).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
});
