import { describe, expect, it } from 'vitest';
import { cutAddressee } from '@/utils/quotes/engine/cut-addressee';
import { readSentences } from '@/utils/quotes/read-sentences';
import { findPeople } from '@/utils/speakers/find-people';
import { NAME_RULES_DE } from '@/utils/speakers/name-rules';
import { speakerResolver } from '@/utils/speakers/resolve-speaker';

/** What is left of the words after "sagte ". */
function cut(speaker: string): string {
  const text = `Heute sprach Petra Amelung. „Nein“, sagte ${speaker}.`;
  const sentences = readSentences(text, 'de');
  const people = findPeople(sentences, text, NAME_RULES_DE);
  const start = text.lastIndexOf(speaker);
  const resolver = speakerResolver(sentences, text, people, NAME_RULES_DE);
  return text.slice(...cutAddressee([start, start + speaker.length], 1, resolver, text));
}

describe('whom somebody speaks to is no part of the speaker', () => {
  it.each([
    ['Amelung dem Nordfunk', 'Amelung'],
    ['Amelung der Agentur Nordpress', 'Amelung'],
    ['der 86-Jährige dem Sender Nordfunk', 'der 86-Jährige'],
    ['die Anwältin der Frau dem Richter', 'die Anwältin der Frau'],
    ['Scheib ad-Din über Hafenchef Bernd Amelung', 'Scheib ad-Din'],
    ['Petra Amelung über die Lage', 'Petra Amelung'],
  ])('%j is %j', (whole, left) => {
    expect(cut(whole)).toBe(left);
  });

  it.each([
    'die Sprecherin der Polizei',
    'Angaben der Staatsanwaltschaft',
    'der Chef von dem Amt',
    'einem Bericht über die Lage',
    'Amelung',
    'die Frau, der das Boot gehört',
  ])('%j stays whole', (whole) => {
    expect(cut(whole)).toBe(whole);
  });
});
