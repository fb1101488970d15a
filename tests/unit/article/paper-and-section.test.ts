import { describe, expect, it } from 'vitest';
import { findSection } from '@/utils/article/head-area';
import { readPageFacts } from '@/utils/article/page-facts';
import { findPublisher } from '@/utils/article/publisher';
import { PAGE_URL, parse } from '../../support/parse';

const factsOf = (head: string, body = '') =>
  readPageFacts(parse(`<html><head>${head}</head><body>${body}</body></html>`), PAGE_URL);
const section = (head: string, body = '') => {
  const facts = factsOf(head, body);
  return findSection(facts, facts.document.querySelector('h1'))?.value ?? null;
};
const paper = (name: string) => findPublisher(factsOf(`<meta property="og:site_name" content="${name}">`))?.value;
const stated = (name: string) => `<meta property="article:section" content="${name}">`;

describe('the section', () => {
  it('is the one the head states', () => expect(section(stated('Wirtschaft'))).toBe('Wirtschaft'));

  it.each(['post', 'Article', 'Articles', 'search', 'elbmorgen.example', 'https://elbmorgen.example/wirtschaft'])(
    'is not %j',
    (name) => expect(section(stated(name))).toBeNull(),
  );

  it('is a link to a front of the paper above the headline, not one to an account elsewhere', () => {
    const above = (href: string) => `<article><p><a href="${href}">Wirtschaft</a></p><h1>Hafen bleibt</h1></article>`;
    expect(section('', above('/wirtschaft/'))).toBe('Wirtschaft');
    expect(section('', above('https://elbmorgen.example/wirtschaft'))).toBe('Wirtschaft');
    expect(section('', above('https://netzwerk.example/elbmorgen'))).toBeNull();
  });
});

describe('the paper', () => {
  it.each([
    ['Elbmorgen', 'Elbmorgen'],
    ['@elbmorgen', 'elbmorgen'],
    ['Elbmorgen | Nachrichten aus Nordhafen', 'Elbmorgen'],
    ['Nachrichten aus Nordhafen | Elbmorgen', 'Elbmorgen'],
    ['Der Morgen an der Elbe | elbmorgen.example', 'Der Morgen an der Elbe'],
    ['Nord | Süd', 'Nord | Süd'],
  ])('of %j is %j', (name, called) => expect(paper(name)).toBe(called));
});
