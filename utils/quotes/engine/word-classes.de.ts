// What the German lexica and endings say of a word, as one set of flags: the engine's stand-in for a tagger.
import { firstNameGender } from '@/utils/speakers/first-names';
import { endingTest } from '@/utils/speakers/word-endings';
import { AGENCIES, MEDIA_NOUNS_DE } from '../agencies';
import {
  ADVERBIAL_OPENERS_DE,
  AUXILIARIES_DE,
  CONTENT_OPENERS_DE,
  SOURCE_NOUNS_DE,
  SUBJUNCTIVE_FORMS_DE,
  WEAK_SUBJUNCTIVE_DE,
} from '../cues.de';
import { GERMAN_VERBS } from '../german-verbs';
import { readGermanVerbs } from '../lexicon';
import { isRoleDe } from '../roles.de';
import { CUE_NOUNS_DE, WEAK_CUE_VERBS_DE } from './more-cues.de';
import { FORM } from './verb-forms';
import type { WordFacts } from './word-facts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MODALS = list(
  'will wollen wollte wollten kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte mag möchte möchten würde würden',
);
const DETERMINERS = list(
  'der die das den dem des ein eine einer eines einem einen sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren kein keine keinen dieser diese dieses diesem diesen alle viele einige mehrere zahlreiche beide',
);
const PREPOSITIONS = list(
  'in im an am auf bei beim mit nach vor von vom zu zum zur für gegen über um unter aus durch ohne seit bis zwischen während wegen trotz gegenüber laut gemäß zufolge neben hinter angesichts aufgrund',
);
const PRONOUNS = list('er sie es man ich wir ihr ihm ihn ihnen uns mich mir sich dies wer was niemand jemand');
const CONJUNCTIONS = list('und oder aber sondern denn sowie doch jedoch beziehungsweise');
const DAYS = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)/;
const isSourceNoun = endingTest(SOURCE_NOUNS_DE.join(' '));
const isOpinionNoun = endingTest(
  'meinung ansicht auffassung überzeugung hoffnung sorge befürchtung vorwurf forderung rede begründung ankündigung worte worten bedenken kritik erwartung annahme verdacht',
);
const isCueNoun = endingTest(
  CUE_NOUNS_DE.flatMap((noun) => ['', 's', 'es', 'n', 'en'].map((ending) => noun + ending)).join(' '),
);
const WEAK_VERBS = readGermanVerbs('', WEAK_CUE_VERBS_DE);
const isMedium = endingTest(MEDIA_NOUNS_DE.join(' '));

// Bits of the flags:
// 0 speech, 1 opinion, 2 participle, 3 infinitive, 4 auxiliary, 5 modal, 6 subjunctive, 7 weak-subjunctive,
// 8 determiner, 9 preposition, 10 pronoun, 11 conjunction, 12 content-opener, 13 adverbial-opener, 14 role,
// 15 source-noun, 16 opinion-noun, 17 first-name, 18 medium, 19 day, 20 maybe-finite, 21 maybe-participle,
// 22 maybe-infinitive, 23 capital, 24 number, 25 punctuation, 26 finite, 27 past, 28 perfect, 29 base, 30 cue-noun.

/**
 * Makes the reader of German words.
 *
 * @param formsOf - Bits of `FORM` for a lower-case form (see `verbForms`).
 */
export function germanWords(
  formsOf: (lower: string) => number,
): (text: string, lower: string, kind: string) => WordFacts {
  return (text, lower, kind) => readWord(text, lower, kind, formsOf);
}

