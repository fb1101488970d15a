// The people an article names: every full name with its shorter forms, roles and gender. Found before any quotation
// is, so that "Peskow" in the headline can become "Dmitri Peskow" of the second paragraph.
import type { Sentence } from '@/utils/quotes/read-sentences';
import { firstNameGender } from './first-names';
import type { Gender, NameRules } from './name-rules';
import { capitalRuns, type RawName, readName } from './read-name';

export interface Person {
  /** The fullest form seen so far. */
  name: string;
  gender: Gender;
  readonly roles: string[];
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
}

export interface People {
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** The person whose name ends in this word; the one named last before `at` where several share it. */
  readonly bySurname: (word: string, at: number) => Person | null;
}

/** More names than this on one page are a list, not an article. */
const MAX_MENTIONS = 3_000;

interface NameInSentence extends RawName {
  readonly sentence: number;
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
      raw.push({ ...name, role, certain: name.certain || role !== null, sentence: index });
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
    if (!known) bySurname.set(surname, [...namesakes, { person, at: name.start }].slice(-20));
    mentions.push({ person, start: name.start, end: name.words.at(-1)?.end ?? name.start, sentence: name.sentence });
  };
  for (const name of full) meet(name);
  for (const name of short) meet(name);
  for (const [index, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      if (mentions.length > 2 * MAX_MENTIONS) break;
      if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue;
      const known = bySurname.get(bare(token.text, bySurname))?.findLast(({ person }) => person.certain);
      if (known) mentions.push({ person: known.person, start: token.start, end: token.end, sentence: index });
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
  };
}

/** "Peskows" is "Peskow" where that name is known. */
function bare(word: string, known: ReadonlyMap<string, unknown>): string {
  const name = word.replace(/['’]s?$/, '');
  if (known.has(name) || !name.endsWith('s')) return name;
  return known.has(name.slice(0, -1)) ? name.slice(0, -1) : name;
}
