import { normalizeText } from '@/utils/text/normalize-text';
import { comparable } from './clean-text';
import { namesOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Bars part with or without spaces, dashes and points with them, the wide colon before the name of a Japanese paper. */
const SEPARATOR = /(\s*[|｜ㅣ：]\s*|\s+[–—·»-]\s+)/;
/** A name of a paper or of a part of it is no longer. */
const MAX_NAME_CHARS = 40;

/** Cuts the paper's name and what stands between off a title: "Headline | Section - Paper". */
export function withoutSite(title: string | null, facts: PageFacts): string | null {
  if (!title) return null;
  const names = siteNames(facts);
  // Words and separators in turn.
  const parts = title.slice(0, 500).split(SEPARATOR);
  let isCut = false;
  while (parts.length > 2) {
    const last = parts.at(-1) ?? '';
    // Behind an upright bar stands a section or a slogan, whatever it is called; a dash also belongs into headlines.
    const isName = names.some((name) => isSameName(comparable(last), name));
    const isPart =
      /[|｜ㅣ]/.test(parts.at(-2) ?? '') && last.length <= MAX_NAME_CHARS && parts.slice(0, -2).join(' ').length > 20;
    if (!isName && !isPart) break;
    parts.length -= 2;
    isCut = true;
  }
  return normalizeText(isCut ? parts.join('') : title) || null;
}

/** The paper's name as the page's title ends with it ("Headline | Elbmorgen"), when the address bears it out; else `null`. */
export function siteInTitle(facts: PageFacts): string | null {
  const title = facts.document.title;
  const parts = title.slice(0, 500).split(SEPARATOR);
  const last = normalizeText(parts.at(-1) ?? '');
  if (parts.length < 3 || last.length < 3 || last.length > MAX_NAME_CHARS) return null;
  const host = comparable(URL.parse(facts.pageUrl)?.hostname ?? '').replace(/ /g, '');
  return host.includes(comparable(last).replace(/ |^(?:the|der|die|das) /g, '')) ? last : null;
}

function isSameName(part: string, name: string): boolean {
  if (part === '' || name === '') return false;
  if (part.replace(/ /g, '') === name.replace(/ /g, '')) return true;
  // "tagblatt de" for the site "Tagblatt", "Tagblatt" for the host `nordhafener-tagblatt`.
  return (
    part.length <= MAX_NAME_CHARS &&
    (` ${part} `.includes(` ${name} `) || (part.length >= 3 && name.replace(/ /g, '').includes(part.replace(/ /g, ''))))
  );
}

/** Asked for each title of a page. */
const memo = new WeakMap<PageFacts, readonly string[]>();

/** What the paper is called: by itself, in its data and in its address; as {@link comparable} gives it. */
export function siteNames(facts: PageFacts): readonly string[] {
  const names = memo.get(facts) ?? readNames(facts);
  memo.set(facts, names);
  return names;
}

function readNames(facts: PageFacts): readonly string[] {
  const host = URL.parse(facts.pageUrl)?.hostname.replace(/^www\d?\./, '') ?? '';
  const labels = host.split('.');
  const own = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  const names = [
    facts.meta('og:site_name'),
    facts.meta('application-name'),
    facts.meta('apple-mobile-web-app-title'),
    ...namesOf(facts.ld?.publisher),
    host,
    own,
  ].map((name) => comparable(name ?? ''));
  return [...new Set(names)].filter((name) => name.length >= 2);
}
