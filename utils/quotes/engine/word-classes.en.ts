// What the English lexica say of a word, as one set of flags.
import { firstNameGender } from '@/utils/speakers/first-names';
import { AGENCIES, MEDIA_NOUNS_EN } from '../agencies';
import { OPINION_VERBS_EN, SPEECH_VERBS_EN } from '../cues.en';
import { isRoleEn } from '../roles.en';
import type { WordFacts } from './word-facts';

interface Verb {
  readonly lemma: string;
  readonly speech: boolean;
  /** Place of the form in its line: infinitive, present, past, participle, -ing. */
  readonly form: number;
}

const VERBS = new Map<string, Verb>();
for (const [table, speech] of [
  [OPINION_VERBS_EN, false],
  [SPEECH_VERBS_EN, true],
] as const) {
  for (const line of table.split('\n')) {
    const forms = line.trim().split(/\s+/);
    const lemma = forms[0];
    if (!lemma) continue;
    for (const [form, word] of forms.entries())
      if (!VERBS.has(word) || speech) VERBS.set(word, { lemma, speech, form });
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const AUXILIARIES = list(
  "is are was were be been being am has have had do does did will would can could may might must should shall 's 've 'd 'll ’s ’ve ’d ’ll",
);
const DETERMINERS = list(
  'the a an this that these those his her their its my our your some many several no any all each every both',
);
const PREPOSITIONS = list(
  'of in on at by for with from to about into over after before during under against between among through without as since until according',
);
const PRONOUNS = list('he she it they we i you him her them us me who whom himself herself themselves');
const CONJUNCTIONS = list('and or but nor yet so');
const OPENERS = list(
  'that if whether because although though while when where how why what which who as until since unless',
);
const SOURCE_NOUNS =
  /^(?:statement|report|interview|speech|letter|poll|survey|study|memo|email|tweet|claim|claims|argument|comment|comments|remark|remarks|belief|view|opinion|call|calls|criticism|concern|concerns|warning|promise|pledge|decision|plan|accusation|allegation|allegations|question|questions|support|fear|fears|hope|hopes|demand|demands|proposal|suggestion|assertion|announcement|testimony|endorsement|vow)s?$/;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow)$/;

/** Flags and lemma of an English word; the tag is left to the tagger. */
export function englishWords(text: string, lower: string, kind: string): WordFacts {
  if (kind === 'number') return { flags: 1 << 24, lemma: '', tag: '#' };
  if (kind !== 'word') return { flags: 1 << 25, lemma: '', tag: lower };
  const capital = text !== lower;
  const verb = VERBS.get(lower);
  const facts: readonly boolean[] = [
    verb?.speech === true,
    verb?.speech === false,
    verb?.form === 3,
    verb?.form === 0,
    AUXILIARIES.has(lower),
    verb?.form === 4,
    false,
    false,
    DETERMINERS.has(lower),
    PREPOSITIONS.has(lower),
    PRONOUNS.has(lower),
    CONJUNCTIONS.has(lower),
    OPENERS.has(lower),
    false,
    isRoleEn(lower) || isRoleEn(text),
    SOURCE_NOUNS.test(lower),
    false,
    capital && firstNameGender(text) !== null,
    AGENCIES.has(lower) || (capital && MEDIA_NOUNS_EN.has(lower)),
    DAYS.test(lower),
    lower.endsWith('ed'),
    lower.endsWith('ing'),
    lower.endsWith('ly'),
    capital,
    false,
    false,
  ];
  let flags = 0;
  for (let i = 0; i < facts.length; i++) if (facts[i]) flags |= 1 << i;
  return { flags, lemma: verb?.lemma ?? '', tag: '' };
}
