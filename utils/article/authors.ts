import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { isNode, namesOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { elementsAfter } from './shown-text';

/** News agencies as they sign their texts. Our own list, from the mastheads of the European and North American agencies. */
const AGENCIES = new Set([
  'dpa',
  'afp',
  'reuters',
  'ap',
  'apa',
  'sda',
  'keystone sda',
  'kna',
  'epd',
  'dts',
  'sid',
  'associated press',
  'agence france presse',
  'agence france-presse',
  'pa media',
  'press association',
  'tass',
  'interfax',
  'ansa',
  'efe',
  'anp',
  'ritzau',
  'tt',
  'ntb',
  'pap',
  'ctk',
  'dpa afx',
  'dpa-afx',
  'afx',
  'bloomberg',
  'upi',
  'xinhua',
  'kyodo',
  'yonhap',
  'anadolu',
  'deutsche presse agentur',
  'deutsche presse-agentur',
]);

const NO_PERSON =
  /^(?:redaktion|editorial|editor(?:s|ial team)?|staff|news(?:room)?|admin|team|autor(?:en)?|author|gast(?:autor)?|guest|webmaster|anonymous|unbekannt|online|desk|.*(?:redaktion|newsroom|news desk|staff|agencies|agenturen|team|board|correspondents?))$/i;
const LEADING =
  /^(?:(?:ein(?:e)? )?(?:kommentar|interview|analyse|gastbeitrag|bericht|reportage|essay|kolumne|text|story) von|von|by|autor(?:in)?|author|written by|words by|text|interview|protokoll|par|por|di|door|av|af)\s*:?\s+/i;
/** A line that signs: "21.11.2026, 13:27 Uhr | Von Jonas Petersen"; the name runs to the next mark. */
const SIGNED =
  /^(?:[^.!?]{0,60}[|•·–,]\s*)?(?:Von|By|Text:)\s+((?:(?:\p{Lu}[\p{L}.'’-]+|de|von|van|der|und|and|&)[ ,]*){2,12})(?:$|[|•·–,(\d])/u;
const AFTER_NAME = /\s*(?:[,|(–—•·/]|\s-\s|\bin\b|\baus\b|\bfor\b|\bis\b|\bist\b).*$/i;
const BYLINE_WORDS = ['byline', 'author', 'authors', 'autor', 'autoren', 'autorin', 'verfasser', 'writer'];

/** Authors as people's names, agencies apart. */
export interface Byline {
  readonly authors: Found<string[]>;
  readonly agencies: readonly string[];
}

/** @param publisher - The paper itself signs some pieces; that is no author. */
export function findByline(facts: PageFacts, publisher: string | null, headline: Element | null): Byline {
  const agencies = new Set<string>();
  const candidates: { names: string[]; source: Found<unknown>['source'] }[] = [
    { names: ldAuthors(facts), source: 'json-ld' },
    {
      names: [
        ...facts.metas('author'),
        ...facts.metas('article:author'),
        ...facts.metas('byl'),
        ...facts.metas('dc.creator'),
      ],
      source: 'meta',
    },
    { names: shownAuthors(facts.document, headline), source: 'markup' },
  ];
  for (const { names, source } of candidates) {
    const people = new Map<string, string>();
    for (const raw of names.flatMap(splitNames)) {
      const name = cleanName(raw);
      if (!name) continue;
      if (AGENCIES.has(name.toLowerCase())) agencies.add(name);
      else if (isPerson(name, publisher)) people.set(comparable(name), name);
    }
    if (people.size > 0)
      return { authors: { value: [...people.values()].slice(0, 20), source }, agencies: [...agencies] };
  }
  return { authors: { value: [], source: 'markup' }, agencies: [...agencies] };
}

function ldAuthors(facts: PageFacts): string[] {
  const authors: unknown = facts.ld?.author ?? facts.ld?.creator;
  const list = Array.isArray(authors) ? authors : [authors];
  return list.slice(0, 30).flatMap((author) => (isNode(author) ? namesOf(author.name) : namesOf(author)));
}

function shownAuthors(document: Document, headline: Element | null): string[] {
  const marked = [
    ...document.querySelectorAll(
      '[rel~="author" i], [itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i]',
    ),
  ].slice(0, 20);
  const texts = marked.map((element) => element.getAttribute('content') ?? element.textContent ?? '');
  if (texts.some((text) => fieldText(text))) return texts;
  for (const element of [
    ...document.querySelectorAll('[class*="byline" i], [class*="author" i], [class*="autor" i]'),
  ].slice(0, 40)) {
    if (!namedWords(element, BYLINE_WORDS)) continue;
    const text = fieldText(element.textContent);
    if (text && text.length < 150 && LEADING.test(text)) return [text];
    if (text && text.length < 60 && /^(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}$/u.test(text)) return [text];
  }
  for (const element of headline ? elementsAfter(headline, 120) : []) {
    if (element.childElementCount > 6) continue;
    const signed = SIGNED.exec((element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300));
    if (signed?.[1]) return [signed[1]];
  }
  return [];
}

function splitNames(text: string): string[] {
  const cleaned = fieldText(decoded(text));
  if (!cleaned) return [];
  return cleaned
    .slice(0, 400)
    .replace(LEADING, '')
    .split(/\s*(?:,|;|\||\/|&|\bund\b|\band\b|\by\b|\bet\b|\bmit\b|\bwith\b)\s+/u);
}

function cleanName(raw: string): string | null {
  const text = fieldText(raw.replace(LEADING, ''));
  if (!text || /https?:|@|\d{2}/.test(text)) return null;
  const name = text
    .replace(AFTER_NAME, '')
    .replace(/[.,:;]+$/, '')
    .trim();
  return name.length >= 2 && name.length <= 60 ? name : null;
}

function isPerson(name: string, publisher: string | null): boolean {
  if (NO_PERSON.test(name)) return false;
  const plain = comparable(name);
  const paper = comparable(publisher ?? '');
  if (paper !== '' && (plain === paper || paper.includes(plain) || plain.includes(paper))) return false;
  return /\p{L}/u.test(name) && name.split(' ').length <= 6;
}
