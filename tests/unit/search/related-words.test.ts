import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRelated } from '@/scripts/related-words/pack';
import { termOf } from '@/utils/index/document';
import { foldSpelling } from '@/utils/search/fold';
import { relatedWords } from '@/utils/search/related-words';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const stemOf = (word: string) => termOf(foldSpelling(word), 'de');
const SOURCE = `# a comment = with a sign
streik = ausstand warnstreik | gewerkschaft tarif
weißes_haus = us-regierung | washington
hitze = hitzewelle | temperatur
`;

describe('related words', () => {
  const find = relatedWords(packRelated(SOURCE, 'de'));

  it('knows near words in both directions, loose ones from the headword on', () => {
    expect(find(stemOf('streik'))).toEqual({
      near: [stemOf('ausstand'), stemOf('warnstreik')],
      loose: [stemOf('gewerkschaft'), stemOf('tarif')],
    });
    expect(find(stemOf('ausstand'))).toEqual({ near: [stemOf('streik')], loose: [] });
    expect(find(stemOf('gewerkschaft'))).toBeNull();
  });

  it('knows two words that stand side by side', () => {
    expect(find(`${stemOf('weißes')}_${stemOf('haus')}`)?.loose).toEqual([stemOf('washington')]);
  });

  it('finds a word in any inflection', () => {
    expect(find(stemOf('streiks'))).toEqual(find(stemOf('streik')));
  });

  it('takes nothing for related that is not in the list', () => {
    const heads = new Set(
      packRelated(SOURCE, 'de')
        .split('\n')
        .map((line) => line.split('=')[0]),
    );
    fc.assert(fc.property(fc.string(), (word) => heads.has(word) || find(word) === null));
    expect(relatedWords('')('streik')).toBeNull();
  });

  it('finds every headword of the packed list that ships, which is the one made from our lists', () => {
    const shipped = readFileSync(root('public/related/de.txt'), 'utf8');
    const sources = readdirSync(root('scripts/related-words'))
      .filter((name) => name.endsWith('.de.txt'))
      .sort()
      .map((name) => readFileSync(root(`scripts/related-words/${name}`), 'utf8'));
    expect(shipped === packRelated(sources.join('\n'), 'de'), 'run npm run related-words').toBe(true);
    const findShipped = relatedWords(shipped);
    const heads = shipped
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf('=')));
    expect(heads.length).toBeGreaterThan(5000);
    expect(heads.filter((head) => findShipped(head) === null)).toEqual([]);
  });
});
