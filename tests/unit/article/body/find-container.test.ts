import { describe, expect, it } from 'vitest';
import { findContainer } from '@/utils/article/body/find-container';
import { isBranch, readTextTree, type TextBranch } from '@/utils/article/body/text-tree';
import { parse } from '../../../support/parse';

const SENTENCE = 'Der Hafen von Nordstadt bekommt nach langem Streit eine neue Mole, wie der Rat am Montag beschloss.';
const paragraphs = (count: number) => `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(count);
const links = (count: number) =>
  '<li><a href="/politik/wahl-12345.html">Wahl in Nordstadt: alle Zahlen</a></li>'.repeat(count);

function containerOf(body: string): string | null | undefined {
  const document = parse(`<body>${body}</body>`);
  return findContainer(document, document.querySelector('h1'))?.id;
}

function tagsOf(branch: TextBranch | null): string[] {
  if (!branch) return [];
  return [branch.tag, ...branch.children.filter(isBranch).flatMap(tagsOf)];
}

function treeOf(body: string): string[] {
  return tagsOf(readTextTree(parse(`<body>${body}</body>`).body, (element) => element.localName === 'nav'));
}

describe('the place of the text', () => {
  it('is the deepest box around all of it', () => {
    expect(containerOf(`<div id="page"><div id="text">${paragraphs(5)}</div><div id="more">Mehr</div></div>`)).toBe(
      'text',
    );
  });

  it('is the text’s box, however many links stand beside it', () => {
    expect(containerOf(`<div id="links"><ul>${links(80)}</ul></div><div id="text">${paragraphs(3)}</div>`)).toBe(
      'text',
    );
  });

  it('is found where paragraphs are only parted by line breaks', () => {
    expect(
      containerOf(`<div id="page"><div id="text">${`${SENTENCE}<br><br>`.repeat(8)}</div><ul>${links(5)}</ul></div>`),
    ).toBe('text');
  });

  it('is found where custom elements and emphasis stand around the words', () => {
    expect(
      containerOf(`<x-page><x-text id="text">${`<p><span><b>${SENTENCE}</b></span></p>`.repeat(5)}</x-text></x-page>`),
    ).toBe('text');
  });

  it('is found in a box whose name speaks against it when there is no other text', () => {
    expect(containerOf(`<div id="page"><div id="text" class="sidebar">${paragraphs(4)}</div></div>`)).toBe('text');
  });

  it('is nowhere on a page of links or of nothing', () => {
    expect(containerOf(`<ul id="links">${links(80)}</ul>`)).toBeUndefined();
    expect(containerOf('')).toBeUndefined();
  });
});

describe('the tree of running text', () => {
  it('has the elements with running text and those around them, in the order of the page', () => {
    expect(treeOf(`<main><h2>Kurz</h2><p>${SENTENCE}</p><ul><li>${SENTENCE}</li></ul></main>`)).toEqual([
      'body',
      'main',
      'p',
      'ul',
      'li',
    ]);
  });

  it('has no lists of links, but paragraphs with links in them', () => {
    expect(treeOf(`<ul>${links(3)}</ul><p>${SENTENCE} <a href="/x">${SENTENCE}</a></p>`)).toEqual(['body', 'p']);
  });

  it('has nothing of what was left out with all in it', () => {
    expect(treeOf(`<nav><p>${SENTENCE}</p></nav>`)).toEqual([]);
  });
});
