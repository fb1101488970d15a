/**
 * Words that tell what a piece of text on a page is. All lower case, compared with whole texts unless said otherwise;
 * `|` stands between two of them.
 */
import { WORDS_DE } from './words.de';
import { WORDS_EN } from './words.en';
import { WORDS_MORE } from './words.more';

export interface TeaserWords {
  /** Headings of teaser boxes; a heading that begins so counts too ("Mehr zum Thema Energie"). */
  readonly groups: readonly string[];
  /** Labels of advertising. */
  readonly sponsored: readonly string[];
  /** Labels of advertising with a name behind them ("Anzeige von …"). */
  readonly sponsoredStarts: readonly string[];
  /** State of a piece, no kicker: "Plus", "Live". */
  readonly badges: readonly string[];
  /** Invitations to click, no field: "Weiterlesen". */
  readonly calls: readonly string[];
  /** Boxes and links that lead to no article: menus, services, shops. Compared with the beginning. */
  readonly services: readonly string[];
  /** Begins the line that names the author. */
  readonly bylines: readonly string[];
  /** Single words of a date or a relative time beside its numbers and months: "vor 3 Stunden". */
  readonly timeWords: readonly string[];
}

const lines = (field: keyof TeaserWords) =>
  [WORDS_DE, WORDS_EN, WORDS_MORE].flatMap((words) => words[field].flatMap((line) => line.split('|')));

export const SPONSORED = new Set(lines('sponsored'));
export const BADGES = new Set(lines('badges'));
export const CALLS = new Set(lines('calls'));
export const TIME_WORDS = new Set(lines('timeWords'));

/** Beginnings by their first word: hundreds of them are asked for every short text of a page. */
export type Starts = ReadonlyMap<string, readonly string[]>;

export const GROUPS = toStarts(lines('groups'));
export const SERVICES = toStarts(lines('services'));
export const BYLINES = toStarts(lines('bylines'));
export const SPONSORED_STARTS = toStarts(lines('sponsoredStarts'));

/** The listed beginnings of a text in lower case that end where one of its words ends. */
export function startsOf(text: string, starts: Starts): readonly string[] {
  const listed = starts.get(firstWord(text)) ?? [];
  return listed.filter((start) => text.startsWith(start) && !/\p{L}/u.test(text.charAt(start.length)));
}

function toStarts(all: readonly string[]): Starts {
  return Map.groupBy(all, firstWord);
}

function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? '';
}
