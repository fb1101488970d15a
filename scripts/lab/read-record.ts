import { performance } from 'node:perf_hooks';
import { readArticle } from '@/utils/article/read-article';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { summarize } from '@/utils/stories/summarize';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { loadEngines } from './engines';
import { parsePage } from './parse-page';

const engines = loadEngines();

/** One page through the readers of the extension, in the record format of the evaluation. */
export function readRecord(id: string, url: string, html: string, explain: boolean): object {
  const ms = { parse: 0, article: 0, quotes: 0, teasers: 0, summary: 0 };
  const timed = <T>(part: keyof typeof ms, work: () => T): T => {
    const start = performance.now();
    const result = work();
    ms[part] = Math.round((performance.now() - start) * 100) / 100;
    return result;
  };
  const document = timed('parse', () => parsePage(html, url));
  const teasers = timed('teasers', () => readTeasers(document, url));
  const reading = timed('article', () => readArticle(document, url, teasers));
  const article = reading?.article;
  const text = (article?.blocks ?? []).map((block) => block.text).join('\n');
  const found = timed('quotes', () => findQuotes(text, article?.lang ?? 'und', engines));
  const summary = timed('summary', () =>
    article
      ? summarize({ lang: article.lang, title: article.headline, paragraphs: paragraphsOf(article.blocks) }, 3)
      : [],
  );
  document.defaultView?.close();
  return {
    id,
    kind: article?.kind ?? 'non-news',
    // The record asks who signed: a desk or an agency counts where no person does. The extension keeps them apart.
    article: article && {
      ...article,
      authors: article.authors.length > 0 ? article.authors : article.signedBy,
      publishedAt: withOffset(article.publishedAt, article.publishedOffsetMinutes),
      partial: article.partial !== null,
    },
    quotes: found.quotes,
    speakers: found.speakers,
    teasers: teasers.map(({ headline, ...teaser }) => ({ ...teaser, title: headline })),
    summary: summary.map((sentence) => sentence.text),
    ms,
    ...(explain && { removed: reading?.removed ?? [] }),
  };
}

/** The instant by the page's own clock: `2025-09-05T13:27:00+02:00`. */
function withOffset(instant: string | null, minutes: number | null): string | null {
  if (!instant?.includes('T') || minutes === null) return instant;
  const clock = new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 19);
  const part = (value: number) => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${clock}${minutes < 0 ? '-' : '+'}${part(Math.floor(ahead / 60))}:${part(ahead % 60)}`;
}

/** The running text a summary is made of: sub-headings are no sentences. */
function paragraphsOf(blocks: readonly { kind: string; text: string }[]): string[] {
  return blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);
}
