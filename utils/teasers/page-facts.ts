/**
 * One walk over the page that collects, for every element, what the later steps ask again and again. The document is
 * only read: attributes and text, no layout, so it works alike in a browser and on a parsed file.
 */
import { type ClassRole, classRoles } from './class-names';

export type Zone =
  | 'hidden'
  | 'nav'
  | 'menu'
  | 'footer'
  | 'header'
  | 'sidebar'
  | 'share'
  | 'comment'
  | 'topics'
  | 'author'
  | 'advert'
  | 'job';

export interface Fact {
  readonly element: Element;
  readonly index: number;
  /** Index of the first element behind this one's subtree. */
  end: number;
  readonly parent: Fact | null;
  readonly tag: string;
  /** The class attribute as it stands; empty without. */
  readonly names: string;
  readonly roles: ReadonlySet<ClassRole>;
  readonly isHeading: boolean;
  /** The ARIA role. */
  readonly role: string | null;
  /** Where a link leads, as written; `null` for what is no link. */
  readonly href: string | null;
  readonly isHidden: boolean;
  /** Element children met so far. */
  children: number;
  /** Characters of text, all and in links. */
  textLength: number;
  linkTextLength: number;
  /** Characters directly in this element, and in mere emphasis within. */
  ownLength: number;
  /** In an `article`, or one itself. */
  readonly isInArticle: boolean;
  /** In a part of the page with headers and footers of its own. */
  readonly isEnclosed: boolean;
  /** The parts of the page around it; filled when the whole page is known. */
  zones: ReadonlySet<Zone>;
}

export interface PageFacts {
  readonly all: readonly Fact[];
  readonly links: readonly Fact[];
  /** The headline of the page itself. */
  readonly mainHeading: Fact | null;
  /** Holds most of the running text; `null` on a page without. */
  readonly body: Fact | null;
  /** Index of the first and of the last paragraph of running text in `body`. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** A page with more elements is read up to here: the longest front pages seen have a third of it. */
const MAX_ELEMENTS = 50_000;
/** Children of one element beyond these are rows of a table or comments of readers. */
const MAX_CHILDREN = 1000;
const MAX_LINKS = 10_000;
/** Never text of the page, or not ours to read. */
const SKIPPED = new Set(
  'script style template noscript iframe svg object embed canvas video audio select textarea dialog map math'.split(
    ' ',
  ),
);
/** Characters outside links that make a paragraph running text. */
const PROSE_LENGTH = 80;

/** Collects the facts of the page. Hidden parts are a zone: some wait for a script that shows them. */
export function collectFacts(document: Document): PageFacts {
  const all: Fact[] = [];
  const links: Fact[] = [];
  const headings: Fact[] = [];
  const root: Element | null = document.body;
  let fact: Fact | null = null;
  let linkDepth = 0;
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (all.length < MAX_ELEMENTS && (!fact || fact.children++ < MAX_CHILDREN) && isRead(element)) {
        fact = toFact(element, all.length, fact);
        all.push(fact);
        const { tag } = fact;
        if (tag === 'a') linkDepth++;
        if (fact.href !== null && links.length < MAX_LINKS) links.push(fact);
        if (tag === 'h1') headings.push(fact);
        down = element.firstChild;
        if (!down) fact = leave(fact, all.length);
        if (!down && tag === 'a') linkDepth--;
      }
    } else if (node.nodeType === 3 && fact) {
      const length = (node as Text).data.trim().length;
      fact.textLength += length;
      fact.ownLength += length;
      if (linkDepth > 0) fact.linkTextLength += length;
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (fact && node === fact.element) {
        if (fact.tag === 'a') linkDepth--;
        fact = leave(fact, all.length);
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  const mainHeading = headings.find((heading) => heading.textLength > 9) ?? headings[0] ?? null;
  const prose = findProse(all);
  setZones(all, mainHeading, prose.body);
  return { all, links, mainHeading, ...prose };
}

/** Is `inner` the element itself or inside it? */
export function contains(outer: Fact, inner: Fact): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}

function isRead(element: Element): boolean {
  return !SKIPPED.has(element.localName);
}

/** Hidden by attribute or by its own style, from all or only from the eye (cut down to a pixel for screen readers). */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && (/display\s{0,9}:\s{0,9}none/i.test(style) || /\bclip\s{0,9}:\s{0,9}rect/i.test(style));
}

