import { describe, expect, it } from 'vitest';
import { readSentences } from '@/utils/quotes/read-sentences';
import { findPeople } from '@/utils/speakers/find-people';
import { learnRoles } from '@/utils/speakers/learn-roles';
import { NAME_RULES_DE } from '@/utils/speakers/name-rules';
import { speakerResolver } from '@/utils/speakers/resolve-speaker';

/** Whom the last occurrence of a mention means. */
function meant(text: string, mention: string): string | null {
  const sentences = readSentences(text, 'de');
  const rules = learnRoles(sentences, NAME_RULES_DE);
  const resolver = speakerResolver(sentences, text, findPeople(sentences, text, rules), rules);
  const at = text.lastIndexOf(mention);
  const index = sentences.findLastIndex((sentence) => sentence.start <= at);
  return resolver.resolve([at, at + mention.length], index).name;
}

describe('who is meant', () => {
  it.each([
    [
      'by a pronoun is the subject of the sentence before, not who is mentioned beside it',
      'Petra Brandes eröffnete die Werft. Die Pläne ihrer Vorgängerin Gesine Holm nannte sie überholt.',
      'sie',
      'Petra Brandes',
    ],
    [
      'by a pronoun is the one mentioned beside the subject where nobody else fits',
      'Die Werft gehört seit Mai zu Petra Brandes. Das Dock sagte sie ab.',
      'sie',
      'Petra Brandes',
    ],
    [
      'by an office with a country is the holder from there',
      'Der dänische Minister Ole Holm traf den lettischen Minister Janis Kalve. Der dänische Minister schwieg.',
      'Der dänische Minister',
      'Ole Holm',
    ],
    [
      'by an office with another country is nobody known',
      'Der dänische Minister Ole Holm reiste ab. Der estnische Minister blieb.',
      'Der estnische Minister',
      null,
    ],
    [
      'by another word for the same office is its holder',
      'Premierministerin Astrid Kvist trat vor die Presse. Die Regierungschefin wirkte müde.',
      'Die Regierungschefin',
      'Astrid Kvist',
    ],
    [
      'by an office before its holder is named is the only one who has it',
      'Die Anwältin der Frau wartete. Am Abend sprach Malve Tessen, die Anwältin der Frau, mit der Polizei.',
      'Die Anwältin',
      'Malve Tessen',
    ],
    [
      'by an office before two holders are named is nobody sure',
      'Die Anwältin wartete. Später kamen Anwältin Malve Tessen und Anwältin Jule Rohde.',
      'Die Anwältin',
      null,
    ],
    [
      'by the first word of a name is its owner',
      'Parteichef Wen Lao sprach am Montag. Wen wirkte ruhig.',
      'Wen',
      'Wen Lao',
    ],
    [
      'by an age and a trade is the one named last that it fits',
      'Petra Brandes traf Jan Holm. Das Treffen war kurz. Die 56-jährige Fischwirtin ging.',
      'Die 56-jährige Fischwirtin',
      'Petra Brandes',
    ],
    [
      'by a title behind the comma, whatever body is named before it',
      'So sah es der Sprecher der Bewegung Nordwärts Jetzt, Bruno Kessler.',
      'der Sprecher der Bewegung Nordwärts Jetzt, Bruno Kessler',
      'Bruno Kessler',
    ],
  ])('%s', (_, text, mention, expected) => {
    expect(meant(text, mention)).toBe(expected);
  });

  it('keeps a name whose second half was cut off', () => {
    expect(meant('Am Hafen sprach Kapitän Bjarni Stolt.', 'Bjarni')).toBe('Bjarni Stolt');
  });
});
