// Can a sentence be taken out of its article? The form checks of the summary.
import { tokenize } from '@/utils/text/tokens';
import {
  BEFORE_VERB_DE,
  HANGING_OPENERS_DE,
  HANGING_OPENERS_EN,
  NAMELESS_OPENER,
  PERSONAL_PRONOUN,
  VERBS_DE,
} from './hanging-openers';

/** Fewer words are an exclamation or a sub-heading, more are a list or a table. */
const MIN_WORDS = 6;
const MAX_WORDS = 50;

/** Ends like a sentence, is neither scrap nor list, and opens and closes as many quotation marks. */
export function isWholeSentence(text: string, lang: string): boolean {
  const words = tokenize(text, lang).length;
  return words >= MIN_WORDS && words <= MAX_WORDS && /[.!?…]["“”»«’')\]]*$/.test(text) && hasBalancedMarks(text);
}

/**
 * Whether a sentence points back to the one before it: "Er …", "Dagegen …", "Das ist …", "The 45-year-old …", "…, sagte sie."
 *
 * @param lang - BCP 47 tag; `false` for languages other than German and English, whose openers nobody has listed.
 */
export function pointsBack(text: string, lang: string): boolean {
  if (SAYS_WHO_NOT[lang.slice(0, 2)]?.test(text)) return true;
  const [first = '', second = ''] = tokenize(text.slice(0, 80), lang);
  if (/^de\b/.test(lang)) {
    return (
      NAMELESS_OPENER.test(text) || HANGING_OPENERS_DE.has(first) || (BEFORE_VERB_DE.has(first) && VERBS_DE.has(second))
    );
  }
  return /^en\b/.test(lang) && (NAMELESS_OPENER.test(text) || HANGING_OPENERS_EN.has(first));
}

/** "…, führte sie aus.", "…, he said on Monday.": words without their speaker. */
const SAYS_WHO_NOT: Readonly<Record<string, RegExp>> = {
  de: /[,“”"»«]\s(?!(?:dass|weil|wenn|bevor|während|als|bis|wie|was|die|den|das|der|wo|wohin|wann|warum)\s)\p{Ll}{3,20}\s(?:er|sie)(?:\s[\p{L}]{2,14}){0,3}[.!?]$/u,
  en: /[,“”"]\s(?:(?:he|she|they)\s\p{Ll}{3,14}|(?!(?:that|because|when|while|before|which|what|who|whom|where|why|how|and|but)\s)\p{Ll}{3,14}\s(?:he|she|they))(?:\s[\p{L}]{2,14}){0,3}[.!?]$/u,
};

/** "…, sagte er": a reader of the summary may not know who. */
export function namesNobody(text: string, lang: string): boolean {
  return PERSONAL_PRONOUN[lang.slice(0, 2)]?.test(text) ?? false;
}

/** Counting catches what the pairing of marks mends by guessing. */
function hasBalancedMarks(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  if (count(/"/g) % 2 > 0 || count(/»/g) !== count(/«/g)) return false;
  const low = count(/„/g);
  return low > 0 ? low === count(/[“”]/g) : count(/“/g) === count(/”/g);
}
