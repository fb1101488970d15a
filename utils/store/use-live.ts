// A screen asks the database, and asks again when told that something changed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toFailure, type UserFacingError } from '@/utils/failures';
import { askLibrary } from './ask-library';
import { onChange } from './changes';
import type { Library } from './library';

export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: UserFacingError; readonly retry: () => void }
  | { readonly kind: 'value'; readonly value: T };

/**
 * The answer to a question, kept up to date. The old answer stays until the new one is there; a component that must not show
 * the old answer to a new question gets a `key`. An answer that was overtaken is dropped.
 *
 * @param deps - What the question depends on besides the library.
 */
export function useLive<T>(question: (library: Library) => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  const latest = useRef(question);
  latest.current = question;

  // Asked before the first paint, not after it. The caller names the dependencies of the question.
  useLayoutEffect(() => {
    let round = 0;
    const ask = async (): Promise<void> => {
      round += 1;
      const mine = round;
      const answer = await askLibrary(latest.current).then(
        (value): Live<T> => ({ kind: 'value', value }),
        (error): Live<T> => ({ kind: 'failed', failure: toFailure(error), retry: () => void ask() }),
      );
      if (mine === round) setLive(answer);
    };
    void ask();
    const stop = onChange((change) => {
      if (change.kind === 'library') void ask();
    });
    return () => {
      round = -1;
      stop();
    };
  }, deps);

  return live;
}
