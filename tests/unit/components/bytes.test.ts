import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatBytes } from '@/components/bytes';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-DE');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('de');
});

test.each([
  [0, '0 Byte'],
  [999, '999 Byte'],
  [1000, '1 kB'],
  [12_430_000, '12,4 MB'],
  [61_000_000_000, '61 GB'],
  [5e15, '5.000 TB'],
])('%d bytes are written %s', (bytes, written) => {
  expect(formatBytes(bytes).replace(/\s/g, ' ')).toBe(written);
});
