import { AGENCY_NAMES } from './agency-names';
import {
  BETWEEN_FULL_NAMES,
  BETWEEN_NAMES,
  BYLINE_OPENERS,
  HOUSE_PARTS,
  HOUSE_WORDS,
  ROLE_SUFFIX,
  ROLE_WORDS,
} from './byline-words';
import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { isNode, type LdNode, namesOf, stringOf } from './json-ld';
import type { Found, PageFacts } from './page-facts';
import { isCreditLine } from './picture-credit';
import { shownByline, signedLine } from './shown-byline';

/** Authors as people's names, agencies apart. */
export interface Byline {
  readonly authors: Found<string[]>;
  readonly agencies: readonly string[];
  /** Who signs where no person does, as the page states it: the paper, a desk, an agency. Empty beside people. */
  readonly signature: readonly string[];
}

const MAX_AUTHORS = 20;
const MAX_NAME_CHARS = 50;
const META_NAMES = ['author', 'byl', 'dc.creator', 'parsely-author', 'article:author'];
/** A name as part of an address: "ada-kern". */
const SLUG = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;
/** "Текст: ", "Reportaje: ": one word that says what somebody did; those for pictures are credits and never come here. */
const LABEL = /^\p{L}{4,14}:\s+(?=\p{Lu}\p{Ll})/u;
/** What follows a name: a place, a role, a paper, a day. */
const AFTER_NAME =
  /\s*(?:[(|•·]|(?<=\p{Ll}{3})\.\s|\s[-–—]\s|\s(?:in|aus|for|für|is|ist|on|from)\s|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*$/iu;

/**
 * Who wrote the piece: JSON-LD, then the head of the page, then the by-line it shows. The first of them that names a person counts.
 *
 * @param publisher - The paper itself signs some pieces; that is no author.
 * @param edges - First and last lines of the text: where nothing else names a person, one may sign there.
 */
export function findByline(facts: PageFacts, publisher: string | null, headline: Element | null): Byline {
  const agencies = new Map<string, string>();
  const houses = houseNames(facts, publisher);
  const sources: [() => readonly string[], Found<unknown>['source']][] = [
    [() => ldAuthors(facts), 'json-ld'],
    // Each name of its own: what one calls "Ada Kern" another calls "ada-kern".
    ...META_NAMES.map((name): (typeof sources)[number] => [() => facts.metas(name), 'meta']),
    [() => shownByline(facts.document, headline), 'markup'],
  ];
  for (const [read, source] of sources) {
    const people = new Map<string, string>();
    for (const name of read().flatMap((line) => namesIn(line, houses))) {
      const key = comparable(name);
      if (AGENCY_NAMES.has(key)) agencies.set(key, name);
      // Initials in lower case sign in a paper's own data; on the page such a word is one of a sentence.
      else if (source !== 'markup' || !/^\p{Ll}/u.test(name)) people.set(key, name);
    }
    if (people.size > 0)
      return {
        authors: { value: [...people.values()].slice(0, MAX_AUTHORS), source },
        agencies: [...agencies.values()],
        signature: [],
      };
  }
  return { authors: { value: [], source: 'markup' }, agencies: [...agencies.values()], signature: signatureOf(facts) };
}

/**
 * The by-line, with who signs above or below the text where nothing else names a person.
 *
 * @param edges - First and last lines of the text, those that were left out of it included.
 */
export function signedByline(
  byline: Byline,
  facts: PageFacts,
  publisher: string | null,
  edges: readonly string[],
): Byline {
  if (byline.authors.value.length > 0) return byline;
  const houses = houseNames(facts, publisher);
  const names = edges.flatMap((line) => namesIn(signedLine(line) ?? '', houses));
  const people = names.filter((name) => !AGENCY_NAMES.has(comparable(name)));
  return people.length === 0 ? byline : { ...byline, authors: { value: people, source: 'text' }, signature: [] };
}

/**
 * The names in one line of authors, agencies among them: "Von Ada Kern, Nordhafen, und Jonas Petersen (dpa)".
 *
 * @param houses - Names of the paper, as {@link comparable} gives them.
 */
export function namesIn(line: string, houses: readonly string[]): string[] {
  const text = fieldText(decoded(line))?.slice(0, 400);
  // A line with the paper's host in it says where the page comes from.
  if (!text || SLUG.test(text) || /https?:|www\.|^[\w-]+\.(?:com|de|org|net)\b/i.test(text)) return [];
  // "(Image: Getty Images)": some heads list who took the pictures, too.
  if (isCreditLine(text)) return [];
  const names: string[] = [];
  const parts = withoutOpener(text)
    .replace(/\(([^()]*)\)/g, ', $1')
    .split(BETWEEN_NAMES);
  for (const part of parts.flatMap(splitFullNames)) {
    const name = isCreditLine(part) ? null : cleanName(part);
    if (!name) continue;
    const isAgency = AGENCY_NAMES.has(comparable(name));
    // A single word after a full name is a place, a role or an office.
    const isAddition =
      names.length > 0 && !/[\s\u3040-\uffff]/.test(name) && names.some((other) => other.includes(' '));
    if (isAgency || (!isAddition && isPerson(name, houses))) names.push(name);
  }
  return names;
}

/** The author a page states, taken as it is written. */
function signatureOf(facts: PageFacts): string[] {
  const authors: unknown = facts.ld?.author;
  const inData = namesOf(Array.isArray(authors) ? authors.flat(1) : authors);
  const inHead = inData.length > 0 ? inData : facts.metas('author');
  return (inHead.length > 0 ? inHead : markedNames(facts.document))
    .map((name) => fieldText(decoded(name)))
    .filter((name) => name !== null)
    .filter((name) => name.length <= MAX_NAME_CHARS && !/https?:|@/.test(name))
    .slice(0, MAX_AUTHORS);
}

/** What the page itself marks as its author, initials in small letters as well: "ak/jp; dpa". */
function markedNames(document: Document): string[] {
  const text = document.querySelector('[itemprop~="author" i]')?.textContent ?? '';
  return text.length <= 2 * MAX_NAME_CHARS && !/\d{2}/.test(text) ? text.split(/[,;]/) : [];
}

function withoutOpener(text: string): string {
  return text.replace(BYLINE_OPENERS, '').replace(BYLINE_OPENERS, '');
}

/** "Ada Kern y Jonas Petersen" are two; "Ramón y Cajal" is one. */
function splitFullNames(text: string): string[] {
  const parts = text.split(BETWEEN_FULL_NAMES);
  return parts.length > 1 && parts.every((part) => part.trim().includes(' ')) ? parts : [text];
}

function cleanName(raw: string): string | null {
  const text = fieldText(withoutOpener(raw.trim()).replace(LABEL, ''));
  if (!text || /@|\d[\d\s]/.test(text)) return null;
  const name = text
    .replace(AFTER_NAME, '')
    .replace(/[.,:;*]+$/, '')
    .replace(ROLE_SUFFIX, '')
    .trim();
  if (name.length < 2 || name.length > MAX_NAME_CHARS) return null;
  return /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})+$/u.test(name) ? capitalised(name) : name;
}

