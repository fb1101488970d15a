import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '@/components/page.css';
import { App } from '@/entrypoints/privacy/App';
import { recordRequests, watchRequests } from '@/utils/requests-log';
import { show } from './support/stage';

/** Of the test's own server, so that a request is answered; for the record it is as foreign as any. */
const FOREIGN = new URL('/favicon.ico?asked-by=a-test', location.href).href;
let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  stop = undefined;
});

test('without a request the record says: none', async () => {
  show(<App />);
  await expect.element(page.getByText('None since the browser was started.')).toBeVisible();
});

test('a real request appears at once, with its address and the page it came from', async () => {
  show(<App />);
  await expect.element(page.getByText('None since the browser was started.')).toBeVisible();
  recordRequests('library.html');
  await fetch(FOREIGN);
  await expect.element(page.getByRole('cell', { name: FOREIGN })).toBeVisible();
  await expect.poll(() => page.getByRole('cell', { name: 'library.html' }).elements().length).toBeGreaterThan(0);
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toMatch(/^\d+ requests? since/);
});

test('images count like scripts, and what was asked before the watch began counts too', async () => {
  const image = `${FOREIGN}&as=image`;
  document.body.append(Object.assign(new Image(), { src: image }));
  await expect.poll(() => performance.getEntriesByName(image).length).toBe(1);
  const seen: string[] = [];
  stop = watchRequests('test', 'chrome-extension://nachlese/', (all) => seen.push(...all.map(({ url }) => url)));
  await expect.poll(() => seen).toContain(image);
});

test('files of the own package are no requests', async () => {
  const seen: string[] = [];
  stop = watchRequests('test', `${location.origin}/`, (all) => seen.push(...all.map(({ url }) => url)));
  await fetch(`${FOREIGN}&own`);
  await expect.poll(() => performance.getEntriesByName(`${FOREIGN}&own`).length).toBe(1);
  expect(seen).toEqual([]);
});

test('each permission of the manifest has its reason', async () => {
  show(<App />);
  await expect.element(page.getByRole('row', { name: /^activeTab To read the page/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Websites .*Allowed now: none\./ })).toBeVisible();
});

test('granted sites are named', async () => {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({
    origins: ['https://www.abendbote.example/*'],
    permissions: [],
  } as never);
  show(<App />);
  await expect.element(page.getByText(/Allowed now: www\.abendbote\.example\./)).toBeVisible();
});
