import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh profile folder; `remove` when its browser is closed. */
export function freshProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'nachlese-'));
  // A browser that has just ended may still write for a moment.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  // Ctrl+C in `npm start`.
  process.once('exit', remove);
  return {
    path,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}
