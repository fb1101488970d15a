import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { t } from '@/utils/i18n';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';

/** A list of this length draws in well under a tenth of a second; more comes on demand. */
const PAGE = 200;

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
  return (
    <Loaded answer={entries}>
      {(found) =>
        found.length === 0 ? (
          <Blank title={empty.title} text={empty.text} />
        ) : (
          <>
            <ul>{found.slice(0, limit).map(children)}</ul>
            {found.length > limit && (
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
