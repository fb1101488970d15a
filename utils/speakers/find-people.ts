// The people an article names: every full name with its shorter forms, roles and gender. Found before any quotation
// is, so that "Peskow" in the headline can become "Dmitri Peskow" of the second paragraph.
import type { Sentence, Token } from '@/utils/quotes/read-sentences';
import { firstNameGender } from './first-names';
import type { Gender, NameRules } from './name-rules';
import { capitalRuns, type RawName, readName } from './read-name';

export interface Person {
  /** The fullest form seen so far. */
  name: string;
  gender: Gender;
  readonly roles: string[];
  /** Stems of the adjectives of place before a role: "venezolanisch". */
  readonly origins: Set<string>;
  /** Forms other than `name`. */
  readonly forms: Set<string>;
  /** How sure it is that this is a person: a first name or role was seen. */
  certain: boolean;
}

export interface Mention {
  readonly person: Person;
  /** With role and title before the name. */
  readonly start: number;
  readonly end: number;
  /** Place in the list of sentences. */
  readonly sentence: number;
  /** Stands where no subject does: after a preposition, in the genitive or dative. */
  readonly isOblique: boolean;
}

export interface People {
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** The person whose name ends in this word; the one named last before `at` where several share it. */
  readonly bySurname: (word: string, at: number) => Person | null;
  /** The same for a name that begins with the word: "Li" of "Li Fei", a child by its first name. */
  readonly byFirstWord: (word: string, at: number) => Person | null;
}

/** More names than this on one page are a list, not an article. */
const MAX_MENTIONS = 3_000;

interface NameInSentence extends RawName {
  readonly origin: string | null;
  readonly sentence: number;
  readonly isOblique: boolean;
}

/** Finds the people named in the sentences, outside quotation marks. */
export function findPeople(sentences: readonly Sentence[], text: string, rules: NameRules): People {
  const raw: NameInSentence[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (raw.length > MAX_MENTIONS) break;
    for (const [from, to] of capitalRuns(sentence.tokens, rules)) {
      const name = readName(sentence.tokens, from, to, text, rules);
      if (!name) continue;
      const role = name.role ?? rules.roleBeside(sentence.tokens, from, to, text, rules);
      const isOblique = isObliqueAt(sentence.tokens, name.start);
      const origin = originOf(sentence.tokens.findLast((token) => token.end <= name.start)?.lower ?? '');
      raw.push({ ...name, role, certain: name.certain || role !== null, sentence: index, isOblique, origin });
    }
  }
  const bySurname = new Map<string, { person: Person; at: number }[]>();
  const full = raw.filter((name) => name.words.length > 1);
  const short = raw.filter((name) => name.words.length === 1);
  const mentions: Mention[] = [];
  const meet = (name: NameInSentence) => {
    const words = name.words.map((token) => token.text);
    const surname = bare(words.at(-1) ?? '', bySurname);
    const first = words.length > 1 ? words[0] : null;
    const namesakes = bySurname.get(surname) ?? [];
    const known = namesakes.findLast(
      ({ person }) => first === null || person.name.split(' ')[0] === first || !person.name.includes(' '),
    );
    const spelled = [...words.slice(0, -1), surname].join(' ');
    const person: Person = known?.person ?? {
      name: spelled,
      gender: null,
      roles: [],
      origins: new Set(),
      forms: new Set(),
      certain: false,
    };
    if (spelled.length > person.name.length) {
      person.forms.add(person.name);
      person.name = spelled;
    } else if (spelled !== person.name) person.forms.add(spelled);
    person.gender ??= name.gender ?? (first ? firstNameGender(first) : null);
    person.certain ||= name.certain;
    if (name.role && !person.roles.includes(name.role)) person.roles.push(name.role);
    if (name.origin !== null) person.origins.add(name.origin);
    if (!known) bySurname.set(surname, [...namesakes, { person, at: name.start }].slice(-20));
    const isOblique = name.isOblique || surname !== words.at(-1);
    const end = name.words.at(-1)?.end ?? name.start;
    mentions.push({ person, start: name.start, end, sentence: name.sentence, isOblique });
  };
  for (const name of full) meet(name);
  for (const name of short) meet(name);
  for (const [index, sentence] of sentences.entries()) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (mentions.length > 2 * MAX_MENTIONS) break;
      if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue;
      const namesakes = bySurname.get(bare(token.text, bySurname));
      if (!namesakes) continue;
      // "Celebi, die Anwältin der Frau,": what a surname alone is called.
      const role = namesakes.length === 1 ? rules.roleBeside(sentence.tokens, i, i + 1, text, rules) : null;
      const known = namesakes.findLast(({ person }) => person.certain || role !== null);
      if (!known) continue;
      const { person } = known;
      if (role !== null && !person.roles.includes(role)) person.roles.push(role);
      person.certain = true;
      const isOblique = isObliqueAt(sentence.tokens, token.start) || !bySurname.has(token.text);
      mentions.push({ person, start: token.start, end: token.end, sentence: index, isOblique });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const places = mentions.filter(
    (mention, i) =>
      i === 0 || mention.start >= Math.max(...mentions.slice(Math.max(0, i - 4), i).map((other) => other.end)),
  );
  return {
    mentions: places,
    bySurname: (word, at) => {
      const all = bySurname.get(bare(word, bySurname)) ?? [];
      return (
        (
          all.findLast((entry) => entry.at <= at && entry.person.certain) ??
          all.findLast((entry) => entry.person.certain) ??
          all[0]
        )?.person ?? null
      );
    },
    byFirstWord: (word, at) => {
      const fits = ({ person, start }: Mention) =>
        person.certain && start <= at && person.name.includes(' ') && person.name.startsWith(`${word} `);
      return places.find(fits)?.person ?? null;
    },
  };
}

/** "venezolanisch" of "der venezolanische" (Präsident): tells one holder of an office from another; `null` for other words. */
export function originOf(lower: string): string | null {
  return ORIGIN.exec(lower)?.[1] ?? null;
}

const ORIGIN =
  /^(?!politisch|demokratisch|katholisch|evangelisch|technisch|medizinisch|juristisch|kämpferisch)(\p{L}+isch|deutsch)(?:e[rnms]?)?$/u;

/** After these a name is seldom the subject; a determiner stands before its role or title. */
const GOVERNING =
  /^(?:in|an|am|auf|bei|beim|mit|nach|vor|von|vom|zu|zum|zur|für|gegen|über|um|unter|aus|durch|ohne|seit|zwischen|wegen|trotz|gegenüber|dem|den|des|eine[rsm]|(?:ihr|sein|unser)e[rsmn]|dessen|deren|of|to|with|from|for|by|against|about|under|after|than|like)$/;

/** Whether the name that starts at `start` is governed by the words before it, an adjective in between at most. */
function isObliqueAt(tokens: readonly Token[], start: number): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  if (/^\p{Ll}+(?:en|em|er)$/u.test(tokens[at]?.text ?? '') && !GOVERNING.test(tokens[at]?.lower ?? '')) at--;
  return GOVERNING.test(tokens[at]?.lower ?? '');
}

/** "Peskows" is "Peskow" where that name is known. */
function bare(word: string, known: ReadonlyMap<string, unknown>): string {
  const name = word.replace(/['’]s?$/, '');
  if (known.has(name) || !name.endsWith('s')) return name;
  return known.has(name.slice(0, -1)) ? name.slice(0, -1) : name;
}
