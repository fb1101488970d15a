// How many marked quotations are found, and with the right name, role, carrier and kind.
import type { ExtractedQuote, Span } from '@/utils/model/quote';
import type { GoldArticle, GoldQuote } from './read-gold';

export const FIELDS = ['found', 'kind', 'name', 'role', 'via', 'carried', 'all'] as const;

/** Shares of right answers, 0..1, of all marked quotations: one that is not found is wrong in everything. */
export type Score = Readonly<Record<(typeof FIELDS)[number], number>> & { readonly quotations: number };

/** A quotation that was read wrongly. */
export interface Miss {
  readonly article: string;
  readonly words: string;
  readonly gold: GoldQuote;
  readonly found: ExtractedQuote | null;
}

/** Half of the marked words have to be in what is found; the extent is measured elsewhere. */
const MIN_COVERED = 0.5;

/**
 * `carried` counts only quotations that somebody carried: where most are first-hand, `via` is easily right.
 * `all` is found with kind, name, role and carrier right.
 */
export function scoreQuotes(
  articles: readonly GoldArticle[],
  read: (text: string) => readonly ExtractedQuote[],
): { score: Score; misses: Miss[] } {
  const right = { found: 0, kind: 0, name: 0, role: 0, via: 0, carried: 0, all: 0 };
  const misses: Miss[] = [];
  let quotations = 0;
  let carried = 0;
  for (const article of articles) {
    const quotes = read(article.text);
    for (const gold of article.quotes) {
      quotations++;
      if (gold.via !== null) carried++;
      const found = partnerOf(gold.span, quotes);
      const isRight = {
        found: found !== null,
        kind: found?.kind === gold.kind,
        name: found?.speakerName === gold.name,
        role: found?.role === gold.role,
        via: found?.via === gold.via,
      };
      for (const field of ['found', 'kind', 'name', 'role', 'via'] as const) if (isRight[field]) right[field]++;
      if (isRight.via && gold.via !== null) right.carried++;
      if (Object.values(isRight).every(Boolean)) right.all++;
      else misses.push({ article: article.id, words: article.text.slice(...gold.span), gold, found });
    }
  }
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const score = {
    quotations,
    found: share(right.found, quotations),
    kind: share(right.kind, quotations),
    name: share(right.name, quotations),
    role: share(right.role, quotations),
    via: share(right.via, quotations),
    carried: share(right.carried, carried),
    all: share(right.all, quotations),
  };
  return { score, misses };
}

/** The quotation that covers most of the marked words. */
function partnerOf(span: Span, quotes: readonly ExtractedQuote[]): ExtractedQuote | null {
  let best: ExtractedQuote | null = null;
  let most = MIN_COVERED * (span[1] - span[0]);
  for (const quote of quotes) {
    const covered = quote.content.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(to, span[1]) - Math.max(from, span[0])),
      0,
    );
    if (covered >= most && covered > 0 && (best === null || covered > most)) {
      best = quote;
      most = covered;
    }
  }
  return best;
}
