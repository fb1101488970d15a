import type { Library } from '@/utils/store/library';

/**
 * Works on the index for a few steps: some milliseconds each, safe to be cut off between any two.
 *
 * @returns Whether there may be more to do.
 */
export async function tendIndex(library: Pick<Library, 'tendIndex'>, steps: number): Promise<boolean> {
  for (let step = 0; step < steps; step++) if (!(await library.tendIndex())) return false;
  return true;
}

/**
 * Builds the index anew when texts are read in another way than it was built with, in the background: the old one serves
 * until the new one is whole. A worker that is stopped meanwhile goes on where it was at its next start.
 */
export async function renewIndex(
  library: Pick<Library, 'tendIndex' | 'rebuildIndex' | 'rebuildProgress'>,
): Promise<void> {
  await library.rebuildIndex(false);
  while ((await library.rebuildProgress()) !== null) if (!(await library.tendIndex())) return;
}
