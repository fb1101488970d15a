// Writes what the readers make of the golden pages into their expectations. Read the diff: what is wrong there stays wrong.
//   npm run golden:update [-- CASE ...]
// Without names, cases with known faults keep their expectation: it says what is right, not what is read today.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { KNOWN_FAULTS } from '../tests/golden/known-faults';
import { type Golden, type GoldenCase, readActual, readCases, readExpected } from '../tests/golden/read-case';

const wanted = new Set(process.argv.slice(2));
const cases = readCases();
const unknown = [...wanted].filter((name) => !cases.some((page) => page.name === name));
if (unknown.length > 0) throw new Error(`No such case: ${unknown.join(', ')}`);

const written = cases
  .filter(({ name }) => (wanted.size > 0 ? wanted.has(name) : !(name in KNOWN_FAULTS)))
  .filter(update)
  .map((page) => page.expectedFile);
if (written.length > 0) format(written);

/** Writes an expectation where it is missing or differs; says whether it did. */
function update(page: GoldenCase): boolean {
  const before = existsSync(page.expectedFile) ? readExpected(page) : null;
  const after = forFile(readActual(page), before);
  if (before !== null && inOrder(before) === inOrder(after)) return false;
  writeFileSync(page.expectedFile, JSON.stringify(after));
  console.log(`${before === null ? 'new' : 'changed'}: ${page.name}`);
  return true;
}

/** Section and address stay out of an expectation that leaves them open. */
function forFile(actual: Golden, before: Golden | null): Golden {
  if (!actual.article || !before?.article) return actual;
  const { section, url, ...article } = actual.article;
  const kept = { ...('url' in before.article && { url }), ...article, ...('section' in before.article && { section }) };
  return { ...actual, article: kept };
}

/** The same JSON for the same content, whatever the order of its keys. */
function inOrder(golden: Golden): string {
  return JSON.stringify(golden, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function format(files: readonly string[]): void {
  const { status, error } = spawnSync('biome', ['format', '--write', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
