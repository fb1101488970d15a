/** English and German names, with the short forms papers print. */
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

const BY_LANGUAGE = new Map<string, ReadonlyMap<string, number>>();

/** The number of a month, 1 to 12, by its name in English, German or the given language; `undefined`: no month. */
export function monthOf(name: string | undefined, lang: string): number | undefined {
  const word = name?.toLowerCase() ?? '';
  const known = MONTHS[word];
  // The browser's tables take long to open, and the two languages stand above.
  if (known || word === '' || /^(?:de|en)\b/.test(lang)) return known;
  return namesOf(lang).get(word);
}

/** Long and short names as the language's own dates have them ("września", "ocak"), from the browser's tables. */
function namesOf(lang: string): ReadonlyMap<string, number> {
  const known = BY_LANGUAGE.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  const locale = Intl.DateTimeFormat.supportedLocalesOf(isTag(lang) ? lang : 'en')[0] ?? 'en';
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
      if (part) names.set(part.value.toLowerCase().replace(/\.$/, ''), month + 1);
    }
  }
  BY_LANGUAGE.set(lang, names);
  return names;
}

function isTag(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(lang);
}
