// From a mention ("er", "der Kremlsprecher", "Peskow") to the one it means.
import type { Span } from '@/utils/model/quote';
import type { Sentence, Token } from '@/utils/quotes/read-sentences';
import { bodyName } from './body-name';
import { type Mention, originOf, type People, type Person } from './find-people';
import type { Gender, NameRules } from './name-rules';

export interface Resolved {
  /** `null`: nobody the article names. */
  readonly name: string | null;
  readonly role: string | null;
  readonly person: Person | null;
  /** 0..1: how far the way from mention to name was. */
  readonly certainty: number;
}

export interface SpeakerResolver {
  /**
   * @param span - The mention.
   * @param sentence - Index of its sentence.
   */
  resolve(span: Span, sentence: number): Resolved;
  /** Tells the resolver who spoke in a sentence, so that the next pronoun finds them. */
  remember(person: Person, sentence: number, at: number): void;
}

/** How far back a pronoun reaches, in sentences: the paragraph before at most. */
const REACH_SENTENCES = 6;
/** Somebody mentioned in passing ranks behind the subject of the sentence before, and ahead of the one before that. */
const OBLIQUE_SENTENCES = 1.5;
/** Pronouns that name nobody the article could show. */
const NOBODY =
  /^(?:i|we|you|they|it|who|which|someone|somebody|nobody|everyone|everybody|others|both|ich|wir|ihr|es|man|wer|jemand|niemand|keiner|keine|jeder|alle|viele|einige|manche|beide|andere|dies|das)$/i;

/** Makes the resolver for one article. */
export function speakerResolver(
  sentences: readonly Sentence[],
  text: string,
  people: People,
  rules: NameRules,
): SpeakerResolver {
  const remembered = new Map<number, { person: Person; at: number }[]>();
  const bySentence = new Map<number, Mention[]>();
  for (const mention of people.mentions) {
    if (!mention.person.certain) continue;
    const list = bySentence.get(mention.sentence) ?? [];
    if (list.length < 20) bySentence.set(mention.sentence, [...list, mention]);
  }

  /** The nearest who fits; whom a sentence only mentions in passing counts as a sentence and a half farther off. */
  const antecedent = (from: number, at: number, fits: (person: Person) => boolean): Person | null => {
    let best: Person | null = null;
    let least = Number.POSITIVE_INFINITY;
    const offer = (person: Person | undefined, distance: number) => {
      if (!person || distance >= least) return;
      best = person;
      least = distance;
    };
    for (let i = from; i >= 0 && i >= from - REACH_SENTENCES && from - i < least; i--) {
      const named = bySentence.get(i)?.filter((entry) => entry.start < at && fits(entry.person)) ?? [];
      if (i < from) offer(remembered.get(i)?.find((entry) => entry.at < at && fits(entry.person))?.person, from - i);
      offer(named.find((entry) => !entry.isOblique)?.person, from - i);
      offer(named[0]?.person, from - i + OBLIQUE_SENTENCES);
    }
    return best;
  };

  const ofPerson = (person: Person, role: string | null, certainty: number): Resolved => ({
    name: person.name,
    role: role ?? person.roles[0] ?? null,
    person,
    certainty,
  });

  return {
    remember(person, sentence, at) {
      remembered.set(sentence, [...(remembered.get(sentence) ?? []), { person, at }].slice(-4));
    },
    resolve(whole, sentenceIndex) {
      const inSpan = (sentences[sentenceIndex]?.tokens ?? []).filter(
        (token) => token.start >= whole[0] && token.end <= whole[1],
      );
      const tokens = rules.capitalNouns ? withoutSourceHead(withoutPronouns(inSpan)) : inSpan;
      const span: Span = [tokens[0]?.start ?? whole[0], whole[1]];
      const mention = text.slice(span[0], span[1]);
      const pronoun =
        rules.pronouns.get(mention.toLowerCase()) ?? (AGED.test(mention) ? aged(mention) : possessor(tokens));
      if (pronoun !== undefined) {
        const fits = (person: Person) => person.gender === null || pronoun === null || person.gender === pronoun;
        const person = antecedent(sentenceIndex, span[0], fits);
        return person ? ofPerson(person, null, 0.75) : UNKNOWN;
      }
      if (NOBODY.test(mention)) return UNKNOWN;
      if (tokens.length === 0 || /^\p{Ll}+$/u.test(mention)) return UNKNOWN;
      const inside = people.mentions.filter(
        (entry) =>
          entry.sentence === sentenceIndex &&
          entry.start >= span[0] &&
          entry.start < span[1] &&
          isHead(tokens, entry.start) &&
          !isGenitiveOfRole(entry, tokens, text, rules),
      );
      const named = inside.find(({ person }) => person.certain) ?? inside[0];
      if (named) return ofPerson(named.person, null, named.person.certain ? 1 : 0.8);
      const last = tokens.at(-1)?.text ?? '';
      // "Leyen", "Von der Leyen": a surname, with nothing but particles of its own before it.
      if (tokens.length <= 3 && tokens.slice(0, -1).every((token) => rules.particles.has(token.lower))) {
        const person =
          people.bySurname(last, span[0]) ?? (tokens.length === 1 ? people.byFirstWord(last, span[0]) : null);
        if (person) return ofPerson(person, null, 0.95);
      }
      const role = findRole(tokens, rules);
      if (role) {
        const definite =
          /^(?:der|die|dem|den|dieser|diese|the|this|his|her)$/.test(tokens[0]?.lower ?? '') || tokens.length === 1;
        const words = text.slice(role.start, span[1]);
        if (definite) {
          const person = holder(people, span[0], role.text, tokens, rules);
          if (person) return ofPerson(person, null, 0.8);
        }
        // "Ein Sprecher" is nobody more; "der Sprecher" is somebody whom the article may have named.
        const certainty = definite ? 0.5 : 0.8;
        return { name: null, role: words.length <= 80 ? words : role.text, person: null, certainty };
      }
      const name = bodyName(mention, tokens, text, rules.capitalNouns);
      return name === null ? UNKNOWN : { name, role: null, person: null, certainty: 0.85 };
    },
  };
}

