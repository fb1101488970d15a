import { describe, expect, test } from 'vitest';
import { groupBySpeaker } from '@/utils/screen/group-by-speaker';
import { aQuote, aSpeaker } from '../../browser/support/records';

const vera = aSpeaker('Vera Lindholm');
const ole = aSpeaker('Ole Brandt');

describe('groupBySpeaker', () => {
  test('keeps the order of the speakers, and of the text within a speaker', () => {
    const quotes = [
      aQuote('a', 1, { speakerId: ole.id }),
      aQuote('b', 1, { speakerId: vera.id }),
      aQuote('c', 1, { speakerId: vera.id }),
    ];
    const groups = groupBySpeaker(quotes, [vera, ole]);
    expect(groups.map(({ name, quotes: said }) => [name, said.map(({ id }) => id)])).toEqual([
      ['Vera Lindholm', ['b', 'c']],
      ['Ole Brandt', ['a']],
    ]);
  });

  test('takes the first role the article gives', () => {
    const quotes = [
      aQuote('a', 1, { speakerId: vera.id }),
      aQuote('b', 1, { speakerId: vera.id, role: 'Baudezernentin' }),
      aQuote('c', 1, { speakerId: vera.id, role: 'Stadträtin' }),
    ];
    expect(groupBySpeaker(quotes, [vera])[0]?.role).toBe('Baudezernentin');
  });

  test('quotes that nobody could be named for come last', () => {
    const groups = groupBySpeaker([aQuote('a', 1), aQuote('b', 1, { speakerId: vera.id })], [vera]);
    expect(groups.map(({ name }) => name)).toEqual(['Vera Lindholm', null]);
  });

  test('a name without a record of its own still heads its quotes', () => {
    const groups = groupBySpeaker([aQuote('a', 1, { speakerName: 'Ein Sprecher' })], []);
    expect(groups.map(({ name }) => name)).toEqual(['Ein Sprecher']);
  });

  test('a speaker whose quotes are all in the trash is not listed', () => {
    expect(groupBySpeaker([], [vera])).toEqual([]);
  });
});