function toFact(element: Element, index: number, parent: Fact | null): Fact {
  // Half of all elements have no attributes: one question instead of three.
  const bare = !element.hasAttributes();
  const names = bare ? '' : (element.getAttribute('class') ?? '');
  const id = bare ? '' : (element.getAttribute('id') ?? '');
  const tag = element.localName;
  const role = bare ? null : element.getAttribute('role');
  return {
    element,
    index,
    end: index + 1,
    parent,
    tag,
    names,
    roles: classRoles(id ? `${names} ${id}` : names),
    isHeading: HEADINGS.has(tag) || role === 'heading',
    role,
    href: !bare && tag === 'a' ? element.getAttribute('href') : null,
    isHidden: !bare && isHidden(element),
    children: 0,
    textLength: 0,
    linkTextLength: 0,
    ownLength: 0,
    isInArticle: tag === 'article' || (parent?.isInArticle ?? false),
    isEnclosed: ENCLOSING.has(tag) || (parent?.isEnclosed ?? false),
    zones: NO_ZONES,
  };
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ENCLOSING = new Set(['article', 'section', 'li', 'aside', 'main', 'a']);
const EMPHASIS = new Set('b i em strong span mark q abbr u font'.split(' '));

function leave(fact: Fact, end: number): Fact | null {
  fact.end = end;
  const { parent } = fact;
  if (parent) {
    parent.textLength += fact.textLength;
    parent.linkTextLength += fact.linkTextLength;
    if (EMPHASIS.has(fact.tag) && !fact.roles.has('unseen') && !fact.roles.has('badge'))
      parent.ownLength += fact.ownLength;
  }
  return parent;
}

/** The element whose children (and grandchildren, at half weight) hold most text that is not linked. */
function findProse(all: readonly Fact[]): Pick<PageFacts, 'body' | 'firstProse' | 'lastProse'> {
  const weights = new Map<Fact, number>();
  const prose = all.filter(isProse);
  let body: Fact | null = null;
  for (const { parent, ownLength } of prose) {
    for (const [holder, share] of [
      [parent, 1],
      [parent?.parent ?? null, 0.5],
    ] as const) {
      if (!holder || holder.tag === 'body') continue;
      const weight = (weights.get(holder) ?? 0) + ownLength * share;
      weights.set(holder, weight);
      if (weight > (body ? (weights.get(body) ?? 0) : 0)) body = holder;
    }
  }
  const inside = body ? prose.filter((fact) => body !== null && contains(body, fact)) : [];
  return { body, firstProse: inside[0]?.index ?? -1, lastProse: inside.at(-1)?.index ?? -1 };
}

function isProse(fact: Fact): boolean {
  if (fact.ownLength < PROSE_LENGTH || fact.isHeading || fact.linkTextLength > fact.textLength / 2) return false;
  return fact.tag === 'p' || fact.tag === 'div' || fact.tag === 'section';
}

const NO_ZONES: ReadonlySet<Zone> = new Set();
const ZONE_ROLES: readonly (Zone & ClassRole)[] = [
  'menu',
  'footer',
  'header',
  'sidebar',
  'share',
  'comment',
  'topics',
  'author',
  'advert',
  'job',
];

/** Passes zones down. What holds the headline or the text of the page is no menu, whatever its classes say. */
function setZones(all: readonly Fact[], ...centre: readonly (Fact | null)[]): void {
  const spine = new Set<Fact>();
  for (const start of centre) for (let fact = start; fact; fact = fact.parent) spine.add(fact);
  for (const fact of all) {
    const outer = fact.parent?.zones ?? NO_ZONES;
    // Nine elements of ten say nothing.
    const isPlain = fact.roles.size === 0 && fact.role === null && !fact.isHidden && !ZONE_TAGS.has(fact.tag);
    const added = isPlain || spine.has(fact) ? [] : ownZones(fact).filter((zone) => !outer.has(zone));
    fact.zones = added.length > 0 ? new Set([...outer, ...added]) : outer;
  }
}

const ZONE_TAGS = new Set(['nav', 'footer', 'header', 'aside']);

function ownZones({ tag, roles, role, isHidden, parent }: Fact): Zone[] {
  // Cards and boxes have headers and footers of their own; those of the page stand high up.
  const high = !parent?.isEnclosed;
  const found: Zone[] =
    roles.size === 0
      ? []
      : ZONE_ROLES.filter((zone) => roles.has(zone) && (high || (zone !== 'footer' && zone !== 'header')));
  if (tag === 'nav' || role === 'navigation' || role === 'menu') found.push('nav');
  if ((tag === 'footer' && high) || role === 'contentinfo') found.push('footer');
  if ((tag === 'header' && high) || role === 'banner') found.push('header');
  if (isHidden) found.push('hidden');
  // An aside in the article is a box beside a paragraph, or the list below the text.
  if ((tag === 'aside' || role === 'complementary') && !parent?.isInArticle) found.push('sidebar');
  return found;
}
