import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { namesOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { shownText } from './shown-text';

const MAX_TOPICS = 30;
const MAX_CHARS = 60;
/** Keys of the paper's own machinery: "source:tagname:…", "editors_pick", "Section: Sport". */
const INTERNAL = /[_{}<>=]|\w:\S|^section\b|^https?:/i;
/** Links to the page of a subject, by relation or address: "/topics/harbour", "/thema/hafen". */
const SHOWN = [
  '[rel~="tag"]',
  ...['topic', 'tag', 'tags', 'topics', 'thema', 'themen', 'tema', 'keyword', 'schlagwort', 'sujet'].map(
    (word) => `a[href*="/${word}/"]`,
  ),
].join(', ');
const NOT_HERE =
  'nav, header, footer, aside, p, h1, h2, h3, figure, [class*="menu" i], [class*="trending" i], [class*="related" i]';
/** Boxes of such links, by name. */
const BOXES = ['tag', 'topic', 'them', 'tema', 'keyword', 'schlagw', 'stichw', 'etiket', 'emne']
  .map((word) => `[class*="${word}" i]`)
  .join(', ');
const BOX_WORDS =
  'tags taglist tagcloud topics topiclist themen themes keywords schlagworte schlagwörter stichworte stichwörter etiquetas temas etiketler emner emneord'.split(
    ' ',
  );
/** A piece has a handful of subjects; more links than this are a menu. */
const MAX_SHOWN = 15;

/**
 * Subjects as the page lists them, without repetitions, at most 30: in JSON-LD, in its head, else as links below the text.
 * A long list of which the text has no word describes the paper, and is none.
 *
 * @param text - Headline and body.
 */
export function findTopics(facts: PageFacts, text: string): Found<string[]> {
  const said = ` ${comparable(text.slice(0, 20_000))} `;
  const publisher = comparable(namesOf(facts.ld?.publisher)[0] ?? facts.meta('og:site_name') ?? '');
  const sources: [readonly string[], Found<unknown>['source']][] = [
    [facts.metas('article:tag'), 'meta'],
    [namesOf(facts.ld?.keywords), 'json-ld'],
    [facts.metas('news_keywords'), 'meta'],
    [facts.metas('keywords'), 'meta'],
  ];
  for (const [raw, source] of sources) {
    const topics = tidy(
      raw.flatMap((part) => part.split(/[,;、،]/)),
      publisher,
    );
    if (topics.length > 0 && (topics.length < 6 || topics.some((topic) => isSaid(topic, said))))
      return { value: topics, source };
  }
  return { value: shownTopics(facts.document, publisher), source: 'markup' };
}

/** The links to subjects below the text. */
function shownTopics(document: Document, publisher: string): string[] {
  const boxes = [...document.querySelectorAll(BOXES)].slice(0, 200).filter((box) => namedWords(box, BOX_WORDS));
  const links = [...document.querySelectorAll(SHOWN)].slice(0, 100);
  for (const group of [links, boxes.flatMap((box) => [...box.querySelectorAll('a[href]')].slice(0, MAX_SHOWN))]) {
    const shown = group.filter((link) => !link.closest(NOT_HERE));
    if (shown.length > 0 && shown.length <= MAX_SHOWN)
      return tidy(
        shown.map((link) => shownText(link) ?? ''),
        publisher,
      );
  }
  return [];
}

/** Whether a longer word of a subject stands in the text; scripts without spaces are asked for the whole. */
function isSaid(topic: string, said: string): boolean {
  return comparable(topic)
    .split(' ')
    .some((word) => (word.length >= 4 || /[\u0900-\uffff]/.test(word)) && said.includes(word));
}

function tidy(raw: readonly string[], publisher: string): string[] {
  const topics = new Map<string, string>();
  for (const part of raw) {
    const topic = fieldText(decoded(part))?.replace(/^#/, '');
    if (!topic || topic.length > MAX_CHARS || INTERNAL.test(topic)) continue;
    const key = comparable(topic);
    if (key !== '' && key !== publisher && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()].slice(0, MAX_TOPICS);
}
