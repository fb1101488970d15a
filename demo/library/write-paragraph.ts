// Writes one paragraph in the manner of one paper. Marks in the material:
//   {one wording|another}        alternatives
//   @overlack                    a person: with role where first named, then the surname
//   <overlack: words | clause>   a quotation: the words as spoken, and the same as a clause for indirect speech
//   <overlack~warnte: words>     with a cue of its own
// German material has „…“ and ‚…‘, English “…” and ‘…’; the paper's own marks are put in at the end.
import { chance, pick } from './chance';
import type { Paper } from './papers';
import { nameWithRole, peopleIn, surname } from './people';

/** What has to be remembered from paragraph to paragraph. */
export interface Writing {
  readonly paper: Paper;
  readonly day: string;
  /** Tells apart the pieces on one event: neighbours choose different wordings. */
  readonly turn: number;
  /** Agency copy names no other agency as carrier. */
  readonly wire: boolean;
  readonly named: Set<string>;
}

/**
 * @param seed - Names the paragraph within the story: the same paragraph takes turns through its wordings.
 * @throws Where a person is not known.
 */
export function writeParagraph(material: string, writing: Writing, seed: string): string {
  let count = 0;
  const settled = settleAlternatives(material, () => {
    count += 1;
    return writing.turn + chance(`${seed}/${count}`);
  });
  const text = settled.replace(TOKEN, (token, person?: string, cue?: string, words?: string, clause?: string) => {
    count += 1;
    if (person === undefined || words === undefined) return name(token.slice(1), writing);
    const turn = writing.turn * 2 + chance(`${seed}/${count}`);
    const quotation: Quotation = { person, cue, words: words.trim(), clause: clause?.trim(), turn };
    return writing.paper.lang === 'de' ? frameGerman(quotation, writing) : frameEnglish(quotation, writing);
  });
  for (const person of peopleIn(text)) writing.named.add(person);
  return inPaperMarks(tidy(text), writing.paper);
}

interface Quotation {
  readonly person: string;
  readonly cue: string | undefined;
  readonly words: string;
  readonly clause: string | undefined;
  readonly turn: number;
}

const TOKEN = /<([a-z]+)(?:~([^:<>]+))?: ([^|<>]+)(?:\|([^<>]+))?>|@[a-z]+/g;
const INNERMOST = /\{([^{}]*)\}/;

function settleAlternatives(material: string, choose: () => number): string {
  let text = material;
  for (let match = INNERMOST.exec(text); match; match = INNERMOST.exec(text)) {
    const chosen = pick((match[1] ?? '').split('|'), choose());
    text = text.slice(0, match.index) + chosen + text.slice(match.index + match[0].length);
  }
  return text;
}

function name(person: string, { named, paper, day, turn }: Writing): string {
  if (named.has(person)) return surname(person);
  named.add(person);
  return nameWithRole(person, paper.lang, day, turn);
}

function frameGerman({ person, cue, words, clause, turn }: Quotation, writing: Writing): string {
  const who = name(person, writing);
  const said = cue ?? pick(['sagte', 'sagte', 'erklärte'], turn);
  const carrier = carrierFor(cue, writing, turn, [' der Agentur Nordpress', ' dem Nordfunk']);
  if (clause !== undefined && turn % 5 > 2) {
    if (carrier) return `${capital(clause)}, ${said} ${who} ${carrier.trim()} zufolge.`;
    return turn % 5 === 3 ? `${capital(who)} ${said}, ${clause}.` : `${capital(clause)}, ${said} ${who}.`;
  }
  const [first, rest] = parted(words);
  if (turn % 3 === 1 && rest !== '') return `„${withoutStop(first)}“, ${said} ${who}${carrier}. „${rest}“`;
  if (turn % 3 === 2 && !carrier) return `${capital(who)} ${said}: „${words}“`;
  return `„${withoutStop(words)}“, ${said} ${who}${carrier}.`;
}

function frameEnglish({ person, cue, words, clause, turn }: Quotation, writing: Writing): string {
  const who = name(person, writing);
  const said = cue ?? 'said';
  const told = carrierFor(cue, writing, turn, ['told the Nordpress news agency', 'told Nordfunk radio']);
  if (clause !== undefined && turn % 5 > 2) return `${capital(who)} ${said} ${turn % 5 === 3 ? 'that ' : ''}${clause}.`;
  const [first, rest] = parted(words);
  const frame = told ? `${who} ${told}` : who.includes(',') || turn % 2 === 0 ? `${said} ${who}` : `${who} ${said}`;
  if (rest !== '' && turn % 3 !== 2) return `“${withComma(first)}” ${frame}. “${rest}”`;
  return turn % 3 === 2 && !told ? `${capital(who)} ${said}: “${words}”` : `“${withComma(words)}” ${frame}.`;
}

/** Now and then somebody spoke to others first. */
function carrierFor(cue: string | undefined, writing: Writing, turn: number, carriers: readonly string[]): string {
  const isCarried = cue === undefined && !writing.wire && turn % 11 === 4;
  return isCarried ? pick(carriers, Math.floor(turn / 11)) : '';
}

/** The first sentence and the others. */
function parted(words: string): [string, string] {
  const end = /[.!?] (?=\p{Lu})/u.exec(words);
  return end ? [words.slice(0, end.index + 1), words.slice(end.index + 2)] : [words, ''];
}

function withoutStop(words: string): string {
  return words.endsWith('.') ? words.slice(0, -1) : words;
}

function withComma(words: string): string {
  return words.endsWith('.') ? `${words.slice(0, -1)},` : words;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A role set off by commas ends with one that a full stop swallows. */
function tidy(text: string): string {
  return capital(text).replace(/,(?=[.,;:!?])/g, '');
}

/** Puts in the paper's own quotation marks and apostrophes. */
export function inPaperMarks(text: string, { lang, marks }: Paper): string {
  const [open, close, innerOpen, innerClose, apostrophe] = marks;
  if (lang === 'de') {
    // The inner closing mark is no apostrophe: material has ’ for that.
    return text.replace(
      /[„“‚‘’]/g,
      (mark) => ({ '„': open, '“': close, '‚': innerOpen, '‘': innerClose })[mark] ?? apostrophe,
    );
  }
  return text.replace(/[“”‘’]/g, (mark) => ({ '“': open, '”': close, '‘': innerOpen })[mark] ?? apostrophe);
}
