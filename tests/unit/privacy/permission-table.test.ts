import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REASONS } from '@/entrypoints/privacy/PermissionTable';

test('the privacy page gives a reason for each permission the manifest asks for, and for no other', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const list = /const PERMISSIONS = \[([^\]]*)\]/.exec(config)?.[1] ?? '';
  const asked = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(Object.keys(REASONS).sort()).toEqual([...asked, 'sidePanel'].sort());
});
