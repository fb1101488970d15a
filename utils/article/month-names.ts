/** English and German names, with the short forms papers print, from January on. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january januar jänner jan|february februar feb|march märz mar mrz|april apr|may mai|june juni jun|july juli jul|august aug|' +
    'september sept sep|october oktober oct okt|november nov|december dezember dec dez'
  )
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const BY_LANGUAGE = new Map<string, ReadonlyMap<string, number>>();

/** The number of a month, 1 to 12, by its name in English, German or the given language; `undefined`: no month. */
export function monthOf(name: string | undefined, lang: string): number | undefined {
  const word = name?.toLowerCase() ?? '';
  const known = MONTHS.get(word);
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