const UNKNOWN: Resolved = { name: null, role: null, person: null, certainty: 0.3 };

/**
 * Who holds an office the article calls by its name alone: the one named last before, else the only one named at all.
 * "Der ungarische Minister" is nobody known to be from elsewhere.
 */
function holder(people: People, at: number, role: string, phrase: readonly Token[], rules: NameRules): Person | null {
  const wanted = rules.roleGender(role);
  const stem = rules.roleStem(role);
  const origin = phrase.map((token) => originOf(token.lower)).find((found) => found !== null) ?? null;
  const isHead = (known: string) => {
    const head = known.split(' ').find((word) => rules.roleStem(word) !== null);
    return head !== undefined && rules.roleStem(head) === stem;
  };
  const fits = ({ gender, roles, origins }: Person) =>
    (wanted === null || gender === null || gender === wanted) &&
    (origin === null || origins.size === 0 || origins.has(origin)) &&
    roles.some(isHead);
  const near = people.mentions.slice(-MAX_HOLDERS).filter(({ person }) => fits(person));
  const known = origin === null ? near : near.filter(({ person }) => person.origins.has(origin));
  const mentions = known.length > 0 ? known : near;
  const before = mentions.findLast((mention) => mention.start < at)?.person;
  const first = mentions[0]?.person;
  return before ?? (first && mentions.every(({ person }) => person === first) ? first : null);
}

/** As many mentions are looked through. */
const MAX_HOLDERS = 400;

/** "ihn der Funktionär": an object that slipped into the phrase. */
function withoutPronouns(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (
    from < tokens.length - 2 &&
    /^(?:ihn|ihm|ihnen|sich|uns|von|dieser|dies)$/.test(tokens[from]?.lower ?? '') &&
    !/^\p{Lu}/u.test(tokens[from]?.text ?? '')
  )
    from++;
  return tokens.slice(from);
}

/** "Aussagen der Anwältin", "einer Erklärung des Präsidenten vom Freitag": whose they are is what follows. */
function withoutSourceHead(tokens: readonly Token[]): readonly Token[] {
  for (let i = 0; i < Math.min(4, tokens.length - 2); i++) {
    if (!SOURCE_HEAD.test(tokens[i]?.text ?? '')) continue;
    if (/^(?:des|der|von|vom|eines|einer|seines|ihres|deren|dessen|dem|den)$/.test(tokens[i + 1]?.lower ?? ''))
      return tokens.slice(/^(?:von|vom)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1);
    return tokens;
  }
  return tokens;
}

