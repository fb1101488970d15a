import type { WordRun } from '@/utils/text/word-diff';

/** A text in which the words that another one does not have are marked. */
export function Differing({ runs }: { runs: readonly WordRun[] }) {
  return (
    <>
      {runs.map((run, index) =>
        // The index is a good key here: runs are made anew with the text.
        run.differs ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </>
  );
}
