// Which clock a page's printed times follow, without the browser's time zone tables: opening those takes milliseconds.

/**
 * Zones by country ending. "UTC+1 EU" is a clock an hour ahead that is put forward with Europe; an IANA name stands where a
 * country has a summer time of its own. Source: IANA `zone.tab`, capitals, rules as of 2025.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  'UTC+0 EU': 'uk ie pt',
  'UTC+1 EU': 'de at ch li lu fr it es nl be dk no se pl cz hu sk si hr rs',
  'UTC+2 EU': 'gr fi ro bg ua lt lv ee',
  'UTC+0': 'is gh',
  'UTC+1': 'ng',
  'UTC+2': 'za zw',
  'UTC+3': 'tr ke tz ug',
  'UTC+4': 'ae',
  'UTC+5': 'pk',
  'UTC+5:30': 'in lk',
  'UTC+6': 'bd',
  'UTC+7': 'th vn',
  'UTC+8': 'cn hk tw sg my ph',
  'UTC+9': 'jp kr',
  'UTC-3': 'ar uy',
  'UTC-5': 'co pe',
  'Asia/Jerusalem': 'il',
  'Africa/Cairo': 'eg',
  'Pacific/Auckland': 'nz',
  'America/Asuncion': 'py',
};
/** Only languages at home in one zone. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'UTC+0 EU': 'en-gb',
  'UTC+1 EU': 'de fr it nl da no nb sv pl',
  'UTC+3': 'tr',
  'UTC+5:30': 'hi',
  'UTC+7': 'vi',
  'UTC+9': 'ja ko',
};

const BY_ENDING = byWord(ENDINGS);
const BY_LANGUAGE = byWord(LANGUAGES);
const HOUR_MS = 3_600_000;

/** The zone of a page's printed clocks, or `null` when neither address nor language tells. */
export function zoneOf(pageUrl: string, lang: string): string | null {
  const ending = URL.parse(pageUrl)?.hostname.split('.').at(-1) ?? '';
  const tag = lang.toLowerCase();
  return BY_ENDING.get(ending) ?? BY_LANGUAGE.get(tag) ?? BY_LANGUAGE.get(tag.split('-')[0] ?? '') ?? null;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetMs(instant: number, zone: string): number {
  const fixed = /^UTC([+-]\d+)(?::(\d+))?( EU)?$/.exec(zone);
  if (!fixed) return namedOffsetMs(instant, zone);
  const hours = Number(fixed[1]) + Number(fixed[2] ?? 0) / 60;
  return (hours + (fixed[3] && isEuropeanSummer(instant) ? 1 : 0)) * HOUR_MS;
}

/** From the last Sunday of March to the last one of October, at one o'clock UTC each. Source: Directive 2000/84/EC. */
function isEuropeanSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

/** One o'clock on the last Sunday of a month of 31 days; months count from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function namedOffsetMs(instant: number, zone: string): number {
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

function byWord(zones: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(zones).flatMap(([zone, words]) => words.split(' ').map((word): [string, string] => [word, zone])),
  );
}
