import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { namesOf } from './json-ld';
import type { Found, PageFacts } from './page-facts';
import { shownText } from './shown-text';

const MAX_TOPICS = 30;
const MAX_CHARS = 60;
/** Keys of the paper's own machinery: "source:tagname:…", "editors_pick", "Section: Sport". */
const INTERNAL = /[_{}<>=]|\w:\S|^section\b|^https?:/i;
/** Lists of subjects on the page, by the names papers give them. Seen 2023 to 2026 on a dozen sites. */
const SHOWN =
  '[rel~="tag"], [itemprop~="keywords"] a, [class*="tags" i] a, [class*="tag-list" i] a, [class*="taglist" i] a, [class*="topics" i] a, [class*="topic-list" i] a, [class*="keywords" i] a, [class*="themen" i] a, [class*="schlagw" i] a, [data-component*="topic" i] a, [data-component*="tag" i] a';
const NO_TAGS_HERE = 'nav, header nav, footer, [class*="menu" i], [class*="trending" i], [class*="related" i]';

/**
 * Subjects as the page lists them, without repetitions, at most 30: in JSON-LD, in its head, else as links below the text.
 * A list that names the paper and nothing of the piece describes the paper, and is none.
 *
 * @param text - Headline and body.
 */
export function findTopics(facts: PageFacts, text: string): Found<string[]> {
  const said = ` ${comparable(text.slice(0, 20_000))} `;
  const publisher = comparable(namesOf(facts.ld?.publisher)[0] ?? facts.meta('og:site_name') ?? '');
  const sources: [readonly string[], Found<unknown>['source']][] = [
    [namesOf(facts.ld?.keywords), 'json-ld'],
    [facts.metas('article:tag'), 'meta'],
    [facts.metas('news_keywords'), 'meta'],
    [facts.metas('keywords'), 'meta'],
  ];
  for (const [raw, source] of sources) {
    const topics = tidy(
      raw.flatMap((part) => part.split(/[,;、،]/)),
      publisher,
    );
    if (topics.length > 0 && (topics.length < 6 || topics.some((topic) => said.includes(comparable(topic)))))
      return { value: topics, source };
  }
  const shown = [...facts.document.querySelectorAll(SHOWN)]
    .slice(0, 60)
    .filter((link) => !link.closest(NO_TAGS_HERE))
    .map((link) => shownText(link) ?? '');
  return { value: tidy(shown, publisher), source: 'markup' };
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
