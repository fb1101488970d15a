// Learns the English models: syntax first, then cues, their parts, verdicts, and words in marks apart from their cue.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { acceptCues } from '@/utils/quotes/engine/accept-cues';
import { type Analysis, analyse } from '@/utils/quotes/engine/analyse';
import { byUnit, INTRODUCER_BITS, introducers } from '@/utils/quotes/engine/direct';
import { type EnglishModels, type SyntaxModels, withSyntax } from '@/utils/quotes/engine/english';
import { readCueHints } from '@/utils/quotes/engine/hints';
import { ENGLISH_ROLES, ROLE } from '@/utils/quotes/engine/labels';
import { LEAST_IN_TRAINING, readParts, tokensOf } from '@/utils/quotes/engine/read-parts';
import { englishWords } from '@/utils/quotes/engine/word-classes.en';
import { alignParse, type CoreToken, type ParsedSentence, trainSyntax } from './english-syntax';
import { jackknife } from './jackknife';
import type { GoldArticle } from './read-data';
import { type Item, type Prepared, prepare, trainAccept, trainRoles, trainTokens, type WithFirst } from './stages';
import { type Question, trainRanker } from './train-ranker';

/** Two halves are enough: each has ten times the German data. */
const FOLDS = 2;

interface Parsed {
  readonly article: GoldArticle;
  readonly analysis: Analysis;
  readonly sentences: readonly ParsedSentence[];
}

/** Reads the parses by article; an article without one teaches no syntax. */
export function readParses(folder: string): ReadonlyMap<string, readonly (readonly CoreToken[])[]> {
  const lines = gunzipSync(readFileSync(join(folder, 'en-polnear.corenlp.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  return new Map(
    lines.filter(Boolean).map((line) => {
      const { id, sents } = JSON.parse(line) as { id: string; sents: CoreToken[][] };
      return [id, sents];
    }),
  );
}

/** Learns all models from the articles. `log` gets one line a stage. */
export function trainEnglish(
  articles: readonly GoldArticle[],
  parses: ReadonlyMap<string, readonly (readonly CoreToken[])[]>,
  log: (line: string) => void,
): EnglishModels {
  const names: string[] = [];
  const tagNumber = (tag: string) => {
    if (!names.includes(tag)) names.push(tag);
    return names.indexOf(tag);
  };
  const parsed = articles.map((article): Parsed => {
    const analysis = analyse(article.text, 'en', englishWords);
    return { article, analysis, sentences: alignParse(analysis, parses.get(article.id) ?? [], tagNumber) };
  });
  log('read');
  const learnSyntax = (items: readonly Parsed[]): SyntaxModels =>
    trainSyntax(
      items.flatMap((item) => item.sentences),
      names,
      4,
    );
  const syntax = learnSyntax(parsed);
  const prepared = jackknife(parsed, FOLDS, learnSyntax, (models, item) =>
    prepare(item.article, withSyntax(item.analysis, models)),
  );
  log('tags and heads');
  const learnCues = (items: readonly Prepared[]) => trainTokens(items, 'cue', 4);
  const firsts = jackknife(prepared, FOLDS, learnCues, (model, item) => readCueHints(item.context, model));
  const cue = learnCues(prepared);
  log('cues');
  const withFirst = prepared.flatMap((article, i): WithFirst[] => {
    const first = firsts[i];
    return first ? [{ article, first }] : [];
  });
  const learnRoles = (items: readonly WithFirst[]) => trainRoles(items, ENGLISH_ROLES, 4);
  const readings = jackknife(withFirst, FOLDS, learnRoles, (model, item) =>
    readParts(item.article.context, item.first, model, LEAST_IN_TRAINING),
  );
  const role = learnRoles(withFirst);
  log('roles');
  const unjudged = withFirst.map((item, i): Item => ({ ...item, readings: readings[i] ?? [] }));
  const judged = jackknife(unjudged, FOLDS, trainAccept, (model, item) =>
    acceptCues(item.article.context, item.first, item.readings, model, 0),
  );
  const accept = trainAccept(unjudged);
  log('cues judged');
  const questions = unjudged.flatMap((item, i) => markQuestions({ ...item, readings: judged[i] ?? [] }));
  const introducer = trainRanker(questions, {
    name: 'introducer',
    bits: INTRODUCER_BITS,
    epochs: 8,
    rate: 0.1,
    l1: 0.2,
    l2: 2,
  });
  log('marks');
  return { ...syntax, cue, role, accept, introducer };
}

/** One question for each passage in marks that no cue claims in its own unit. */
function markQuestions({ article, readings }: Item): Question[] {
  const { context, quotes } = article;
  const accepted = readings.filter((reading) => reading.accepted);
  const cues = byUnit(accepted);
  const taken = new Set(accepted.flatMap((reading) => tokensOf(reading, ROLE.content)));
  return context.analysis.marks.flatMap((mark): Question[] => {
    if (mark.depth > 0 || taken.has(mark.from + 1)) return [];
    const { candidates, rows } = introducers(context, mark, cues);
    if (candidates.length < 2) return [];
    const owners = quotes.filter((quote) => quote.content.includes(mark.from + 1) && quote.content.includes(mark.from));
    const right = candidates.findIndex((cue) => cue !== null && owners.some((quote) => quote.head === cue.anchor));
    return [{ rows, right: Math.max(0, right) }];
  });
}
