import { describe, expect, it } from 'vitest';
import { likenessFrom } from '@/utils/stories/likeness/likeness';
import { createRarity } from '@/utils/stories/rarity';
import { reasonInWords, storyReasons } from '@/utils/stories/reasons';
import { signatureOf } from '@/utils/stories/signature';

const TIME = Date.parse('2031-05-04');
function reasonsFor(
  a: readonly [string, string, string],
  b: readonly [string, string, string],
  lang: string,
): string[] {
  const [left, right] = [a, b].map(([language, title, text]) => signatureOf({ lang: language, title, text }));
  if (!left || !right) throw new Error('two pieces');
  const found = likenessFrom({ signature: left, time: TIME }, createRarity().idf)({ signature: right, time: TIME });
  return storyReasons(left, right, found).map((reason) => reasonInWords(reason, lang));
}

const REPORT =
  'Die Senatorin Ilka Brandes hat am Montag die neue Brücke am Nordhafen eröffnet. Der Bau kostete 40 Millionen Euro und dauerte drei Jahre. Lastwagen dürfen ab Dienstag über die Brücke fahren, Fußgänger erst im Herbst. Anwohner hatten gegen den Lärm geklagt und vor dem Gericht in Elmstadt verloren. Eine Fähre fährt bis zum Sommer weiter, danach soll sie verkauft werden. Die Reederei sucht einen Käufer in Norwegen und will die Besatzung behalten.';

describe('the reasons for a link', () => {
  it('name the report that two papers print', () => {
    const found = reasonsFor(
      ['de', 'Neue Brücke am Nordhafen', REPORT],
      ['de', 'Brandes eröffnet Brücke', `${REPORT} Das Wetter war gut.`],
      'de',
    );
    expect(found[0]).toMatch(/^derselbe Bericht \(etwa (?:8|9|10)\d* % des Textes\)$/);
  });
  it('do not call two texts on one event the same report', () => {
    const other =
      'Am Nordhafen rollen seit Dienstag Lastwagen über eine Brücke, die 40 Millionen Euro gekostet hat. Senatorin Brandes durchschnitt das Band. Der Verein der Anwohner kündigte an, weiter gegen den Verkehr vorzugehen, und verlangt Messungen bei Nacht.';
    const found = reasonsFor(
      ['de', 'Neue Brücke am Nordhafen', REPORT],
      ['de', 'Brücke am Nordhafen offen', other],
      'de',
    );
    expect(found.join('\n')).not.toContain('Bericht');
    expect(found.join('\n')).toContain('gleiche Zahlen: 40 Millionen Euro');
    expect(found[0]).toMatch(/^gleiches Ereignis: .*Nordhafen/);
  });
  it('see the same number in German and English', () => {
    const found = reasonsFor(
      ['en', 'Elmport bridge opens', 'The bridge at Nordhafen cost 750 billion euros, said Brandes.'],
      ['de', 'Brücke am Nordhafen eröffnet', 'Die Brücke am Nordhafen kostete 750 Milliarden Euro, sagte Brandes.'],
      'en',
    );
    expect(found).toContain('same numbers: 750 billion euros');
  });
  it('do not offer a year, an age or another unit as a number in common', () => {
    const found = reasonsFor(
      ['en', 'Elmport mayor, 45, wins in 2031', 'Brandes won 300 votes.'],
      ['en', 'Elmport mayor, 45, loses in 2031', 'Brandes spoke to 300 people.'],
      'en',
    );
    expect(found.join('\n')).not.toContain('numbers');
  });
});
