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

/** Questions of this page that wait for their answers, but for those that let others go first. */
let unanswered = 0;
const OTHERS_HEAR_MS = 50;
const waiting: (() => void)[] = [];

/**
 * The answer to a question, kept up to date. The old answer stays until the new one is there; a component that must not show
 * the old answer to a new question gets a `key`. An answer that was overtaken is dropped.
 *
 * @param deps - What the question depends on besides the library.
 * @param turn - `after-others`: asked when the rest of the page has its answers. The database answers one question at a time.
 */
export function useLive<T>(
  question: (library: Library) => Promise<T>,
  deps: readonly unknown[],
  turn: 'at-once' | 'after-others' = 'at-once',
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  const latest = useRef(question);
  latest.current = question;

  // Asked before the first paint, not after it. The caller names the dependencies of the question.
  useLayoutEffect(() => {
    let round = 0;
    const ask = async (): Promise<void> => {
      round += 1;
      const mine = round;
      const answer = await inTurn(turn, () => askLibrary(latest.current)).then(
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

async function inTurn<T>(turn: 'at-once' | 'after-others', ask: () => Promise<T>): Promise<T> {
  if (turn === 'after-others') {
    // The others may be about to ask: each hears of a change by itself, on a busy machine one well after the other.
    await new Promise((resolve) => setTimeout(resolve, OTHERS_HEAR_MS));
    while (unanswered > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return ask();
  }
  unanswered += 1;
  try {
    return await ask();
  } finally {
    unanswered -= 1;
    if (unanswered === 0) for (const go of waiting.splice(0)) go();
  }
}
