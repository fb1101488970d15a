// The page reader against small pages, one reason each. Expectations are what is right for a reader of the page.
import { describe, expect, it } from 'vitest';
import { type Aspect, KNOWN_FAULTS } from './known-faults';
import { type Golden, type GoldenCase, readActual, readCases, readExpected } from './read-case';

const CHECKS: readonly (readonly [Aspect, string, (actual: Golden, expected: Golden) => void])[] = [
  ['kind', 'is told for what it is', (actual, expected) => expect(actual.kind).toBe(expected.kind)],
  ['header', 'has the right fields', (actual, expected) => expect(header(actual, expected)).toEqual(header(expected))],
  [
    'body',
    'has its whole text and nothing else',
    (actual, expected) => expect(actual.article?.blocks ?? null).toEqual(expected.article?.blocks ?? null),
  ],
  ['teasers', 'has its teasers', (actual, expected) => expect(actual.teasers).toEqual(expected.teasers)],
];

const cases = readCases();

describe.each(cases)('$name: $reason', (page: GoldenCase) => {
  const faults = KNOWN_FAULTS[page.name] ?? {};
  for (const [aspect, sentence, check] of CHECKS) {
    const fault = faults[aspect];
    const run = fault === undefined ? it : it.fails;
    run(fault === undefined ? sentence : `${sentence} (not yet: ${fault})`, () => {
      check(readActual(page), readExpected(page));
    });
  }
});

it('has an expectation with every field for each saved page', () => {
  for (const page of cases) {
    const { kind, article, teasers } = readExpected(page);
    expect(kind, page.name).toBeTypeOf('string');
    expect(teasers, page.name).toBeInstanceOf(Array);
    if (article === null) continue;
    for (const field of [
      'headline',
      'kicker',
      'standfirst',
      'authors',
      'publishedAt',
      'image',
      'lang',
      'partial',
      'blocks',
    ])
      expect(article, page.name).toHaveProperty(field);
  }
});

it('lists faults of saved pages only', () => {
  const names = cases.map(({ name }) => name);
  for (const name of Object.keys(KNOWN_FAULTS)) expect(names).toContain(name);
});

/** All fields but the text; section and address only where the expectation has them. */
function header(golden: Golden, like: Golden = golden) {
  if (golden.article === null) return null;
  const { blocks: _, section, url, ...fields } = golden.article;
  const wanted = like.article ?? {};
  return { ...fields, ...('section' in wanted && { section }), ...('url' in wanted && { url }) };
}
