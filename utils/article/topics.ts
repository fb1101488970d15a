import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { namesOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { shownText } from './shown-text';
import { siteNames } from './site-name';

const MAX_TOPICS = 30;
/** So many words without one of them in the text describe the paper. */
const MANY = 6;
const MAX_CHARS = 60;
/** Keys of the paper's own machinery: "source:tagname:…", "editors_pick", "Section: Sport", "Internal - not for syndication". */
const INTERNAL =
  /[_{}<>=]|\w:\S|^https?:|^internal\b|^(?:section|language|partner|day|time|page type|article type|wc)\b[^:]{0,20}:/i;
/** "Subject: Justice": a list of the archive, of which only the subjects are for readers. */
const FACET = /^(?:subject|topic|tag|keyword|thema)s?:\s+/i;
/** Codes of an agency: "AERO", "SASIA", "INDS08". */
const CODE = /^[A-Z][A-Z\d-]{1,14}$/;
const COMMA = /[,;、،]/;
/** The page of a subject, by its address: "/topics/harbour", "/thema/hafen". */
const SUBJECT_PAGE = /\/(?:topics?|tags?|themen|them[ae]|tema|keyword|schlagwort|sujet)\//;
const NOT_HERE =
  'nav, header, footer, aside, p, h1, h2, h3, figure, [class*="menu" i], [class*="trending" i], [class*="related" i]:not([class*="tag" i])';
/** Links to subjects looked at. */
const MAX_SUBJECT_LINKS = 150;
/** Boxes of such links, by name: a cheap look before the words are compared. */
const BOX_NAME = /tag|topic|them|tema|keyword|schlagw|stichw|etiket|emne/i;
const BOX_WORDS =
  'tags taglist tagcloud topics topiclist themen themes keywords schlagworte schlagwörter stichworte stichwörter etiquetas temas etiketler emner emneord'.split(
    ' ',
  );
/** A link that leads to the list of all subjects, or to the settings. */
const ALL_SUBJECTS = /^(?:zur?|alle|mehr|more|all|see)\s|bearbeiten$/i;
/** A row of subjects stands in one of so many boxes around its first. */
const LEVELS = 4;
/** A piece has a handful of subjects; more links than this are a menu. */
const MAX_SHOWN = 15;

/**
 * Subjects as the page lists them, without repetitions, at most 30: in JSON-LD, in its head, else as links below the text.
 * A list of codes is none, nor one that describes the whole paper: it opens with its name, or the text has no word of it.
 *
 * @param text - Headline and body.
 */
export function findTopics(facts: PageFacts, text: string, headline: Element | null = null): Found<string[]> {
  const said = ` ${comparable(text.slice(0, 20_000))} `;
  const houses = siteNames(facts);
  const sources: [() => readonly string[], Found<unknown>['source']][] = [
    [() => facts.metas('article:tag'), 'meta'],
    [() => namesOf(facts.ld?.keywords), 'json-ld'],
    [() => facts.metas('news_keywords'), 'meta'],
    [() => facts.metas('keywords'), 'meta'],
  ];
  let own: Found<string[]> | null = null;
  for (const [read, source] of sources) {
    const value = tidy(read().flatMap(partsOf), houses);
    const isOfPiece = value.some((topic) => isSaid(topic, said));
    if (isOfPiece || (own === null && value.length > 0 && value.length < MANY)) own = { value, source };
    if (isOfPiece) break;
  }
  // A few of the words that the paper gives to news services stand for all of them.
  const news = tidy(facts.metas('news_keywords').flatMap(partsOf), houses);
  const isShort = own && news.length > own.value.length && news.length <= MAX_SHOWN && isWithin(own.value, news);
  const best = isShort ? { value: news, source: 'meta' as const } : own;
  if (best && !(best.value.length === 1 && isSection(facts, best.value))) return best;
  const shown = shownTopics(facts, headline, houses);
  return shown.length > 0 || !best ? { value: shown, source: 'markup' } : best;
}

/** A semicolon may end an entity: "Hafen &amp; Elbe". */
const partsOf = (list: string): string[] => (decoded(list) ?? '').split(COMMA);

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const all = new Set(many.map(comparable));
  return few.every((topic) => all.has(comparable(topic)));
}

