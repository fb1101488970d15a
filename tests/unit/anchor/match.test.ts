import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { describeRange, describeSpan } from '@/utils/anchor/describe';
import { matchSelector } from '@/utils/anchor/match';

const page = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;
const selector = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});
const found = (body: HTMLElement, exact: string, prefix = '', suffix = '') =>
  matchSelector(body, selector(exact, prefix, suffix))?.toString();

describe('finding a passage in a page again', () => {
  it('finds it across elements and line breaks of the markup', () => {
    expect(found(page('<p>Er sagte: „Das ist <em>ganz</em>\n   neu“.</p>'), '„Das ist ganz neu“')).toBe(
      '„Das ist ganz\n   neu“',
    );
  });

  it('takes other quotation marks, dashes, hard spaces and soft hyphens for the same', () => {
    expect(found(page('<p>"Wir bau&shy;en\u00a0nicht \u2013 nie"</p>'), '„Wir bauen nicht - nie“')).toBe(
      '"Wir bau\u00aden\u00a0nicht \u2013 nie"',
    );
  });

  it('chooses among equal words by what stands around them', () => {
    const body = page('<p>Anna sagte: „Nein“, dann ging sie.</p><p>Ben sagte: „Nein“, dann blieb er.</p>');
    const range = matchSelector(body, selector('„Nein“', 'Ben sagte: ', ', dann blieb'));
    expect(range?.startContainer.textContent).toContain('Ben');
  });

  it('says that it is not there when a word was changed', () => {
    expect(found(page('<p>Wir brauchen keine neue Rinne.</p>'), 'Wir brauchen eine neue Rinne')).toBeUndefined();
  });

  it('does not find text in scripts, styles and form fields', () => {
    expect(
      found(page('<script>geheim = 1</script><style>geheim</style><textarea>geheim</textarea>'), 'geheim'),
    ).toBeUndefined();
  });

  it('does not find nothing', () => {
    expect(matchSelector(page('<p>Text</p>'), selector('  '))).toBeNull();
  });

  it('puts white space between paragraphs that have none in the markup', () => {
    expect(found(page('<p>Ende.</p><p>Anfang.</p>'), 'Ende. Anfang.')).toBe('Ende.Anfang.');
  });

  it('finds every described passage of a page (property)', () => {
    const words = fc.array(fc.constantFrom('Hafen', 'Nein', '„ja“', 'Elbe', 'a-b', 'ß', '😀', 'sagte'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ');
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
        if (text.slice(start, end).trim() === '') return;
        const body = page(list.map((word) => `<span>${word}</span>`).join(' '));
        const range = matchSelector(body, describeSpan(text, start, end));
        expect(range?.toString()).toBe(text.slice(start, end).trim());
      }),
    );
  });

  it('describes a selection so that it is found again', () => {
    const body = page('<p>Eins zwei drei.</p><p>Eins <b>zwei</b> vier.</p>');
    const range = body.ownerDocument.createRange();
    const second = body.querySelectorAll('p')[1];
    if (!second?.firstChild || !second.lastChild) throw new Error('fixture');
    range.setStart(second.firstChild, 0);
    range.setEnd(second.lastChild, 5);
    const described = describeRange(body, range);
    expect(described?.exact).toBe('Eins zwei vier');
    if (!described) throw new Error('not described');
    expect(matchSelector(body, described)?.startContainer).toBe(second.firstChild);
  });

  it('is done quickly on a page of 2 MB', () => {
    const body = page(`<p>${'Wort für Wort '.repeat(150_000)}</p><p>Das gesuchte Zitat.</p>`);
    const start = performance.now();
    expect(found(body, 'Das gesuchte Zitat.')).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
