import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { libraryAddress, searchAddress } from '@/utils/screen/library-address';

/** A search that goes on in the library. */
export function SearchForm() {
  const [query, setQuery] = useState('');
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        void browser.tabs
          .create({ url: query.trim() === '' ? libraryAddress() : searchAddress(query.trim()) })
          .then(() => window.close());
      }}
    >
      <input
        type="search"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
    </form>
  );
}
