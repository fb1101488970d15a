import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { t } from '@/utils/i18n';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';
import { placeLeft } from './place-left';
import { useArrival } from './use-arrival';

/** More than any screen shows: these are drawn at once, the first page right after them. */
const FIRST_DRAWN = 20;
/** So many are drawn with each look at the end of the list: a few frames' work. */
const PAGE = 100;
/** So many are asked for at first; each time twice as many, so that asking anew costs as much as the list is long. */
const FIRST_LOADED = 200;
/** The next page is drawn when the end is this near. */
const NEAR = '1200px';

type Props<T> = {
  /** The newest entries, at most `limit`. */
  question: (library: Library, limit: number) => Promise<readonly T[]>;
  empty: { title: string; text: string };
  children: (entry: T) => ComponentChildren;
};

/** A list that grows as its end comes near, and by its button. Rows out of sight cost nothing (see `.content` in the style). */
export function LongList<T>({ question, empty, children }: Props<T>) {
  const before = useRef(placeLeft()?.rows ?? 0).current;
  const [drawn, setDrawn] = useState(Math.max(FIRST_DRAWN, before));
  const [loaded, setLoaded] = useState(Math.max(FIRST_LOADED, 2 * before));
  // One more than shown tells whether there is more.
  const entries = useLive((library) => question(library, loaded + 1), [loaded]);
  const found = entries.kind === 'value' ? entries.value : undefined;
  const hasMore = found !== undefined && found.length > drawn;
  const end = useRef<HTMLParagraphElement>(null);
  const grow = (): void => {
    setDrawn(drawn + PAGE);
    if (drawn + 2 * PAGE > loaded) setLoaded(2 * loaded);
  };

  // An effect runs after the first entries were painted.
  useEffect(() => {
    if (found) setDrawn((shown) => Math.max(PAGE, shown));
  }, [found !== undefined]);
  useArrival(found !== undefined && (drawn >= PAGE || drawn >= found.length));

  // Anew for each page: an end that is still near tells so only to a new observer.
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      { rootMargin: `0px 0px ${NEAR}` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, loaded, hasMore]);

  return (
    <Loaded answer={entries}>
      {(all) =>
        all.length === 0 ? (
          <Blank title={empty.title} text={empty.text} />
        ) : (
          <>
            <ul>{all.slice(0, Math.min(drawn, loaded)).map(children)}</ul>
            {hasMore && (
              <p class="more" ref={end}>
                <Button look="plain" onClick={grow}>
                  {t('showMore')}
                </Button>
              </p>
            )}
          </>
        )
      }
    </Loaded>
  );
}
