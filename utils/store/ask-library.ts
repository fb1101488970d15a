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
    opened ??= openLibrary();
    const library = await opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return await question(library);
  } catch (error) {
    throw toFailure(error);
  }
}