/** Whether all that is stated is the part of the paper. */
function isSection(facts: PageFacts, topics: readonly string[]): boolean {
  const section = namesOf(facts.ld?.articleSection)[0] ?? facts.meta('article:section') ?? '';
  return topics.every((topic) => comparable(topic) === comparable(section));
}

/** The links to subjects below the headline; those above it are the menu's. */
function shownTopics(facts: PageFacts, headline: Element | null, houses: readonly string[]): string[] {
  const isBelow = (link: Element) =>
    !link.closest(NOT_HERE) && (!headline || (headline.compareDocumentPosition(link) & 4) !== 0);
  const groups = [
    () => subjectLinks(facts),
    () =>
      facts
        .walked()
        .all.filter(({ names }) => BOX_NAME.test(names))
        .slice(0, 200)
        .filter(({ element }) => namedWords(element, BOX_WORDS))
        .flatMap(({ element }) => [...element.querySelectorAll('a[href]')].slice(0, MAX_SHOWN)),
  ];
  for (const group of groups) {
    const shown = besideFirst(group().filter(isBelow));
    if (shown.length > 0 && shown.length <= MAX_SHOWN)
      return tidy(
        shown.map((link) => shownText(link) ?? '').filter((name) => !ALL_SUBJECTS.test(name)),
        houses,
      );
  }
  return [];
}

/** Links to the pages of subjects, by relation or address, and buttons that lead there. */
function subjectLinks(facts: PageFacts): Element[] {
  const found: Element[] = [];
  for (const { element, href, tag } of facts.walked().all) {
    if (href === null && tag !== 'button') continue;
    const isTag = /\btag\b/.test(element.getAttribute('rel') ?? '');
    if (isTag || SUBJECT_PAGE.test(href ?? element.getAttribute('data-href') ?? '')) found.push(element);
    if (found.length === MAX_SUBJECT_LINKS) break;
  }
  return found;
}

/** The links of the first box that has some; those further down belong to other pieces. */
function besideFirst(links: readonly Element[]): Element[] {
  let box: Element | null | undefined = links[0]?.parentElement;
  let within: Element[] = links.slice(0, 1);
  for (let level = 0; box && level < LEVELS && within.length < 2; level++, box = box.parentElement) {
    const around: Element = box;
    within = links.filter((link) => around.contains(link));
  }
  return within;
}

/** Whether a longer word of a subject stands in the text; scripts without spaces are asked for the whole. */
function isSaid(topic: string, said: string): boolean {
  return comparable(topic)
    .split(' ')
    .some((word) => (word.length >= 4 || /[\u0900-\uffff]/.test(word)) && said.includes(word));
}

function tidy(raw: readonly string[], houses: readonly string[]): string[] {
  const topics = new Map<string, string>();
  let codes = 0;
  let facets = 0;
  for (const part of raw) {
    const topic = fieldText(decoded(part))?.replace(/^#/, '');
    if (!topic || topic.length > MAX_CHARS || INTERNAL.test(topic)) continue;
    const key = comparable(topic);
    // A list that opens with the paper's name is the same on all its pages.
    if (houses.includes(key) && topics.size === 0 && raw.length >= MANY) return [];
    if (key === '' || houses.includes(key) || topics.has(key)) continue;
    if (CODE.test(topic)) codes++;
    if (FACET.test(topic)) facets++;
    topics.set(key, topic);
  }
  const all = [...topics.values()].slice(0, MAX_TOPICS);
  if (codes > 5 && codes > all.length / 2) return [];
  return facets > 0 ? all.filter((topic) => FACET.test(topic)).map((topic) => topic.replace(FACET, '')) : all;
}
