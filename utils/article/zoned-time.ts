// Dates as papers print them, turned into instants. A wall clock needs a time zone: the page's country or language decides.
import type { Instant } from '@/utils/model/article';

/** Time zones by country ending and by language, for clocks printed without an offset. Source: IANA `zone.tab`, capitals. */
const ZONE_BY_ENDING: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  li: 'Europe/Zurich',
  lu: 'Europe/Luxembourg',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  in: 'Asia/Kolkata',
  tr: 'Europe/Istanbul',
};
const ZONE_BY_LANGUAGE: Readonly<Record<string, string>> = { de: 'Europe/Berlin', 'en-gb': 'Europe/London' };

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  januar: 1,
  jänner: 1,
  jan: 1,
  february: 2,
  februar: 2,
  feb: 2,
  march: 3,
  märz: 3,
  mar: 3,
  mrz: 3,
  april: 4,
  apr: 4,
  may: 5,
  mai: 5,
  june: 6,
  juni: 6,
  jun: 6,
  july: 7,
  juli: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oktober: 10,
  oct: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dezember: 12,
  dec: 12,
  dez: 12,
};

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const CLOCK = /(?<!\d)(\d{1,2})[:.](\d{2})(?![\d.])(?:\s*(?:Uhr|h))?\s*([ap]\.?m\.?)?/i;
const NUMERIC_DAY = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const WRITTEN_DAY = /(?<![\d\p{L}])(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})/u;
const ENGLISH_DAY = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;

/** The zone of a page's printed clocks, or `null` when neither address nor language tells. */
export function zoneOf(pageUrl: string, lang: string): string | null {
  const ending = URL.parse(pageUrl)?.hostname.split('.').at(-1) ?? '';
  return (
    ZONE_BY_ENDING[ending] ?? ZONE_BY_LANGUAGE[lang.toLowerCase()] ?? ZONE_BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? null
  );
}

/**
 * Reads a date out of an attribute or of printed text: ISO 8601, "05.09.2025 13:27", "5. September 2025, 13.27 Uhr",
 * "September 5, 2025 1:27 pm".
 *
 * @param zone - IANA zone for clocks without an offset; `null`: taken as UTC.
 * @returns UTC instant, or a day (`2025-09-05`) when there is no time; `null` when there is no date from 1970 to 2100.
 */
export function parseDate(text: string, zone: string | null): Instant | null {
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso, zone);
  const day = dayIn(text);
  if (!day) return null;
  const rest = text.replace(day.matched, ' ');
  const clock = CLOCK.exec(rest);
  if (!clock) return toDay(day.year, day.month, day.date);
  const afternoon = /p/i.test(clock[3] ?? '');
  const morning = /a/i.test(clock[3] ?? '');
  const hour = (Number(clock[1]) % (afternoon || morning ? 12 : 24)) + (afternoon ? 12 : 0);
  return toInstant(day.year, day.month, day.date, hour, Number(clock[2]), 0, zone);
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

function dayIn(text: string): { year: number; month: number; date: number; matched: string } | null {
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
  const written = WRITTEN_DAY.exec(text);
  const writtenMonth = MONTHS[written?.[2]?.toLowerCase() ?? ''];
  if (written && writtenMonth) {
    return { year: Number(written[3]), month: writtenMonth, date: Number(written[1]), matched: written[0] };
  }
  const english = ENGLISH_DAY.exec(text);
  const englishMonth = MONTHS[english?.[1]?.toLowerCase() ?? ''];
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

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function offsetMs(instant: number, zone: string): number {
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    FORMATS.set(zone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