/** "ADA KERN" to "Ada Kern"; only whole words of plain capitals come here, no initials. */
function capitalised(name: string): string {
  return name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isPerson(name: string, houses: readonly string[]): boolean {
  const plain = comparable(name);
  const words = plain.split(' ');
  if (plain === '' || words.length > 6 || !/\p{L}{2}/u.test(name)) return false;
  if (HOUSE_PARTS.test(name) || words.some((word) => HOUSE_WORDS.has(word) || ROLE_WORDS.has(word))) return false;
  // "Live updates": a word in small letters beside one in capitals is no name, but for particles.
  if (/\p{Lu}/u.test(name) && name.split(' ').some((word) => /^\p{Ll}{4,}$/u.test(word))) return false;
  return !houses.some(
    (house) =>
      house === plain ||
      ` ${plain} `.includes(` ${house} `) ||
      ` ${house} `.includes(` ${plain} `) ||
      isAccountOf(words, house),
  );
}

/** "Elbmorgen A" for the paper "Elbmorgen News": the account it publishes with. */
function isAccountOf(words: readonly string[], house: string): boolean {
  const shared = words.filter((word) => word.length >= 5 && ` ${house} `.includes(` ${word} `));
  return shared.length > 0 && words.every((word) => word.length < 3 || shared.includes(word));
}

function houseNames(facts: PageFacts, publisher: string | null): string[] {
  const names = [
    publisher,
    facts.meta('og:site_name'),
    facts.meta('application-name'),
    ...namesOf(facts.ld?.publisher),
  ];
  return [...new Set(names.map((name) => comparable(name ?? '')))].filter((name) => name.length >= 2);
}

/** Names JSON-LD gives for people; an author that is an organisation is a house, unless it is an agency. */
function ldAuthors(facts: PageFacts): string[] {
  const authors: unknown = facts.ld?.author ?? facts.ld?.creator;
  const list: unknown[] = Array.isArray(authors) ? authors.flat(1) : [authors];
  return list.slice(0, 30).flatMap((author) => {
    if (!isNode(author)) return namesOf(author);
    const names = ldNames(author, facts);
    const isHouse = /Organization/.test(String(author['@type']));
    return isHouse ? names.filter((name) => AGENCY_NAMES.has(comparable(name))) : names;
  });
}

/** The name of a JSON-LD person: whole, in two parts, or with another node that has the same `@id`. */
function ldNames(author: LdNode, facts: PageFacts): string[] {
  if (author.name !== undefined) return namesOf(author.name);
  const parts = [stringOf(author.givenName), stringOf(author.familyName)].filter((part) => part !== null);
  if (parts.length > 0) return [parts.join(' ')];
  const id = author['@id'];
  return id === undefined ? [] : namesOf(facts.jsonLd.find((node) => node['@id'] === id && node.name !== undefined));
}
