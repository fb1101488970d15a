import { uiLanguage } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import type { FindRelated } from '@/utils/search/related-words';
import type { Library } from '@/utils/store/library';
import type { OmniboxSearch, Suggestion } from './omnibox';
import { articleIdOf } from './see-article';

/**
 * The library's own search, for the address bar: articles only, since a line there leads to one place.
 *
 * @param theRelatedWords - Left out: only the words themselves are looked for.
 */
export function librarySearch(
  theLibrary: () => Promise<Library>,
  theRelatedWords: () => Promise<FindRelated | undefined> = async () => undefined,
): OmniboxSearch {
  return {
    async suggest(query, limit) {
      const [library, related] = await Promise.all([theLibrary(), theRelatedWords()]);
      const { hits } = await library.search(query, { lang: uiLanguage(), limit, kinds: ['article'], related });
      return hits.flatMap((hit) => (hit.kind === 'article' ? [toSuggestion(hit.article)] : []));
    },
    async find(url) {
      if (!/^https?:\/\//.test(url)) return undefined;
      return (await (await theLibrary()).article(await articleIdOf(url)))?.id;
    },
  };
}

function toSuggestion({ id, url, headline, publisher }: Article): Suggestion {
  return { id, url, headline: headline || url, publisher };
}
