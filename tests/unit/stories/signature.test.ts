import { describe, expect, it } from 'vitest';
import { signatureOf, similarity } from '@/utils/stories/signature';

const sign = (lang: string, title: string, text = '') => signatureOf({ lang, title, text });
const like = (a: ReturnType<typeof sign>, b: ReturnType<typeof sign>) => similarity(a, b).score;

const BRIDGE = sign(
  'de',
  'Senatorin Brandes eröffnet Brücke am Nordhafen',
  'Die Brücke am Nordhafen hat 40 Millionen Euro gekostet. Senatorin Ilka Brandes durchschnitt am Montag ein Band vor 200 Gästen. Lastwagen dürfen ab Dienstag fahren. Die Anwohner am Hafen hatten lange auf den Bau gewartet, denn die alte Querung war gesperrt.',
);
const BRIDGE_AGAIN = sign(
  'de',
  'Neue Brücke: Lastwagen rollen am Nordhafen',
  'Seit Dienstag rollen Lastwagen über die neue Brücke am Nordhafen, die Senatorin Brandes eröffnet hat. Der Bau kostete 40 Millionen Euro und dauerte drei Jahre. Anwohner klagen über Lärm, die Behörde will messen und im Herbst berichten, wie viele Wagen kommen.',
);
const ZOO = sign(
  'de',
  'Zoo freut sich über drei kleine Otter',
  'Im Tierpark sind drei Otter zur Welt gekommen. Die Pflegerin Maren Voss zeigte die Tiere am Dienstag. Besucher sehen sie ab Herbst im neuen Gehege, das gerade gebaut wird und einen Bach bekommt, in dem die Jungen schwimmen lernen sollen.',
);

describe('similarity', () => {
  it('is high within a story and low without', () => {
    expect(like(BRIDGE, BRIDGE_AGAIN)).toBeGreaterThan(2 * like(BRIDGE, ZOO));
  });
  it('is 1 with itself and the same both ways', () => {
    expect(like(BRIDGE, BRIDGE)).toBeCloseTo(1);
    expect(like(BRIDGE, ZOO)).toBeCloseTo(like(ZOO, BRIDGE));
  });
  it('names what is shared in the words of the first article, strongest first', () => {
    expect(similarity(BRIDGE, BRIDGE_AGAIN).shared).toContain('Nordhafen');
    expect(similarity(BRIDGE, BRIDGE_AGAIN).shared.length).toBeLessThanOrEqual(5);
  });
  it('meets across German and English by names, numbers and plain words of the news', () => {
    const english = sign(
      'en',
      'Minister Brandes opens bridge',
      'The new bridge at the port of Nordhafen was opened by Ilka Brandes. It cost 40 million euros, and 200 guests came to see the first lorry drive across the water on the day after the feast, though some of the neighbours stayed away in anger.',
    );
    expect(like(BRIDGE, english)).toBeGreaterThan(like(ZOO, english));
    expect(similarity(BRIDGE, english).shared).toContain('Nordhafen');
  });
  it('lets German compounds meet their parts in bare headlines', () => {
    expect(like(sign('de', 'Rentenpaket beschlossen'), sign('de', 'Rentenstreit beigelegt'))).toBeGreaterThan(0);
  });
  it('heeds what the library knows of rare words', () => {
    const idf = (key: string) => (key.startsWith('brand') ? 5 : 1);
    expect(similarity(BRIDGE, BRIDGE_AGAIN, { idf }).shared[0]).toBe('Brandes');
  });
  it('of nothing is 0', () => {
    expect(like(sign('en', ''), BRIDGE)).toBe(0);
  });
});

describe('a signature', () => {
  it('survives JSON and has at most 64 terms, heaviest first', () => {
    const words = Array.from({ length: 500 }, (_, i) => `wort${i}`).join(' ');
    const signature = sign('de', 'Nordhafen', words);
    expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
    expect(signature.terms).toHaveLength(64);
    expect(signature.terms[0]?.form).toBe('Nordhafen');
  });
  it('keeps "US" and "WHO" apart from "us" and "who"', () => {
    const forms = sign('en', 'US and WHO ask who will help us').terms.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(['US', 'WHO']));
    expect(forms).not.toContain('us');
  });
  it('does not count its headline twice when the text begins with it', () => {
    const text = 'Die Otter schwimmen im neuen Gehege und fressen Fisch.';
    expect(sign('de', 'Drei Otter geboren', `Drei Otter geboren\n${text}`)).toEqual(
      sign('de', 'Drei Otter geboren', `\n${text}`),
    );
  });
  it('takes the first line for the headline where none is given', () => {
    const places = sign('de', '', 'Drei Otter geboren\nDie Tiere schwimmen im neuen Gehege.').terms.map(
      ({ key, place }) => `${key} ${place}`,
    );
    expect(places).toEqual(expect.arrayContaining(['otter title', 'tier lead']));
  });
  it('keeps a number with its unit', () => {
    const forms = sign('de', 'Brücke', 'Sie kostet 40 Millionen Euro und damit 12,5 % mehr als im Jahr 2030.').terms;
    expect(forms.map(({ form }) => form)).toEqual(expect.arrayContaining(['40 Millionen Euro', '12,5 %', '2030']));
  });
  it('gives the marks of agencies little weight', () => {
    const weights = new Map(sign('de', 'Otter', 'dpa meldet Otter').terms.map(({ form, weight }) => [form, weight]));
    expect(weights.get('dpa')).toBeLessThan(weights.get('meldet') ?? 0);
  });
  it('of a megabyte is made in a moment', () => {
    const started = performance.now();
    sign('en', 'a '.repeat(500_000), 'Harbour. '.repeat(110_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
