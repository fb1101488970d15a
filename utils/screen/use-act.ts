import { useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';

/** One act at a time: what is under way, what went wrong, what was done. */
export interface Act {
  readonly isUnderWay: boolean;
  readonly failure: FailureCode | null;
  /** For the live region; empty when nothing was done yet. */
  readonly done: string;
  /** @param told - What to say when it has worked. */
  readonly run: (work: () => Promise<unknown>, told: string) => void;
}

/** Runs what the reader asks for and keeps what came of it, so that neither success nor failure is silent. */
export function useAct(): Act {
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [done, setDone] = useState('');

  const run = async (work: () => Promise<unknown>, told: string): Promise<void> => {
    setUnderWay(true);
    setFailure(null);
    setDone('');
    try {
      await work();
      setDone(told);
    } catch (error) {
      setFailure(toFailure(error).code);
    }
    setUnderWay(false);
  };

  return { isUnderWay, failure, done, run: (work, told) => void run(work, told) };
}