const SOURCE_HEAD =
  /^\p{Lu}.*(?:angaben?|worte|worten|aussagen?|ansicht|meinung|einschätzung(?:en)?|auffassung|bericht(?:en)?|darstellung|informationen|erklärung|mitteilung|stellungnahme|äußerung(?:en)?|vorschlag|vorwürfe|forderung(?:en)?|ankündigung|interview|rede|brief|schreiben|kritik|überzeugung|warnung|behauptung(?:en)?|vermutung|sicht|idee|plänen?|vorstellung(?:en)?)$|^(?:Angaben?|Worten?|Aussagen?|Ansicht|Meinung|Einschätzung(?:en)?|Auffassung|Berichte?n?|Darstellung|Informationen|Erklärung|Mitteilung|Stellungnahme|Äußerung(?:en)?|Vorschlag|Vorwürfe|Forderung(?:en)?|Ankündigung|Interview|Rede|Brief|Schreiben|Kritik|Überzeugung|Warnung|Behauptung(?:en)?|Vermutung|Sicht|Idee|Pläne?n?|Vorstellung(?:en)?|Versprechen)$/u;

/** Whether the name at `start` is the phrase's head: not "der Sprecher von Angela Merkel", but "der Sprecher des Kreml, Dmitri Peskow". */
function isHead(tokens: readonly Token[], start: number): boolean {
  let dependent = false;
  for (const [i, token] of tokens.entries()) {
    // "der Chef des Verwaltungsrats Jane Roe": a name right after a noun stands beside the head.
    if (token.start >= start) return !dependent || /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '');
    if (i > 0 && /^(?:des|der|von|vom|eines|einer|of|for|für|to|from|in|aus)$/.test(token.lower)) dependent = true;
    if (
      token.text === ',' ||
      /^(?:angaben|worten|aussagen?|ansicht|meinung|einschätzung|auffassung|bericht|darstellung|informationen)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    )
      dependent = false;
  }
  return !dependent;
}

/** "Lohmeyers Sprecher Arne Wiechert": not the one whose spokesman he is. */
function isGenitiveOfRole({ person, end }: Mention, tokens: readonly Token[], text: string, rules: NameRules): boolean {
  if (!/(?:s|['’]s?)$/u.test(text.slice(end - 2, end)) || /s$/u.test(person.name)) return false;
  const next = tokens.find((token) => token.start >= end);
  return next !== undefined && next.start === end + 1 && rules.isRole(next.text);
}

/** The role noun the phrase is about: "ein Sprecher der Polizei". */
function findRole(tokens: readonly Token[], rules: NameRules): Token | null {
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && /^(?:des|der|von|vom|of|for|in|,|with|from)$/.test(token.lower)) return null;
    if (rules.isRole(token.text) && !rules.isRole(tokens[i + 1]?.text ?? '')) return token;
  }
  return null;
}

/** "der 48-Jährige", "die 56-jährige Wirtin", "the 56-year-old": a pronoun with a number in it. */
const AGED = /^(?:der|die) \d{1,3}-jährige(?: \p{Lu}[\p{L}-]*)?$|^the \d{1,3}-year-old(?: \p{Ll}+)?$/iu;

function aged(mention: string): Gender {
  if (/^the/i.test(mention)) return null;
  return /^der/i.test(mention) ? 'm' : 'f';
}

/** "seiner Meinung nach", "ihren Angaben zufolge": the possessive stands for its person. */
function possessor(tokens: readonly Token[]): Gender | undefined {
  if (tokens.length > 3 || !SOURCE_NOUN.test(tokens.at(-1)?.text ?? '')) return undefined;
  const first = tokens[0]?.lower ?? '';
  if (/^sein(?:e[rnms]?)?$/.test(first)) return 'm';
  if (/^ihr(?:e[rnms]?)?$/.test(first)) return 'f';
  return first === 'eigenen' || first === 'eigener' ? null : undefined;
}

const SOURCE_NOUN =
  /(?:angaben?|worten|aussagen?|ansicht|meinung|auffassung|einschätzung|darstellung|überzeugung|informationen|erkenntnissen|bekunden|sicht|berichten?|schätzung(?:en)?)$/i;
