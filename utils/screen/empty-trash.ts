import { askLibrary } from '@/utils/store/ask-library';
import { announce } from '@/utils/store/changes';

/** Ends everything in the trash, however short its time there: articles, teasers and quotes. */
export async function emptyTrash(now: string): Promise<void> {
  await askLibrary((library) => library.purgeTrash(now));
  announce({ kind: 'library' });
}
