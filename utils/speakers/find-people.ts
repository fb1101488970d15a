// The people an article names: every full name with its shorter forms, roles and gender. Found before any quotation
// is, so that "Peskow" in the headline can become "Dmitri Peskow" of the second paragraph.
import type { Sentence, Token } from '@/utils/quotes/read-sentences';
import { firstNameGender } from './first-names';
import type { Gender, NameRules } from './name-rules';

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

interface RawName {
  readonly words: readonly Token[];
  readonly role: string | null;
  readonly gender: Gender;
  readonly start: number;
  readonly sentence: number;
  readonly certain: boolean;
}

/** Finds the people named in the sentences, outside quotation marks. */
export function findPeople(sentences: readonly Sentence[], text: string, rules: NameRules): People {
  const raw: RawName[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (raw.length > MAX_MENTIONS) break;
    for (const [from, to] of capitalRuns(sentence.tokens, rules)) {
      const name = readName(sentence.tokens.slice(from, to), index, text, rules, from === 0);
      if (name) raw.push({ ...name, role: name.role ?? roleInApposition(sentence.tokens, from, to, text, rules) });
    }
  }
  const bySurname = new Map<string, { person: Person; at: number }[]>();
  const full = raw.filter((name) => name.words.length > 1);
  const short = raw.filter((name) => name.words.length === 1);
  const mentions: Mention[] = [];
  const meet = (name: RawName) => {
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

function* capitalRuns(tokens: readonly Token[], rules: NameRules): Generator<[number, number]> {
  let i = 0;
  while (i < tokens.length) {
    if (
      !isCapital(tokens[i]) &&
      !(!rules.capitalNouns && rules.isRole(tokens[i]?.text ?? '') && isCapital(tokens[i + 1]))
    ) {
      i++;
      continue;
    }
    const from = i++;
    while (i < tokens.length) {
      if (isCapital(tokens[i])) i++;
      else if (rules.particles.has(tokens[i]?.lower ?? '') && isCapital(tokens[i - 1])) {
        let next = i + 1;
        while (next < i + 2 && rules.particles.has(tokens[next]?.lower ?? '')) next++;
        if (!isCapital(tokens[next]) || !isParticleOfName(tokens, i, rules)) break;
        i = next + 1;
      } else break;
    }
    yield [from, i];
  }
}

/** "Ursula von der Leyen" but not "Präsident von Frankreich", "Sprecher der Polizei": a first name has to stand before it. */
function isParticleOfName(tokens: readonly Token[], at: number, rules: NameRules): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (rules.isRole(before) || rules.isNoName(before)) return rules.isTitle(before);
  if (['der', 'den', 'zu', 'la', 'le'].includes(tokens[at]?.lower ?? '')) return false;
  return firstNameGender(before) !== null || rules.isTitle(before) || !rules.capitalNouns;
}

function readName(
  run: readonly Token[],
  sentence: number,
  text: string,
  rules: NameRules,
  opensSentence: boolean,
): RawName | null {
  let role: string | null = null;
  let gender: Gender = null;
  let start = 0;
  let begin = -1;
  let titled = false;
  for (const [i, token] of run.entries()) {
    if (i === run.length - 1 && i > 0 && !rules.isTitle(token.text) && start === i) break;
    if (rules.isRole(token.text)) {
      const from = role !== null && start === i ? text.lastIndexOf(role, token.start) : token.start;
      role = text.slice(Math.max(from, run[0]?.start ?? 0), token.end);
      gender = rules.roleGender(token.text) ?? gender;
      begin = begin < 0 ? i : begin;
      start = i + 1;
      titled = true;
    } else if (rules.isTitle(token.text)) {
      gender = rules.roleGender(token.text) ?? gender;
      begin = begin < 0 ? i : begin;
      start = i + 1;
      titled = true;
    }
  }
  const before = start;
  while (start < run.length - 1 && rules.isNoName(run[start]?.text ?? '')) start++;
  // "New York Times": what follows such a word is part of its name, not a person's.
  if (!rules.capitalNouns && !titled && start > before && !opensSentence) return null;
  let words = run.slice(start);
  const firstName = words.findIndex((token) => firstNameGender(token.text) !== null);
  if (!titled && firstName > 0 && firstName < words.length - 1) words = words.slice(firstName);
  const last = words.at(-1);
  if (!last || words.length > 5 || words.some((token) => rules.isNoName(token.text))) return null;
  const certain =
    titled ||
    (words.length > 1 && firstNameGender(words[0]?.text ?? '') !== null) ||
    (!rules.capitalNouns && words.length > 1 && !opensSentence);
  if (words.length === 1 && (!titled || rules.isRole(last.text))) return null;
  return {
    words,
    role: role && rules.toNominative(role),
    gender,
    start: (titled ? run[begin] : words[0])?.start ?? last.start,
    sentence,
    certain,
  };
}

/** The role beside a name: "Dmitri Peskow, Sprecher des Kreml," or "der Sprecher des Kreml, Dmitri Peskow". */
function roleInApposition(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  rules: NameRules,
): string | null {
  return roleAfter(tokens, to, text, rules) ?? roleBefore(tokens, from, text, rules);
}

function roleAfter(tokens: readonly Token[], to: number, text: string, rules: NameRules): string | null {
  let comma = to;
  if (tokens[comma]?.text === '(') {
    while (comma < to + 8 && comma < tokens.length && tokens[comma]?.text !== ')') comma++;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return null;
  const begin = comma + 1;
  let end = begin;
  while (end < tokens.length && end < begin + 14 && !BORDER.test(tokens[end]?.text ?? '')) end++;
  if (!BORDER.test(tokens[end]?.text ?? '')) return null;
  const inside = tokens.slice(begin, end);
  const opener = inside[0]?.lower ?? '';
  const article = /^(?:der|die|das|ein|eine|the|a|an)$/.test(opener) ? 1 : 0;
  const head = inside.findIndex((token) => rules.isRole(token.text));
  if (head < 0 || head > article + 4 || inside.some((token) => token.kind === 'marked')) return null;
  if (NO_ROLE_OPENER.test(opener)) return null;
  // What the person does besides ("who …", "sagte …") is no part of the role.
  const cut = inside.findIndex((token, i) => i > head && ROLE_END.test(token.lower));
  const last = inside[(cut < 0 ? inside.length : cut) - 1];
  return text.slice(inside[article]?.start, last?.end);
}

function roleBefore(tokens: readonly Token[], from: number, text: string, rules: NameRules): string | null {
  if (tokens[from - 1]?.text !== ',') return null;
  for (let i = from - 2; i > 0 && i > from - 10; i--) {
    if (BORDER.test(tokens[i]?.text ?? '')) return null;
    const isHead =
      rules.isRole(tokens[i]?.text ?? '') && /^(?:der|die|ein|eine|the|a)$/.test(tokens[i - 1]?.lower ?? '');
    if (isHead) return text.slice(tokens[i]?.start, tokens[from - 2]?.end);
  }
  return null;
}

const NO_ROLE_OPENER =
  /^(?:sagte|said|und|and|dass|that|who|wie|als|with|by|in|on|at|for|from|mit|bei|von|für|um|seines|wenn|because|when|while)$/;
const ROLE_END = /^(?:who|that|which|told|said|says|wrote|sagte|sagt|erklärte|gegenüber|fungiert|am|zu)$/;
const BORDER = /^[,.;:]$/;

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:(?:al|el|bin|ar|as|ad|an|ibn)-)?\p{Lu}/u.test(token.text);
}
