import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserFamily } from '../find-browser';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everything the build is made of. */
const SOURCES = ['{components,entrypoints,public,utils}/**/*', 'wxt.config.ts', 'package-lock.json'];

/** Where WXT puts a build. */
export function buildFolder(family: BrowserFamily): string {
  return join(ROOT, '.output', family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Builds the extension, unless the last build is newer than all sources.
 *
 * @returns The folder of the build.
 * @throws When the build fails; what went wrong is on the screen by then.
 */
export function ensureBuild(family: BrowserFamily): string {
  const folder = buildFolder(family);
  if (!isFresh(join(folder, 'manifest.json'))) runBuild(family);
  return folder;
}

/** Builds the extension. @throws When the build fails. */
export function runBuild(family: BrowserFamily): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const browser = family === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    encoding: 'utf8',
    // A test runner that asks for a build calls its own environment "test", and bundlers make another build of that.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${stdout}\n${stderr}`);
}

function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  const builtAt = statSync(file).mtimeMs;
  const sources = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  // A folder's own time tells of files that were removed.
  const places = new Set(sources.flatMap((source) => [source, dirname(source)]));
  return [...places].every((place) => statSync(join(ROOT, place)).mtimeMs <= builtAt);
}
