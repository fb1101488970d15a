import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngines } from '@/scripts/lab/engines';

// Where the chain of parts leaves the speaker open, the ranker decides: the model file as it ships.
const { de } = loadEngines();

/** Speakers as the engine marks them, before anybody is named. */
function speakers(text: string): string[] {
  return (de?.read(text) ?? []).map(({ speaker }) => speaker.map((span) => text.slice(...span)).join(' … '));
}

describe('who speaks at a cue', () => {
  it.each([
    [
      'the subject of the first verb where the second one says it',
      'Tessen bedankte sich bei der Mannschaft und sagte: „Wir haben lange auf diesen Tag gewartet.“',
      'Tessen',
    ],
    [
      'the pronoun behind the verb, not the body that is asked',
      'Den Hafenverband forderte er auf, die Gebühren zu senken.',
      'er',
    ],
    ['the word that is source and cue in one', 'Demnach habe der Kapitän das Licht nicht gesehen.', 'Demnach'],
  ])('is %s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('is nobody where the frame names nobody', () => {
    expect(speakers('Es wird befürchtet, dass der Deich im Winter bricht.')).toEqual(['']);
  });

  it('is always one stretch of the text', () => {
    const parts = ['Tessen', ' sagte', ' der Verband', ', ', 'laut Polizei', ' er', ' dass', ' „Nein“', '. ', '\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (list) => {
        for (const { speaker } of de?.read(list.join('')) ?? []) expect(speaker.length).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });
});
