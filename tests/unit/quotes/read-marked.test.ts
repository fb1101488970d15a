import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarked, readMarkedFolder } from '@/scripts/train/read-marked';

const words = (text: string, spans: readonly (readonly [number, number])[] = []) =>
  spans.map(([from, to]) => text.slice(from, to));

describe('articles marked by hand', () => {
  it('gives the plain text and the words of each part', () => {
    const [article] = readMarked(
      '# moor\nDas Moor trocknet aus. {f1 {s1 Die Ministerin} {q1 hat} am Montag {q1 gesagt},} {c1i es sei {c2d „kein Tag zu verlieren“}}.\n',
    );
    if (!article) throw new Error('no article');
    const [outer, inner] = article.quotes;
    expect(article.text).toBe(
      'Das Moor trocknet aus. Die Ministerin hat am Montag gesagt, es sei „kein Tag zu verlieren“.',
    );
    expect(outer?.type).toBe('Indirect');
    expect(words(article.text, outer?.speaker)).toEqual(['Die Ministerin']);
    expect(words(article.text, outer?.cue)).toEqual(['hat', 'gesagt']);
    expect(words(article.text, outer?.frame)).toEqual(['Die Ministerin hat am Montag gesagt,']);
    expect(words(article.text, outer?.content)).toEqual(['es sei „kein Tag zu verlieren“']);
    expect(inner?.type).toBe('Direct');
    expect(words(article.text, inner?.content)).toEqual(['„kein Tag zu verlieren“']);
  });

  it.each([
    ['a bracket that stays open', '# a\n{s1 Sie {q1 sagte}, {c1i es regne}.'],
    ['a bracket without a part', '# a\n{Sie} {q1 sagte}, {c1i es regne}.'],
    ['a bracket too many', '# a\nSie} sagte.'],
    ['a quotation without content', '# a\n{s1 Sie} {q1 sagte} nichts.'],
    ['content of two kinds', '# a\n{c1i Es regne}, sagte sie, {c1d „stark“}.'],
  ])('refuses %s', (_, source) => {
    expect(() => readMarked(source)).toThrow(/^a: /);
  });

  it('reads every article of our own', () => {
    const articles = readMarkedFolder(fileURLToPath(new URL('../../../scripts/train/articles-de', import.meta.url)));
    expect(articles.length).toBeGreaterThan(400);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const isMarked = (text: string) => /^[„“"»«‚].*[“”"»«‘]$/su.test(text);
    const wrong = articles.flatMap(({ id, text, quotes }) =>
      /[{}]/.test(text)
        ? [id]
        : quotes
            .filter(({ type }) => type === 'Direct')
            .flatMap(({ content }) => words(text, content))
            .filter((each) => !isMarked(each))
            .map((each) => `${id}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });
});
