import { describe, expect, test } from 'vitest';
import { PAPERS } from '@/demo/library/papers';
import type { PaperId } from '@/demo/library/story';
import { type Writing, writeParagraph } from '@/demo/library/write-paragraph';

function writing(paper: PaperId, turn = 0, day = '2026-06-01'): Writing {
  return { paper: PAPERS[paper], day, turn, wire: true, named: new Set() };
}

describe('a paragraph of the invented papers', () => {
  test('introduces a person with the role once, then by surname', () => {
    const state = writing('elb');
    expect(writeParagraph('Das sagte @siebrecht.', state, 'a')).toBe('Das sagte Finanzministerin Annegret Siebrecht.');
    expect(writeParagraph('@siebrecht schwieg.', state, 'b')).toBe('Siebrecht schwieg.');
  });

  test('does not introduce a person whom the text has named in full', () => {
    const state = writing('elb');
    writeParagraph('Die Ministerin Annegret Siebrecht tritt auf.', state, 'a');
    expect(writeParagraph('@siebrecht schwieg.', state, 'b')).toBe('Siebrecht schwieg.');
  });

  test('uses the role of the day', () => {
    expect(writeParagraph('@reinders kommt.', writing('elb', 0, '2026-10-31'), 'a')).toContain('Stadträtin');
    expect(writeParagraph('@reinders kommt.', writing('elb', 0, '2026-11-01'), 'a')).toContain('Oberbürgermeisterin');
  });

  test('ends the comma of a role behind the name with the sentence', () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const text = writeParagraph('Das sagte @castellan.', writing('elb', turn), 'a');
      expect(text).toMatch(/(?:Ruben Castellan|Hafengesellschaft)\.$/);
    }
  });

  test('gives neighbours different wordings', () => {
    const texts = [0, 1].map((turn) => writeParagraph('{Es regnet.|Regen fällt.}', writing('elb', turn), 'a'));
    expect(new Set(texts)).toEqual(new Set(['Es regnet.', 'Regen fällt.']));
  });

  test('frames one quotation directly, in parts and indirectly, always naming the speaker', () => {
    const material = '<siebrecht: Es reicht. Wir sparen. | es reiche, und man spare>';
    const texts = new Set(Array.from({ length: 30 }, (_, turn) => writeParagraph(material, writing('elb', turn), 'a')));
    expect(texts).toContain('„Es reicht“, sagte Finanzministerin Annegret Siebrecht. „Wir sparen.“');
    expect(texts).toContain('Es reiche, und man spare, sagte Finanzministerin Annegret Siebrecht.');
    expect(texts.size).toBeGreaterThan(4);
    for (const text of texts) expect(text).toContain('Siebrecht');
  });

  test('sets the marks of the paper', () => {
    const german = '„Er sagte ‚nein‘ und ging’s an“';
    expect(writeParagraph(german, writing('kur'), 'a')).toBe('»Er sagte ›nein‹ und ging’s an«');
    expect(writeParagraph(german, writing('mar'), 'a')).toBe("\"Er sagte 'nein' und ging's an\"");
    expect(writeParagraph('“It’s a ‘no’”', writing('led'), 'a')).toBe("\"It's a 'no'\"");
  });

  test('refuses people whom nobody has invented', () => {
    expect(() => writeParagraph('@niemand kommt.', writing('elb'), 'a')).toThrow('niemand');
    expect(() => writeParagraph('@siebrecht comes.', writing('post'), 'a')).toThrow('Siebrecht');
  });
});
