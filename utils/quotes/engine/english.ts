// The English engine: tags and heads, cues, parts of each cue, and words in marks that go on in other sentences.
import { acceptCues } from './accept-cues';
import { type Analysis, analyse } from './analyse';
import { labelArcs, RELATIONS } from './arc-labels';
import { type Context, readContext } from './context';
import type { Crf } from './crf';
import { byUnit, introducers } from './direct';
import { parseSentence } from './english-parser';
import { tagSentence } from './english-tagger';
import { hashWord } from './hash';
import { readCueHints } from './hints';
import { ROLE } from './labels';
import type { Linear } from './linear';
import { argmax, type Ranker, rank } from './ranker';
import { type CueReading, readParts, tokensOf } from './read-parts';
import { findSigned } from './signed-marks';
import type { TokenQuote } from './token-quote';
import type { Tree } from './tree-path';
import { englishWords } from './word-classes.en';

/** Tagger, parser and labels of arcs. */
export interface SyntaxModels {
  readonly tagger: Linear;
  readonly parser: Linear;
  readonly arcs: Linear;
}

/** The models of the English engine, by stage. */
export interface EnglishModels extends SyntaxModels {
  readonly cue: Crf;
  readonly role: Crf;
  readonly accept: Crf;
  readonly introducer: Ranker;
}

/** Function words keep their own tag: what "that" or "by" is to a cue no tag tells. */
const FUNCTION_WORDS = (1 << 4) | (1 << 8) | (1 << 9) | (1 << 10) | (1 << 11) | (1 << 12);

/** Analysis with the tags and the tree of an English text. */
export function readEnglishContext(text: string, models: SyntaxModels): Context {
  const analysis = analyse(text, 'en', englishWords);
  return withSyntax(analysis, models);
}

/** Tags and parses an analysis; its tags are written in place. */
export function withSyntax(analysis: Analysis, { tagger, parser, arcs }: SyntaxModels): Context {
  const count = analysis.tokens.length;
  const tags = new Uint8Array(count);
  const tree: Tree = {
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
    children: new Int32Array(count),
  };
  const names = tagger.classes.map(hashWord);
  for (const { from, to } of analysis.sentences) {
    tagSentence(tagger, analysis, from, to, tags);
    parseSentence(parser, analysis.word, tags, from, to, tree.heads);
    labelArcs(arcs, analysis, tags, tree.heads, from, to, tree.relations);
  }
  for (let i = 0; i < count; i++) {
    const head = tree.heads[i] ?? -1;
    if (head >= 0)
      tree.children[head] = (tree.children[head] ?? 0) | (1 << ((tree.relations[i] ?? 0) % RELATIONS.length));
    const isFunctionWord = ((analysis.flags[i] ?? 0) & FUNCTION_WORDS) !== 0 || analysis.tokens[i]?.kind !== 'word';
    analysis.tag[i] = isFunctionWord ? (analysis.word[i] ?? 0) : (names[tags[i] ?? 0] ?? 0);
  }
  return readContext(analysis, tree);
}

/** All quotations of an English text, in text order. */
export function readEnglish(
  context: Context,
  models: EnglishModels,
  numbers: Readonly<Record<string, number>>,
): TokenQuote[] {
  const first = readCueHints(context, models.cue);
  const parts = readParts(context, first, models.role);
  const readings = acceptCues(context, first, parts, models.accept, numbers.cueNudge ?? 0);
  return joinMarks(context, readings, models.introducer);
}

/** Accepted cues as quotations; passages in marks outside the cue's own sentence are added to the cue that introduces them. */
export function joinMarks(context: Context, readings: readonly CueReading[], introducer: Ranker): TokenQuote[] {
  const accepted = readings.filter((reading) => reading.accepted);
  const cues = byUnit(accepted);
  const content = new Map<CueReading, number[]>(accepted.map((reading) => [reading, tokensOf(reading, ROLE.content)]));
  const taken = new Set([...content.values()].flat());
  for (const mark of context.analysis.marks) {
    if (mark.depth > 0 || taken.has(mark.from + 1)) continue;
    const { candidates, rows } = introducers(context, mark, cues);
    const cue = candidates[argmax(rank(introducer, rows))];
    if (!cue) continue;
    for (let i = mark.from; i < mark.to; i++) content.get(cue)?.push(i);
  }
  const quotes = accepted.map((reading): TokenQuote => {
    const tokens = [...new Set(content.get(reading))].sort((a, b) => a - b);
    let sum = 0;
    for (const i of tokens) sum += reading.content[i - reading.unit.from] ?? 1;
    const speaker = tokensOf(reading, ROLE.speaker);
    return {
      kind: kindOf(context.analysis, tokens),
      content: tokens,
      speaker,
      cue: tokensOf(reading, ROLE.cue),
      addressee: [],
      frame: [],
      probability:
        (reading.probability * sum * (speaker.length === 0 ? 1 : reading.speakerSure)) / Math.max(1, tokens.length),
      asks: false,
    };
  });
  const signed = findSigned(context.analysis, new Set(quotes.flatMap((quote) => quote.content)));
  return [...quotes, ...signed]
    .filter((quote) => quote.content.length > 0)
    .sort((a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || b.content.length - a.content.length);
}

/** Direct when all words stand in marks, mixed when some do. */
function kindOf(analysis: Analysis, tokens: readonly number[]): TokenQuote['kind'] {
  let inside = 0;
  let words = 0;
  for (const i of tokens) {
    if (analysis.tokens[i]?.kind === 'punctuation' || analysis.tokens[i]?.kind === 'mark') continue;
    words++;
    if ((analysis.markOf[i] ?? -1) >= 0 && isDouble(analysis, analysis.markOf[i] ?? -1)) inside++;
  }
  if (inside === 0) return 'indirect';
  return inside === words ? 'direct' : 'mixed';
}

function isDouble(analysis: Analysis, mark: number): boolean {
  return /^["“”„«»]|^''/.test(analysis.tokens[analysis.marks[mark]?.from ?? 0]?.text ?? '');
}
