import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { t } from '@/utils/i18n';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';

/** So many are loaded at once; more comes on demand. */
const PAGE = 200;
/** More than any screen shows: these are drawn at once, the rest of the page right after them. */
const FIRST_DRAWN = 20;

type Props<T> = {
  /** The newest entries, at most `limit`. */
  question: (library: Library, limit: number) => Promise<readonly T[]>;
  empty: { title: string; text: string };
  children: (entry: T) => ComponentChildren;
};

/** The first entries of a list, and "show more". */
export function LongList<T>({ question, empty, children }: Props<T>) {
  const [limit, setLimit] = useState(PAGE);
  // One more than shown tells whether there is more.
  const entries = useLive((library) => question(library, limit + 1), [limit]);
  const isThere = entries.kind === 'value';
  const [isWhole, setWhole] = useState(false);
  // An effect runs after the first entries were painted.
  useEffect(() => {
    if (isThere) setWhole(true);
  }, [isThere]);
  return (
    <Loaded answer={entries}>
      {(found) =>
        found.length === 0 ? (
          <Blank title={empty.title} text={empty.text} />
        ) : (
          <>
            <ul>{found.slice(0, isWhole ? limit : FIRST_DRAWN).map(children)}</ul>
            {isWhole && found.length > limit && (
              <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
                {t('showMore')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
