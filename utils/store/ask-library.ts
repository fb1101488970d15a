// One connection for each page of the extension, opened with the first question.
import { toFailure } from '@/utils/failures';
import type { Library } from './library';
import { openLibrary } from './open-library';

let opened: Promise<Library> | undefined;

/**
 * Asks the library. When it would not open, the next question tries anew, so "try again" has a chance.
 *
 * @throws UserFacingError
 */
export async function askLibrary<T>(question: (library: Library) => Promise<T>): Promise<T> {
  try {
    return await question(await theLibrary());
  } catch (error) {
    throw toFailure(error);
  }
}

/** Opens the library while the page does something else. Where it does not open, the first question tells. */
export function openEarly(): void {
  theLibrary().catch((error: unknown) => console.error('Nachlese:', error));
}

function theLibrary(): Promise<Library> {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
