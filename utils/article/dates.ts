import type { Instant } from '@/utils/model/article';
import { stringOf, typesOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { elementsAfter, elementsBefore, hasAtMost, shownText } from './shown-text';
import { clockOffset, parseDate } from './zoned-time';

/** Opens the date of a change, not of the first edition. */
const UPDATED =
  /aktualisier|updated?|geändert|zuletzt|modified|stand\s*:|mis à jour|actualizad|aggiornat|atualizad|oppdatert|opdateret|uppdaterad|aktualizacja|güncellen|bijgewerkt|更新|수정/i;
const DATE_WORDS =
  'date datum published publish pubdate timestamp time veroeffentlicht meta dateline zeit fecha tarih dato data'.split(
    ' ',
  );
/** Meta elements that give the first edition, the surest first. */
const PUBLISHED_META = (
  'article:published_time article:published og:article:published_time datepublished date.created publish-date publication_date published_at pubdate ptime ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dcterms.created dcterms.issued dcterms.date dc.date.issued dc.date.created dc.date date last-modified-publish'
).split(' ');
const MODIFIED_META =
  'article:modified_time article:modified og:article:modified_time datemodified dcterms.modified og:updated_time last-modified revision_date'.split(
    ' ',
  );
/** Elements looked at on either side of the headline. */
const REACH = 120;
/** A date printed with a by-line is no longer. */
const MAX_CHARS = 200;
/** `time` elements looked at for the paper's own clock; they may leave the seconds out. */
const MAX_TIMES = 10;
const MINUTE_MS = 60_000;
/** "/2025/09/05/", "/2025-09-05-": the day an address was made. */
const IN_ADDRESS = /\/(20\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-])/;

/** "Headline | Elbmorgen | 05.09.2025": some papers end the title of the page with its day. */
const IN_TITLE = /\S.*[|,–-]\s*(\d{1,2}\.\d{1,2}\.\d{4})\s*$/s;

/** A source and its text, asked for only when the sources before it leave the question open. */
type Pick = readonly [Found<unknown>['source'], () => string | null];

/** A date with the clock it was printed by, in minutes ahead of UTC; `null`: a day, or nothing tells. */
export interface FoundDate extends Found<Instant> {
  readonly offsetMinutes: number | null;
}

/**
 * When the piece appeared and when it was last changed; a modification before or at publication is none.
 *
 * @param zone - Where clocks without an offset stand, as `zoneOf` gives it; `null`: UTC.
 * @param lang - Language of printed month names.
 */
export function findDates(
  facts: PageFacts,
  headline: Element | null,
  zone: string | null,
  lang: string,
): { published: FoundDate | null; modified: FoundDate | null } {
  const read = (text: string | null) => (text ? parseDate(text.slice(0, MAX_CHARS), zone, lang) : null);
  const pick = (candidates: readonly Pick[]): FoundDate | null => {
    let day: FoundDate | null = null;
    for (const [source, text] of candidates) {
      const words = text();
      const value = read(words);
      if (!value || !words) continue;
      if (value.includes('T')) {
        const offsetMinutes = clockOffset(words.slice(0, MAX_CHARS), zone, value);
        return day === null || isSameDay(day.value, value) ? { value, source, offsetMinutes } : day;
      }
      // A day waits for the clock of the same day from the next source.
      day ??= { value, source, offsetMinutes: null };
    }
    return day;
  };
  let shownOnce: ReturnType<typeof shownDates> | undefined;
  const shown = () => {
    shownOnce ??= shownDates(facts, headline, read);
    return shownOnce;
  };
  const page = facts.jsonLd.find((node) => typesOf(node).some((type) => /WebPage$/.test(type)));
  const film = () => facts.jsonLd.find((node) => typesOf(node).includes('VideoObject'));
  const inAddress = IN_ADDRESS.exec(facts.pageUrl);
  const published = pick([
    ['json-ld', () => stringOf(facts.ld?.datePublished)],
    ...PUBLISHED_META.map((name): Pick => ['meta', () => facts.meta(name)]),
    ['title', () => IN_TITLE.exec(facts.document.title)?.[1] ?? null],
    ['markup', () => shown().published],
    ['json-ld', () => stringOf(facts.ld?.dateCreated)],
    ['json-ld', () => stringOf(page?.datePublished)],
    ['json-ld', () => (facts.ld ? null : stringOf(film()?.uploadDate))],
    ['address', () => (inAddress ? inAddress.slice(1).join('-') : null)],
  ]);
  const modified = pick([
    ['json-ld', () => stringOf(facts.ld?.dateModified)],
    ...MODIFIED_META.map((name): Pick => ['meta', () => facts.meta(name)]),
    ['markup', () => shown().modified],
  ]);
  const isLater =
    published && modified && modified.value > published.value && !modified.value.startsWith(`${published.value}T`);
  return {
    published: published && { ...published, offsetMinutes: ownClock(facts.document, published, zone) },
    modified: isLater || !published ? modified : null,
  };
}

