// Records of the library as documents of the index.
import type { IndexDocument } from '@/utils/index/document';
import type { Article, Block } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Teaser } from '@/utils/model/teaser';
import { toIndexDocument } from '@/utils/search/analyse';
import type { Signature } from '@/utils/stories/signature';

/** @param quotes - Those of the article that are not deleted. */
export function articleDocument(
  article: Article,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  signature: Signature | null,
): IndexDocument {
  const own = quotes.filter((quote) => quote.deletedAt === null);
  return toIndexDocument({
    kind: 'article',
    id: article.id,
    lang: article.lang,
    date: article.publishedAt ?? article.firstReadAt,
    headline: article.headline,
    top: present([article.kicker, article.standfirst]),
    text: blocks.map((block) => block.text).join('\n'),
    quoted: own.map((quote) => quote.text),
    fields: {
      ...speaking(own),
      paper: present([article.publisher]),
      has: own.length > 0 ? ['words', 'quote'] : ['words'],
      key: present(signature?.terms.map((term) => term.cross) ?? []),
    },
  });
}

export function teaserDocument(teaser: Teaser): IndexDocument {
  return toIndexDocument({
    kind: 'teaser',
    id: teaser.id,
    // A card does not tell its language; its words are found by the stems of every language in the index.
    lang: 'und',
    date: teaser.publishedAt ?? teaser.firstSeenAt,
    headline: teaser.headline,
    top: present([teaser.kicker]),
    text: teaser.snippet ?? '',
    quoted: [],
    fields: { paper: present([teaser.label]), has: ['words'] },
  });
}

/** A quote the reader kept: it outlives its article, so it is found by itself. */
export function quoteDocument(quote: Quote): IndexDocument {
  return toIndexDocument({
    kind: 'quote',
    id: quote.id,
    lang: 'und',
    date: quote.updatedAt,
    headline: '',
    top: [],
    text: quote.text,
    quoted: [quote.text],
    fields: { ...speaking([quote]), has: ['words', 'quote'] },
  });
}

function speaking(quotes: readonly Quote[]) {
  return {
    speaker: present(quotes.map((quote) => quote.speakerName)),
    role: present(quotes.map((quote) => quote.role)),
    via: present(quotes.map((quote) => quote.via)),
  };
}

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
