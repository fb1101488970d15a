import type { Quote } from '@/utils/model/quote';
import type { Speaker } from '@/utils/model/speaker';

/** Everything one person or body says in one article. */
export interface SpokenBy {
  /** Stable in lists. */
  readonly key: string;
  /** `null`: the quotes nobody could be named for. */
  readonly name: string | null;
  /** As this article puts it. */
  readonly role: string | null;
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
}

/**
 * Orders an article's quotes by who says them.
 *
 * @param quotes - In the order of the text, which is kept within a speaker.
 * @param speakers - In the order wanted (most quoted first); quotes without a speaker come last.
 */
export function groupBySpeaker(quotes: readonly Quote[], speakers: readonly Speaker[]): SpokenBy[] {
  const nameOf = new Map<string, string>(speakers.map((speaker) => [speaker.id, speaker.name]));
  const groups = new Map<string, Quote[]>(speakers.map((speaker) => [speaker.id, []]));
  const unattributed: Quote[] = [];
  for (const quote of quotes) {
    const key = quote.speakerId ?? quote.speakerName;
    if (key === null) {
      unattributed.push(quote);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  const named = [...groups].map(([key, said]): SpokenBy => {
    const role = said.find((quote) => quote.role !== null)?.role ?? null;
    return { key, name: nameOf.get(key) ?? said[0]?.speakerName ?? key, role, quotes: said };
  });
  const last: SpokenBy = { key: '', name: null, role: null, quotes: unattributed };
  return [...named, last].filter((group) => group.quotes.length > 0);
}
