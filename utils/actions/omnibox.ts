// The keyword `nl` in the address bar: what is typed behind it is looked for in the library, and Enter opens it there.
import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import type { ArticleId } from '@/utils/model/article';
import { libraryAddress, searchAddress } from '@/utils/screen/library-address';
import { logged } from './logged';

/** One line below the address bar. */
export interface Suggestion {
  readonly id: ArticleId;
  /** Stands in the address bar while the line is chosen, and comes back with Enter. */
  readonly url: string;
  readonly headline: string;
  readonly publisher: string | null;
}

export interface OmniboxSearch {
  /** Best first. */
  suggest(query: string, limit: number): Promise<readonly Suggestion[]>;
  /** The kept article of an address; `undefined` for any other text. */
  find(url: string): Promise<ArticleId | undefined>;
}

/** Firefox shows six lines at most, Chromium a few more. */
const MAX_LINES = 6;

/**
 * Answers the address bar. Registers its listeners at once, so it can stand in a background's synchronous `main`.
 *
 * @param hasMarkup - The browser reads descriptions as XML (Chromium) and not as plain text (Firefox).
 */
export function answerOmnibox(search: OmniboxSearch, hasMarkup: boolean = !import.meta.env.FIREFOX): void {
  // Firefox for Android has no such thing.
  if (!browser.omnibox) return;
  const plain = (text: string): string => (hasMarkup ? escapeXml(text) : text);
  const describe = ({ headline, publisher }: Suggestion): string => {
    if (publisher === null) return plain(headline);
    return hasMarkup ? `${escapeXml(headline)} <dim>– ${escapeXml(publisher)}</dim>` : `${headline} – ${publisher}`;
  };
  const hint = (text: string): void => {
    const query = text.trim();
    const description = query === '' ? t('omniboxHint') : t('omniboxSearch', query);
    logged(Promise.resolve(browser.omnibox.setDefaultSuggestion({ description: plain(description) })));
  };

  browser.omnibox.onInputStarted.addListener(() => hint(''));
  browser.omnibox.onInputChanged.addListener((text, show) => {
    hint(text);
    if (text.trim() === '') return;
    logged(
      search.suggest(text, MAX_LINES).then((found) => {
        show(found.map((suggestion) => ({ content: suggestion.url, description: describe(suggestion) })));
      }),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, where) => {
    const query = text.trim();
    logged(search.find(query).then((id) => openIn(where, id === undefined ? placeOf(query) : libraryAddress(id))));
  });
}

/** Text for a description in Chromium: a mark or a sign that XML does not know, and the whole line would be dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Where the words lead that are no line's address. */
function placeOf(query: string): string {
  return query === '' ? libraryAddress() : searchAddress(query);
}

async function openIn(where: `${'currentTab' | 'newForegroundTab' | 'newBackgroundTab'}`, path: string): Promise<void> {
  // WXT types the files of the package; a place inside the library is none of them.
  const url = browser.runtime.getURL(path as '/library.html');
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
