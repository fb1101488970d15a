// A permission prompt cannot be answered in a browser without a window. The tests and the tour therefore run a copy of the build
// whose only difference is that the sites, which the reader would grant on the welcome page, are granted from the start.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a finished build beside itself, with `host_permissions` in place of `optional_host_permissions`.
 *
 * @param dir - A build as WXT leaves it (`.output/chrome-mv3`).
 * @param target - Where the copy goes; an older one there is replaced.
 * @returns The folder of the copy.
 * @throws When the build asks for no optional sites: there would be nothing to grant.
 */
export function makeGrantedBuild(dir: string, target = `${dir}-granted`): string {
  rmSync(target, { recursive: true, force: true });
  cpSync(dir, target, { recursive: true });
  const file = join(target, 'manifest.json');
  writeFileSync(file, grantSites(readFileSync(file, 'utf8')));
  return target;
}

/** The manifest's text with its optional sites granted, every other byte as it was. */
export function grantSites(manifest: string): string {
  const granted = manifest.replace('"optional_host_permissions":', '"host_permissions":');
  if (granted === manifest) throw new Error('the manifest has no optional_host_permissions');
  return granted;
}
