import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';

let opened: Promise<Library> | undefined;

/** The library of this worker's life; a failed opening is tried again by the next call. */
export function theLibrary(): Promise<Library> {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The present instant, as the records write it. */
export function now(): string {
  return new Date().toISOString();
}
