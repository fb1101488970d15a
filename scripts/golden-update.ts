// Writes what the readers make of the golden pages into their expectations. Read the diff: what is wrong there stays wrong.
//   npm run golden:update [-- CASE ...]
// Without names, cases with known faults keep their expectation: it says what is right, not what is read today.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { KNOWN_FAULTS } from '../tests/golden/known-faults';
import { type Golden, readActual, readCases } from '../tests/golden/read-case';

const wanted = new Set(process.argv.slice(2));
const cases = readCases();
const unknown = [...wanted].filter((name) => !cases.some((page) => page.name === name));
if (unknown.length > 0) throw new Error(`No such case: ${unknown.join(', ')}`);

for (const page of cases) {
  if (wanted.size > 0 ? !wanted.has(page.name) : page.name in KNOWN_FAULTS) continue;
  const before = existsSync(page.expectedFile) ? readFileSync(page.expectedFile, 'utf8') : null;
  const after = `${JSON.stringify(forFile(readActual(page), before), null, 2)}\n`;
  if (before === after) continue;
  writeFileSync(page.expectedFile, after);
  console.log(`${before === null ? 'new' : 'changed'}: ${page.name}`);
}

/** An expectation that leaves the section open goes on doing so. */
function forFile(actual: Golden, before: string | null): Golden {
  const known = before === null ? null : (JSON.parse(before) as Golden).article;
  if (!actual.article || !known || 'section' in known) return actual;
  const { section: _, ...article } = actual.article;
  return { ...actual, article };
}
