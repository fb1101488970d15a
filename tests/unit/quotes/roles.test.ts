import { describe, expect, it } from 'vitest';
import { isRoleDe, officeDe } from '@/utils/quotes/roles.de';

describe('German words for what somebody is', () => {
  it.each([
    'Sprecher',
    'Sprecherin',
    'Sprechers',
    'Abgeordneten',
    'Vorsitzenden',
    'Amtskollegen',
    'Zeugen',
    'Präsidenten',
    'CDU-Chef',
  ])('%s is one', (word) => {
    expect(isRoleDe(word)).toBe(true);
  });

  it.each(['Hermann', 'Hafen', 'sprecher', 'Zeugnis', 'Kollegium'])('%s is none', (word) => {
    expect(isRoleDe(word)).toBe(false);
  });

  it('knows one office under several names, and two offices apart', () => {
    expect(officeDe('Premierministerin')).toBe(officeDe('Regierungschef'));
    expect(officeDe('Staatschefs')).toBe(officeDe('Präsident'));
    expect(officeDe('Ministerpräsident')).not.toBe(officeDe('Präsident'));
    expect(officeDe('Außenminister')).toBe(officeDe('Ministerin'));
  });
});
