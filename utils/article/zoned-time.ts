// Dates as papers print them, turned into instants. A wall clock needs a time zone: the page's country or language decides.
import type { Instant } from '@/utils/model/article';
import { letterPattern } from './letters';
import { monthOf } from './month-names';
import { offsetMs } from './time-zones';

export { zoneOf } from './time-zones';

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const CLOCK = /(?<!\d)(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?![\d.])(?:\s*(?:Uhr|h))?\s*([ap]\.?m\b\.?)?/i;
/** Behind a clock: "13:27 GMT", "13:27:05 +0200". */
const OFFSET = /\d{2}(?::\d{2})?\s*(?:(Z|GMT|UTC)\b|([+-]\d{2}):?(\d{2})(?!\d))/;
/** "2025/09/05", "2025. 9. 5.", "2025年9月5日". */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[./年]\s?(\d{1,2})\s?[./月]\s?(\d{1,2})(?!\d)/;
/** "13時27分", "오후 1:27". */
const EASTERN_CLOCK = /(오전|오후|午前|午後)\s*(\d{1,2})\s?[時시:]\s?(\d{2})|()(\d{1,2})\s?[時시]\s?(\d{2})/;
const SLASHED_DAY = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/;
const NUMERIC_DAY = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const WRITTEN_DAY = letterPattern(
  String.raw`(?<![\d\p{L}])(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s)?([\p{L}]{3,12})\.?,?\s+(?:de\s)?(\d{4})`,
);
const ENGLISH_DAY = letterPattern(String.raw`(?<![\p{L}])([\p{L}]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`);

/**
 * Reads a date out of an attribute or of printed text: ISO 8601, "05.09.2025 13:27", "5. September 2025, 13.27 Uhr",
 * "September 5, 2025 1:27 pm".
 *
 * @param zone - Where clocks without an offset stand, as `zoneOf` gives it, or an IANA name; `null`: taken as UTC.
 * @param lang - Language of the month names, besides English and German.
 * @returns UTC instant, or a day (`2025-09-05`) when there is no time; `null` when there is no date from 1970 to 2100.
 */
export function parseDate(text: string, zone: string | null, lang = 'en'): Instant | null {
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso, zone);
  const day = dayIn(text, lang, zone);
  if (!day) return null;
  const rest = text.replace(day.matched, ' ');
  const eastern = EASTERN_CLOCK.exec(rest);
  const clock = eastern
    ? [eastern[0], eastern[2] ?? eastern[5], eastern[3] ?? eastern[6], undefined, eastern[1]]
    : CLOCK.exec(rest);
  if (!clock) return toDay(day.year, day.month, day.date);
  const afternoon = /p|오후|午後/i.test(clock[4] ?? '');
  const morning = /a|오전|午前/i.test(clock[4] ?? '');
  const hour = (Number(clock[1]) % (afternoon || morning ? 12 : 24)) + (afternoon ? 12 : 0);
  const offset = OFFSET.exec(rest);
  const instant = toInstant(
    day.year,
    day.month,
    day.date,
    hour,
    Number(clock[2]),
    Number(clock[3] ?? 0),
    offset ? null : zone,
  );
  if (!instant || !offset?.[2]) return instant;
  const shiftMinutes = Number(offset[2]) * 60 + (offset[2].startsWith('-') ? -1 : 1) * Number(offset[3]);
  return new Date(Date.parse(instant) - shiftMinutes * 60_000).toISOString();
}

/**
 * By how many minutes the clock a date was printed with runs ahead of UTC: as the text says, else as the zone has it then.
 *
 * @param instant - What {@link parseDate} made of the text, with a time.
 * @returns `null` when neither tells.
 */
export function clockOffset(text: string, zone: string | null, instant: Instant): number | null {
  const stated = ISO.exec(text)?.[7] ?? (OFFSET.exec(text)?.[0].match(/Z|GMT|UTC|[+-]\d{2}:?\d{2}$/)?.[0] || undefined);
  if (stated === undefined) return zone === null ? null : offsetMs(Date.parse(instant), zone) / 60_000;
  const parts = /([+-])(\d{2}):?(\d{2})?/.exec(stated);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

function fromIso(match: RegExpExecArray, zone: string | null): Instant | null {
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (match[4] === undefined) return toDay(year ?? 0, month ?? 0, date ?? 0);
  const offset = match[7];
  if (offset === undefined)
    return toInstant(year ?? 0, month ?? 0, date ?? 0, hour ?? 0, minute ?? 0, second ?? 0, zone);
  const asUtc = toInstant(year ?? 0, month ?? 0, date ?? 0, hour ?? 0, minute ?? 0, second ?? 0, null);
  if (asUtc === null || /^(Z|UTC|GMT)$/i.test(offset)) return asUtc;
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const shift = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  return new Date(Date.parse(asUtc) - shift * 60_000).toISOString();
}

function dayIn(
  text: string,
  lang: string,
  zone: string | null,
): { year: number; month: number; date: number; matched: string } | null {
  const eastern = YEAR_FIRST.exec(text);
  if (eastern)
    return { year: Number(eastern[1]), month: Number(eastern[2]), date: Number(eastern[3]), matched: eastern[0] };
  const slashed = SLASHED_DAY.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    // Month first where the page is English and of no country that writes the day first.
    const monthFirst = second > 12 || (first <= 12 && zone === null && lang.startsWith('en'));
    const [month, date] = monthFirst ? [first, second] : [second, first];
    return { year: Number(slashed[3]), month, date, matched: slashed[0] };
  }
  const numeric = NUMERIC_DAY.exec(text);
  if (numeric) {
    const year = Number(numeric[3]);
    return {
      year: year < 100 ? 2000 + year : year,
      month: Number(numeric[2]),
      date: Number(numeric[1]),
      matched: numeric[0],
    };
  }
  // Both forms below end in a year behind a space.
  if (!/\s\d{4}/.test(text)) return null;
  const written = WRITTEN_DAY.exec(text);
  const writtenMonth = monthOf(written?.[2], lang);
  if (written && writtenMonth) {
    return { year: Number(written[3]), month: writtenMonth, date: Number(written[1]), matched: written[0] };
  }
  const english = ENGLISH_DAY.exec(text);
  const englishMonth = monthOf(english?.[1], lang);
  if (english && englishMonth) {
    return { year: Number(english[3]), month: englishMonth, date: Number(english[2]), matched: english[0] };
  }
  return null;
}

function isRealDay(year: number, month: number, date: number): boolean {
  return year >= 1970 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

function toDay(year: number, month: number, date: number): Instant | null {
  if (!isRealDay(year, month, date)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function toInstant(
  year: number,
  month: number,
  date: number,
  hour: number,
  minute: number,
  second: number,
  zone: string | null,
): Instant | null {
  if (!isRealDay(year, month, date) || hour > 24 || minute > 59 || second > 60) return null;
  const asUtc = Date.UTC(year, month - 1, date, hour, minute, second);
  if (zone === null) return new Date(asUtc).toISOString();
  // The offset at the instant itself; asked twice, so that the hours around a change of clocks come out right.
  const first = asUtc - offsetMs(asUtc, zone);
  return new Date(asUtc - offsetMs(first, zone)).toISOString();
}
