import { describe, expect, it } from 'vitest';
import { likenessFrom } from '@/utils/stories/likeness/likeness';
import { signatureOf } from '@/utils/stories/signature';

const rarity = () => 5;
const DAY_MS = 86_400_000;
const TIME = Date.parse('2031-05-04');
const piece = (lang: string, title: string, text: string, time: number | null = TIME) => ({
  signature: signatureOf({ lang, title, text }),
  time,
});
type Piece = ReturnType<typeof piece>;
const likeness = (a: Piece, b: Piece) => likenessFrom(a, rarity)(b).probability;

const BRIDGE = piece(
  'de',
  'Senatorin Brandes eröffnet Brücke am Nordhafen',
  'Die Brücke am Nordhafen hat 40 Millionen Euro gekostet. Senatorin Ilka Brandes durchschnitt am Montag ein Band vor 200 Gästen.',
);
const AGAIN_TEXT =
  'Seit Dienstag rollen Lastwagen über die neue Brücke am Nordhafen, die Senatorin Brandes eröffnet hat. Der Bau kostete 40 Millionen Euro.';
const AGAIN = piece('de', 'Neue Brücke: Lastwagen rollen am Nordhafen', AGAIN_TEXT);
const ZOO = piece('de', 'Zoo freut sich über drei Otter', 'Im Tierpark sind Otter zur Welt gekommen, sagt Maren Voss.');

describe('the chance that two pieces tell one event', () => {
  it('is high for two reports on it and low for two others', () => {
    expect(likeness(BRIDGE, AGAIN)).toBeGreaterThan(0.7);
    expect(likeness(BRIDGE, ZOO)).toBeLessThan(0.05);
  });
  it('does not depend on which one is asked about', () => {
    expect(likeness(BRIDGE, AGAIN)).toBeCloseTo(likeness(AGAIN, BRIDGE), 10);
    expect(likeness(ZOO, AGAIN)).toBeCloseTo(likeness(AGAIN, ZOO), 10);
  });
  it('falls with the time between them', () => {
    const late = piece('de', 'Neue Brücke: Lastwagen rollen am Nordhafen', AGAIN_TEXT, TIME + 60 * DAY_MS);
    expect(likeness(BRIDGE, late)).toBeLessThan(likeness(BRIDGE, AGAIN));
  });
  it('can be told without dates', () => {
    const undated = piece('de', 'Neue Brücke: Lastwagen rollen am Nordhafen', AGAIN_TEXT, null);
    expect(likeness(BRIDGE, undated)).toBeGreaterThan(likeness(BRIDGE, { ...ZOO, time: null }));
  });
  it('is told across German and English, and not by a country alone', () => {
    const english = piece(
      'en',
      'Ilka Brandes opens Nordhafen bridge',
      'The bridge at Nordhafen cost 40 million euros. Senator Ilka Brandes cut a ribbon on Monday before 200 guests.',
    );
    const elsewhere = piece('en', 'Germany votes', 'Germany votes on Sunday. The polls close at six in Germany.');
    const german = piece(
      'de',
      'Deutschland friert',
      'Deutschland friert am Sonntag. Im Norden Deutschlands fällt Schnee.',
    );
    expect(likeness(BRIDGE, english)).toBeGreaterThan(0.5);
    expect(likeness(german, elsewhere)).toBeLessThan(0.5);
  });
  it('is a number for pieces without a word', () => {
    expect(likeness(piece('de', '', ''), BRIDGE)).toBeLessThan(0.2);
    expect(likeness(piece('de', '', ''), piece('en', '', ''))).toBeLessThan(0.5);
  });
});
