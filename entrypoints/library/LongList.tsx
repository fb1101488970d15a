import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { t } from '@/utils/i18n';
import { isSameRecord } from '@/utils/screen/is-same-record';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';
import { placeLeft } from './place-left';
import { useArrival } from './use-arrival';

/** More than any screen shows: these are asked for and drawn at once. */
const FIRST_DRAWN = 20;
/** So many more are wanted with each look at the end of the list. */
const PAGE = 100;
/** So many are drawn in one frame: a quarter of its time. */
const STEP = 10;
/** So many are asked for after the first; then each time twice as many, so that asking anew costs as much as the list is long. */
const FIRST_LOADED = 200;
/** The next page is drawn when the end is this near. */
const NEAR = '1200px';

type Props<T> = {
  /** The newest entries, at most `limit`. */
  question: (library: Library, limit: number) => Promise<readonly T[]>;
  empty: { title: string; text: string };
  /** Stands above the entries, and comes with them: what came later would push them from under the reader's finger. */
  head?: (entries: readonly T[]) => ComponentChildren;
  children: (entry: T) => ComponentChildren;
};

/** A list that grows as its end comes near, and by its button. Rows out of sight cost nothing (see `.long-list` in the style). */
export function LongList<T extends object>({ question, empty, head, children }: Props<T>) {
  const before = useRef(placeLeft()?.rows ?? 0).current;
  const [wanted, setWanted] = useState(Math.max(PAGE, before));
  const [drawn, setDrawn] = useState(Math.max(FIRST_DRAWN, before));
  const [loaded, setLoaded] = useState(before > 0 ? Math.max(FIRST_LOADED, 2 * before) : FIRST_DRAWN);
  const entries = useLive((library) => ask(library, question, loaded), [loaded]);
  const found = useSame(entries.kind === 'value' ? entries.value.found : undefined);
  const draw = useDrawnOnce(children);
  const isAll = entries.kind === 'value' && entries.value.isAll;
  const hasMore = found !== undefined && (!isAll || found.length > drawn);
  const end = useRef<HTMLParagraphElement>(null);
  const grow = (): void => {
    setWanted(wanted + PAGE);
    if (wanted + 2 * PAGE > loaded) setLoaded(2 * loaded);
  };

  // An effect runs after the first entries were painted.
  useEffect(() => {
    if (found) setLoaded((first) => Math.max(FIRST_LOADED, first));
  }, [found !== undefined]);
  useArrival(found !== undefined);

  // A hundred rows at once would be a long frame.
  useEffect(() => {
    if (!found || drawn >= Math.min(wanted, found.length)) return;
    const frame = requestAnimationFrame(() => setDrawn(Math.min(drawn + STEP, wanted)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, wanted, found]);

  // Anew for each page: an end that is still near tells so only to a new observer.
  useEffect(() => {
    if (!end.current || drawn < wanted) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      { rootMargin: `0px 0px ${NEAR}` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, wanted, loaded, hasMore]);

  return (
    <Loaded answer={entries}>
      {({ found: answered }) => {
        const all = found ?? answered;
        return all.length === 0 ? (
          <Blank title={empty.title} text={empty.text} />
        ) : (
          <>
            {head?.(all)}
            <ul class="long-list">{all.slice(0, drawn).map(draw)}</ul>
            {hasMore && (
              <p class="more" ref={end}>
                <Button look="plain" onClick={grow}>
                  {t('showMore')}
                </Button>
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

async function ask<T>(library: Library, question: Props<T>['question'], limit: number) {
  // One more than wanted tells whether there is more.
  const found = await question(library, limit + 1);
  return { found: found.slice(0, limit), isAll: found.length <= limit };
}

/** The same entries as before where nothing has changed: the library gives new copies with each answer. */
function useSame<T extends object>(entries: readonly T[] | undefined): readonly T[] | undefined {
  const answer = useRef<readonly T[] | undefined>(undefined);
  const same = useRef<readonly T[]>([]);
  if (entries === undefined || entries === answer.current) return answer.current && same.current;
  answer.current = entries;
  same.current = entries.map((entry, place) => {
    const before = same.current[place];
    return before && isSameRecord(before, entry) ? before : entry;
  });
  return same.current;
}

/** Draws a row once for as long as it is drawn in the same way: a list that grows does not go through its rows again. */
function useDrawnOnce<T extends object>(draw: (entry: T) => ComponentChildren): (entry: T) => ComponentChildren {
  const rows = useMemo(() => new WeakMap<T, ComponentChildren>(), [draw]);
  return (entry) => {
    const row = rows.get(entry) ?? draw(entry);
    rows.set(entry, row);
    return row;
  };
}
