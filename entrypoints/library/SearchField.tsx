import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { searchHref, viewHref } from './route';

/** Search as you type: each letter is a new place, the first one a step for the back button. */
export function SearchField({ query }: { query: string }) {
  const [typed, setTyped] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  // Back and forward change the query from outside; while typing, the field knows better.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(query);
  }, [query]);
  const search = (words: string): void => {
    setTyped(words);
    const href = words.trim() === '' ? viewHref('saved') : searchHref(words);
    if (query === '') location.assign(href);
    else location.replace(href);
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        value={typed}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </search>
  );
}