/**
 * The clock of the paper where its data give the instant by UTC: a `time` element that states the same instant by another
 * clock shows it.
 */
function ownClock(document: Document, { value, offsetMinutes }: FoundDate, zone: string | null): number | null {
  if (offsetMinutes !== 0) return offsetMinutes;
  for (const element of [...document.querySelectorAll('time[datetime]')].slice(0, MAX_TIMES)) {
    const text = (element.getAttribute('datetime') ?? '').slice(0, MAX_CHARS);
    const instant = parseDate(text, zone);
    if (!instant?.includes('T') || Math.abs(Date.parse(instant) - Date.parse(value)) >= MINUTE_MS) continue;
    const offset = clockOffset(text, zone, instant);
    if (offset !== null && offset !== 0) return offset;
  }
  return 0;
}

/** A day and an instant that may be one: clocks of all zones lie within a day of each other. */
function isSameDay(day: string, instant: string): boolean {
  return Math.abs(Date.parse(`${day}T12:00:00Z`) - Date.parse(instant)) <= 26 * 3_600_000;
}

/** Dates printed near the headline, each with what the words before it say of it. */
function shownDates(
  facts: PageFacts,
  headline: Element | null,
  read: (text: string) => Instant | null,
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  for (const element of candidates(facts.document, headline)) {
    if (published && modified) break;
    if (!hasAtMost(element, 3 * MAX_CHARS)) continue;
    const shown = shownText(element) ?? '';
    if (shown.length > MAX_CHARS) continue;
    const marked = element.getAttribute('datetime') || element.getAttribute('content');
    const at = shown.search(UPDATED);
    if (marked && read(marked)) {
      if (at >= 0 || /modified/i.test(element.getAttribute('itemprop') ?? '')) modified ??= marked;
      else published ??= marked;
      continue;
    }
    const [before, after] = at < 0 ? [shown, ''] : [shown.slice(0, at), shown.slice(at)];
    if (read(before)) published ??= before;
    if (read(after)) modified ??= after;
  }
  return { published: published ?? modified, modified };
}

function* candidates(document: Document, headline: Element | null): Generator<Element> {
  const marked = document.querySelectorAll(
    '[itemprop~="datePublished" i], [itemprop~="dateModified" i], time[pubdate]',
  );
  yield* [...marked].slice(0, 10);
  const around = headline ? [...elementsAfter(headline, REACH), ...elementsBefore(headline, REACH / 2)] : [];
  // Links lead to other pieces, with days of their own.
  const close = around.filter((element) => !element.closest('a'));
  yield* close.filter((element) => element.localName === 'time');
  yield* close.filter((element) => element.childElementCount <= 8 && namedWords(element, DATE_WORDS));
  yield* close.filter(
    (element) =>
      element.childElementCount === 0 && hasAtMost(element, 3 * MAX_CHARS) && /\d{4}/.test(element.textContent ?? ''),
  );
  yield* [...document.querySelectorAll('time')].slice(0, 3);
}
