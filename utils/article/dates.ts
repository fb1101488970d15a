import type { Instant } from '@/utils/model/article';
import { fieldText } from './clean-text';
import { stringOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { parseDate } from './zoned-time';

const UPDATED = /aktualisiert|update|geändert|zuletzt|modified|stand/i;
const DATE_WORDS = [
  'date',
  'datum',
  'published',
  'publish',
  'pubdate',
  'timestamp',
  'time',
  'veroeffentlicht',
  'meta',
  'dateline',
  'zeit',
];

/** When the piece appeared and when it was last changed; a modification before or at publication is none. */
export function findDates(
  facts: PageFacts,
  headline: Element | null,
  zone: string | null,
): { published: Found<Instant> | null; modified: Found<Instant> | null } {
  const parsed = (text: string | null) => (text ? parseDate(text, zone) : null);
  const pick = (candidates: readonly [Found<unknown>['source'], string | null][]): Found<Instant> | null => {
    for (const [source, text] of candidates) {
      const value = parsed(text);
      if (value) return { value, source };
    }
    return null;
  };
  const shown = shownDates(facts, headline, zone);
  const published = pick([
    ['json-ld', stringOf(facts.ld?.datePublished)],
    [
      'meta',
      facts.meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
        'publish-date',
        'last-modified-publish',
      ),
    ],
    ['markup', shown.published],
    ['json-ld', stringOf(facts.ld?.dateCreated)],
  ]);
  const modified = pick([
    ['json-ld', stringOf(facts.ld?.dateModified)],
    ['meta', facts.meta('article:modified_time', 'datemodified', 'og:updated_time', 'last-modified')],
    ['markup', shown.modified],
  ]);
  const isLater = published && modified && modified.value > published.value;
  return { published, modified: isLater || !published ? modified : null };
}

/** Dates printed near the headline, or anywhere in a `time` element of the article. */
function shownDates(
  facts: PageFacts,
  headline: Element | null,
  zone: string | null,
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  for (const element of candidates(facts.document, headline)) {
    const shown = fieldText(element.textContent) ?? '';
    if (shown.length > 160) continue;
    const text = element.getAttribute('datetime') || element.getAttribute('content') || shown;
    if (parseDate(text, zone) === null) continue;
    if (UPDATED.test(shown) || element.getAttribute('itemprop')?.toLowerCase() === 'datemodified') modified ??= text;
    else published ??= text;
    if (published && modified) break;
  }
  return { published, modified };
}

function candidates(document: Document, headline: Element | null): Element[] {
  const marked = [
    ...document.querySelectorAll('[itemprop="datePublished" i], [itemprop="dateModified" i], time[pubdate]'),
  ].slice(0, 10);
  let area: Element | null = headline;
  const near: Element[] = [];
  for (let level = 0; area && level < 5 && near.length === 0; level++) {
    area = area.parentElement;
    if (!area || area === document.documentElement) break;
    near.push(...[...area.querySelectorAll('time')].slice(0, 5));
    if (near.length === 0)
      near.push(
        ...[...area.querySelectorAll('span, div, p, li')]
          .slice(0, 60)
          .filter((element) => namedWords(element, DATE_WORDS)),
      );
  }
  return [...marked, ...near, ...[...document.querySelectorAll('time')].slice(0, 3)];
}