function readWord(text: string, lower: string, kind: string, formsOf: (lower: string) => number): WordFacts {
  if (kind === 'number') return { flags: 1 << 24, lemma: '', tag: '#' };
  if (kind !== 'word') return { flags: 1 << 25, lemma: '', tag: lower };
  const capital = text !== lower;
  const verbs = GERMAN_VERBS.finite.get(lower);
  const participle = GERMAN_VERBS.participles.get(lower);
  const infinitive = GERMAN_VERBS.infinitives.get(lower);
  const closed =
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    CONTENT_OPENERS_DE.has(lower) ||
    ADVERBIAL_OPENERS_DE.has(lower);
  const forms = capital || closed ? 0 : formsOf(lower);
  const isSubjunctive = SUBJUNCTIVE_FORMS_DE.has(lower) || (forms & (FORM.first | FORM.second)) !== 0;
  const isWeak = WEAK_SUBJUNCTIVE_DE.has(lower) || (!SUBJUNCTIVE_FORMS_DE.has(lower) && (forms & FORM.past) !== 0);
  const weak =
    WEAK_VERBS.finite.get(lower)?.[0] ?? WEAK_VERBS.participles.get(lower) ?? WEAK_VERBS.infinitives.get(lower);
  const verb = verbs?.[0] ?? participle ?? infinitive ?? subjunctiveOf(lower) ?? (capital ? undefined : weak);
  const facts: readonly boolean[] = [
    verbs?.some((form) => form.strength === 'speech') === true,
    verb?.strength === 'opinion',
    participle !== undefined,
    infinitive !== undefined,
    AUXILIARIES_DE.has(lower),
    MODALS.has(lower),
    isSubjunctive,
    isWeak && isSubjunctive,
    DETERMINERS.has(lower),
    PREPOSITIONS.has(lower),
    PRONOUNS.has(lower),
    CONJUNCTIONS.has(lower),
    CONTENT_OPENERS_DE.has(lower),
    ADVERBIAL_OPENERS_DE.has(lower),
    capital && isRoleDe(text),
    isSourceNoun(lower),
    capital && isOpinionNoun(lower),
    capital && firstNameGender(text) !== null,
    AGENCIES.has(lower) || (capital && isMedium(lower)),
    DAYS.test(lower),
    !capital && /(?:t|te|ten|en|est)$/.test(lower),
    !capital && /^(?:.{0,4}ge.*(?:t|en)|(?:be|er|ver|ent|zer).*(?:t|en)|.*iert)$/.test(lower),
    !capital && /(?:en|ern|eln)$/.test(lower),
    capital,
    false,
    false,
    (forms & (FORM.present | FORM.past | FORM.first | FORM.second)) !== 0,
    (forms & FORM.past) !== 0,
    (forms & FORM.participle) !== 0,
    (forms & FORM.infinitive) !== 0,
    capital && isCueNoun(lower),
  ];
  let flags = 0;
  for (let i = 0; i < facts.length; i++) if (facts[i]) flags |= 1 << i;
  return { flags, lemma: verb?.lemma ?? '', tag: coarseTag(lower, flags, capital) };
}

/** "sage", "erkläre": the first subjunctive of a verb of saying, known by its infinitive. */
function subjunctiveOf(lower: string) {
  return lower.endsWith('e') ? GERMAN_VERBS.infinitives.get(`${lower}n`) : undefined;
}

/** Function words stand for themselves, others for their kind. */
function coarseTag(lower: string, flags: number, capital: boolean): string {
  const has = (bit: number) => (flags & (1 << bit)) !== 0;
  if (has(6)) return has(7) ? 'subj-weak' : 'subj';
  if (has(4)) return 'aux';
  if (has(5)) return 'modal';
  if (has(12) || has(13) || has(8) || has(9) || has(10) || has(11)) return lower;
  if (capital) {
    if (has(14)) return 'N-role';
    if (has(15)) return 'N-source';
    if (has(30)) return 'N-cue';
    if (has(17)) return 'N-first';
    if (has(18)) return 'N-medium';
    if (has(19)) return 'N-day';
    return 'N';
  }
  if (has(0)) return 'V-say';
  if (has(2)) return 'VPP-say';
  if (has(1)) return 'V-think';
  if (has(28)) return 'vpp';
  if (has(26)) return has(29) ? 'vpl' : has(27) ? 'vpast' : 'vfin';
  if (has(29)) return 'vinf';
  if (has(21)) return 'vpp?';
  if (/(?:te|ten)$/.test(lower)) return 'vfin?';
  if (has(22)) return 'en';
  if (/(?:er|es|em|e)$/.test(lower)) return 'adj';
  if (lower.endsWith('t')) return 't';
  return 'x';
}
