// `npm test`: everything there is to check, one step after the other, also after a failed one. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from './find-browser';
import { runBuild } from './start/ensure-build';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = mkdtempSync(join(tmpdir(), 'nachlese-test-'));

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const steps: readonly Step[] = [
  { name: 'lint', run: () => command('biome', ['ci', '.']) },
  { name: 'types', run: () => command('tsc', ['--noEmit', '-p', '.']) },
  { name: 'unit, golden and store tests', run: () => vitest('vitest.config.ts') },
  { name: 'a browser of the Chromium family', run: () => done(() => requireBrowser('chromium')) },
  { name: 'Firefox', run: () => done(() => requireBrowser('firefox')) },
  { name: 'browser tests', run: () => vitest('vitest.browser.config.ts') },
  { name: 'build for Chromium', run: () => done(() => runBuild('chromium')) },
  { name: 'build for Firefox', run: () => done(() => runBuild('firefox')) },
  { name: 'end-to-end tests in Chromium', run: () => vitest('vitest.e2e.config.ts', '--project', 'chromium') },
  { name: 'end-to-end tests in Firefox', run: () => vitest('vitest.e2e.config.ts', '--project', 'firefox') },
];

const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const count = step.run();
  passed += count.passed;
  failed += count.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}
rmSync(REPORTS, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A step that either works or throws. */
function done(work: () => unknown): Count {
  try {
    work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** A command line tool of the project; counts as one. */
function command(name: string, args: readonly string[]): Count {
  return runTool(name, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run of Vitest; counts its tests. A run that breaks down without a failed test counts as one failure. */
function vitest(config: string, ...args: readonly string[]): Count {
  if (!existsSync(join(ROOT, config))) return { passed: 0, failed: 1 };
  const report = join(REPORTS, `${config}-${args.join('')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = runTool('vitest', ['run', '--config', config, ...args, ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  const broken = status !== 0 && result.numFailedTests === 0 ? 1 : 0;
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken };
}

function runTool(name: string, args: readonly string[]): number | null {
  const env = { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  const { status, error } = spawnSync(name, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status;
}
