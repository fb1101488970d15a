/** Words that tell what a piece of text on a page is. All lower case, compared with whole texts unless said otherwise. */
import { WORDS_DE } from './words.de';
import { WORDS_EN } from './words.en';

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
  /** Words of a relative time: "vor 3 Stunden". Any of them beside a number. */
  readonly timeWords: readonly string[];
  /** Month names, January first; each with its short forms. */
  readonly months: readonly (readonly string[])[];
}

const LANGUAGES = [WORDS_DE, WORDS_EN];

const lines = (pick: (words: TeaserWords) => readonly string[]) => LANGUAGES.flatMap((words) => [...pick(words)]);

export const GROUPS = lines((words) => words.groups);
export const SPONSORED = new Set(lines((words) => words.sponsored));
export const SPONSORED_STARTS = lines((words) => words.sponsoredStarts);
export const BADGES = new Set(lines((words) => words.badges));
export const CALLS = new Set(lines((words) => words.calls));
export const SERVICES = lines((words) => words.services);
export const BYLINES = lines((words) => words.bylines);
export const TIME_WORDS = new Set(lines((words) => words.timeWords));

/** Month number by name or short form. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
);
