import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseNotice } from '@/entrypoints/options/parse-notice';

const ROOT = join(import.meta.dirname, '../../..');

test('rows of the table are read, its head and the text around it are not', () => {
  const notice =
    '# Notices\n\nText.\n\n| part | origin | licence |\n| --- | --- | --- |\n| `a.ts` | us | MIT |\n\nEnd | of it.';
  expect(parseNotice(notice)).toEqual([{ part: 'a.ts', origin: 'us', licence: 'MIT' }]);
});

test('every library that is shipped is named in the package', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const parts = parseNotice(readFileSync(join(ROOT, 'NOTICE.md'), 'utf8')).map(({ part }) => part);
  expect(parts).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
