// Why two pieces belong together, as facts and in words for the reader.
import { stem } from '@/utils/text/stem';
import { crossKey } from './cross-key';
import { isSameEvent } from './join-story';
import type { EventLikeness } from './likeness/likeness';
import type { Signature } from './signature';
import { sharedForms } from './similarity';
import { sharedText } from './sketch';

export type StoryReason =
  /** `share`: how much of the shorter text stands in the longer one, 0..1, in steps of five points. */
  | { readonly kind: 'same-report'; readonly share: number }
  | { readonly kind: 'same-event'; readonly terms: readonly string[] }
  | { readonly kind: 'same-subject'; readonly terms: readonly string[] }
  /** "750 Milliarden Euro", as the first piece writes it. */
  | { readonly kind: 'same-numbers'; readonly numbers: readonly string[] };

const MAX_TERMS = 3;
const MAX_NUMBERS = 2;
/** Two reports on one event share a tenth of their wording, two prints of one agency report more than half. */
const SAME_REPORT = 0.5;
/** Below, a few set phrases would pass for a text. */
const MIN_PAIRS = 30;

/** What is said of two pieces, strongest first. Empty when they have no word in common. */
export function storyReasons(a: Signature, b: Signature, { probability, common }: EventLikeness): StoryReason[] {
  const reasons: StoryReason[] = [];
  const share = Math.round(sharedText(a.sketch, b.sketch) * 20) / 20;
  if (share >= SAME_REPORT && Math.min(a.sketch.pairs, b.sketch.pairs) >= MIN_PAIRS) {
    reasons.push({ kind: 'same-report', share });
  }
  const words = common.shared.filter((term) => term.kind !== 'number');
  const terms = sharedForms(words.length > 0 ? words : common.shared).slice(0, MAX_TERMS);
  if (terms.length > 0) reasons.push({ kind: isSameEvent(probability) ? 'same-event' : 'same-subject', terms });
  const numbers = commonNumbers(a, b).slice(0, MAX_NUMBERS);
  if (numbers.length > 0) reasons.push({ kind: 'same-numbers', numbers });
  return reasons;
}

/** @param lang - Language of the sentence: German, else English. */
export function reasonInWords(reason: StoryReason, lang: string): string {
  const german = /^de\b/.test(lang);
  switch (reason.kind) {
    case 'same-report': {
      const percent = Math.round(reason.share * 100);
      return german
        ? `derselbe Bericht (etwa ${percent} % des Textes)`
        : `same report (about ${percent} % of the text)`;
    }
    case 'same-event':
      return `${german ? 'gleiches Ereignis' : 'same event'}: ${reason.terms.join(', ')}`;
    case 'same-subject':
      return `${german ? 'gleiches Thema' : 'same subject'}: ${reason.terms.join(', ')}`;
    case 'same-numbers':
      return `${german ? 'gleiche Zahlen' : 'same numbers'}: ${reason.numbers.join(', ')}`;
  }
}

/** Numbers both give with the same unit, and that are no year, no age, no day of the month. */
function commonNumbers(a: Signature, b: Signature): string[] {
  const inB = new Set(b.terms.map((term) => numberKey(term.key, term.form, b.lang)));
  const found: string[] = [];
  for (const term of a.terms) {
    const key = numberKey(term.key, term.form, a.lang);
    if (key !== null && inB.has(key)) found.push(term.form);
  }
  return found;
}

/** "750 Milliarden Euro" and "750 billion euros" have one key; `null` for what is no telling number. */
function numberKey(key: string, form: string, lang: string): string | null {
  if (!/^\p{N}/u.test(key)) return null;
  const digits = key.replace(/[.,]/g, '');
  const units = form.split(' ').slice(1);
  const isPlain = units.length === 0 && (digits.length < 3 || /^(?:1[5-9]|20)\d\d$/.test(digits));
  return isPlain ? null : [digits, ...units.map((unit) => unitKey(unit.toLowerCase(), lang))].join(' ');
}

function unitKey(unit: string, lang: string): string {
  const concept = crossKey(stem(unit, lang), unit, false, lang);
  return concept ?? (unit === '%' ? '=percent' : unit.replace(/s$/, ''));
}
