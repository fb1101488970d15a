/** Dates as cards show them. A day stays a day: the hour would be invented. */
import { MONTHS, TIME_WORDS } from './words';

/** Longest text looked at: a date with weekday, clock and "Uhr" has half of it. */
const MAX_LENGTH = 60;

/**
 * The instant or day a text names: ISO forms, "18.11.2025", "18. November 2025, 14:05 Uhr", "Nov 18, 2025".
 *
 * @returns ISO 8601 as the page gives it, `YYYY-MM-DD` where it gives only the day or a clock without zone, `null` for
 *   everything else: relative times, a clock alone, text with more than a date in it.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/.exec(trimmed);
  if (iso) {
    const [, year, month, day, clock, seconds, zone] = iso;
    const date = toDay(Number(year), Number(month), Number(day));
    if (!date || !clock || !zone) return date;
    const instant = new Date(`${date}T${clock}${seconds ?? ''}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
    return Number.isNaN(instant.getTime()) ? date : instant.toISOString();
  }
  const rest = trimmed
    .toLowerCase()
    .split(/[^\p{L}\d.:/]+/u)
    .filter(Boolean);
  return spelledDay(rest) ?? numericDay(rest);
}

/** Is the text nothing but a date, a clock, or a relative time ("vor 3 Stunden", "2 min read")? */
export function isTimeText(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (parseDate(text)) return true;
  if (!/\d|\bein(?:e[mnr])?\b|\ban?\b/i.test(text))
    return /^(?:heute|gestern|today|yesterday|just now|gerade eben)$/i.test(text.trim());
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return /^\d{1,2}[:.]\d\d$/.test(text.trim());
  return words.length <= 6 && words.every((word) => TIME_WORDS.has(word) || FILLERS.has(word) || MONTHS.has(word));
}

const FILLERS = new Set(
  'vor einem einer einen a an am um der den on at the vom stand uhr lesezeit lesedauer aktualisiert updated published veröffentlicht am pm mo di mi do fr sa so mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend monday tuesday wednesday thursday friday saturday sunday est edt gmt bst cet cest mez mesz'.split(
    ' ',
  ),
);

/** "18. november 2025", "november 18, 2025". */
function spelledDay(words: readonly string[]): string | null {
  const at = words.findIndex((word) => MONTHS.has(word.replace(/\.$/, '')));
  const month = at < 0 ? undefined : MONTHS.get((words[at] ?? '').replace(/\.$/, ''));
  if (month === undefined) return null;
  const others = words.filter((_, index) => index !== at);
  if (!others.every((word) => /^\d/.test(word) || FILLERS.has(word.replace(/[.:]$/, '')))) return null;
  const before = /^(\d{1,2})\.?(?:st|nd|rd|th)?$/.exec(words[at - 1] ?? '');
  const day = before ?? /^(\d{1,2})\.?(?:st|nd|rd|th)?$/.exec(words[at + 1] ?? '');
  const year = /^(\d{4})$/.exec(words[before ? at + 1 : at + 2] ?? '');
  return day && year ? toDay(Number(year[1]), month, Number(day[1])) : null;
}

/** "18.11.2025", "18.11.25", "18/11/2025". With slashes the month may come first: where it cannot be told, no date. */
function numericDay(words: readonly string[]): string | null {
  const at = words.findIndex((word) => /^\d{1,2}[./]\d{1,2}[./]\d{2}(?:\d\d)?$/.test(word));
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{2,4})$/.exec(words[at] ?? '');
  if (!match) return null;
  if (
    !words.every(
      (word, index) => index === at || /^\d{1,2}[:.]\d\d$/.test(word) || FILLERS.has(word.replace(/[.:]$/, '')),
    )
  )
    return null;
  const [, first = '', second = '', last = ''] = match;
  const year = Number(last) < 100 ? 2000 + Number(last) : Number(last);
  if (words[at]?.includes('/') && Number(first) <= 12) {
    return Number(second) > 12 ? toDay(year, Number(first), Number(second)) : null;
  }
  return toDay(year, Number(second), Number(first));
}

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
