// The end-to-end tests run on a copy of the build. This holds that the copy is the build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grantSites } from '@/scripts/granted-build';
import { builtFor } from '../support/a-reader';

const build = builtFor('on-click');
const granted = builtFor('granted');

test('the copy has the same files, byte for byte, but for the manifest', () => {
  const files = filesIn(build);
  expect(filesIn(granted)).toEqual(files);
  expect(files).toContain('manifest.json');
  const different = files.filter((file) => !readFileSync(join(build, file)).equals(readFileSync(join(granted, file))));
  expect(different).toEqual(['manifest.json']);
});

test('its manifest has the optional sites granted, and is the same otherwise', () => {
  const { optional_host_permissions: sites, ...rest } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  expect(sites).toEqual(['*://*/*']);
  const copy = JSON.parse(readFileSync(join(granted, 'manifest.json'), 'utf8'));
  expect(copy).toEqual({ ...rest, host_permissions: sites });
});

test('a manifest without optional sites is refused', () => {
  expect(() => grantSites('{"manifest_version":3}')).toThrow('no optional_host_permissions');
});

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}
