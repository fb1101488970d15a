// The stages that both languages share: gold labels in tokens, cues, parts of cues, verdicts on cues.
import { ACCEPT_BITS, ACCEPT_EDGE_BITS, acceptSequence, byUnitRuns } from '@/utils/quotes/engine/accept-cues';
import type { Context } from '@/utils/quotes/engine/context';
import type { Crf, Sequence } from '@/utils/quotes/engine/crf';
import { CUE_BITS, CUE_EDGE_BITS, cueSequence } from '@/utils/quotes/engine/cue-features';
import { cueHead } from '@/utils/quotes/engine/cue-head';
import type { FirstReading } from '@/utils/quotes/engine/hints';
import { CUE_PARTS, CUE_VERDICTS, ROLE, SOURCE_PARTS } from '@/utils/quotes/engine/labels';
import type { CueReading } from '@/utils/quotes/engine/read-parts';
import { ROLE_BITS, ROLE_EDGE_BITS, roleSequence } from '@/utils/quotes/engine/role-features';
import { type GoldArticle, type GoldQuote, tokensIn } from './read-data';
import { type Example, trainCrf } from './train-crf';

/** Rates and penalties of all chains; chosen on the development split. */
export const CHAIN = { rate: 0.1, l1: 0.5, l2: 1, dropout: 0.3 };
const KIND_OF: Readonly<Record<string, string>> = {
  Direct: 'direct',
  Mixed: 'mixed',
  Indirect: 'indirect',
  IndirectFreeIndirect: 'indirect-unframed',
  FreeIndirect: 'free-indirect',
  Reported: 'reported',
};

/** A gold quotation in tokens. */
export interface GoldTokens {
  readonly kind: string;
  readonly content: readonly number[];
  readonly speaker: readonly number[];
  readonly cue: readonly number[];
  readonly frame: readonly number[];
  readonly addressee: readonly number[];
  /** Token that heads the cue, -1 without one. */
  readonly head: number;
}

export interface Prepared {
  readonly context: Context;
  readonly quotes: readonly GoldTokens[];
  readonly sequences: readonly Sequence[];
  readonly cueLabels: Uint8Array;
  readonly sourceLabels: Uint8Array;
}

/** Gold quotations as labels of tokens. */
export function prepare(article: GoldArticle, context: Context): Prepared {
  const { analysis } = context;
  const ids = (spans: GoldQuote['frame']) => tokensIn(analysis.starts, analysis.ends, spans);
  const quotes = article.quotes.map((quote): GoldTokens => {
    const cue = ids(quote.cue);
    return {
      kind: KIND_OF[quote.type] ?? quote.type,
      content: ids(quote.content),
      speaker: ids(quote.speaker),
      cue,
      frame: ids(quote.frame),
      addressee: ids(quote.addressee),
      head: cueHead(analysis, cue),
    };
  });
  const cueLabels = new Uint8Array(analysis.tokens.length);
  const sourceLabels = new Uint8Array(analysis.tokens.length);
  for (const { cue, head, speaker } of quotes) {
    for (const i of cue) if (!cueLabels[i]) cueLabels[i] = CUE_PARTS.indexOf('part');
    if (head >= 0) cueLabels[head] = CUE_PARTS.indexOf('head');
    for (const i of speaker) if (!sourceLabels[i]) sourceLabels[i] = SOURCE_PARTS.indexOf('inside');
    const begin = speaker[0];
    if (begin !== undefined) sourceLabels[begin] = SOURCE_PARTS.indexOf('begin');
  }
  return {
    context,
    quotes,
    sequences: analysis.units.map((unit) => cueSequence(context, unit)),
    cueLabels,
    sourceLabels,
  };
}

/** Learns the chain over the tokens of every unit that finds cues, or named sources. */
export function trainTokens(articles: readonly Prepared[], what: 'cue' | 'source', epochs: number): Crf {
  const examples: Example[] = articles.flatMap(({ context, sequences, cueLabels, sourceLabels }) =>
    context.analysis.units.flatMap((unit, u) => {
      const sequence = sequences[u];
      const gold = (what === 'cue' ? cueLabels : sourceLabels).slice(unit.from, unit.to);
      return sequence ? [{ ...sequence, gold }] : [];
    }),
  );
  const labels = what === 'cue' ? CUE_PARTS : SOURCE_PARTS;
  return trainCrf(examples, { name: what, labels, bits: CUE_BITS, edgeBits: CUE_EDGE_BITS, epochs, ...CHAIN });
}

export interface WithFirst {
  readonly article: Prepared;
  readonly first: FirstReading;
}

/** Learns from the gold cues alone. */
export function trainRoles(items: readonly WithFirst[], labels: readonly string[], epochs: number): Crf {
  const examples: Example[] = [];
  for (const { article, first } of items) {
    const { analysis } = article.context;
    const gold = rolesByHead(article);
    for (let i = 0; i < analysis.tokens.length; i++) {
      const roles = gold.get(i);
      const unit = analysis.units[analysis.unitOf[i] ?? 0];
      if (!unit || !roles) continue;
      examples.push({ ...roleSequence(article.context, unit, i, first), gold: roles.slice(unit.from, unit.to) });
    }
  }
  return trainCrf(examples, { name: 'role', labels, bits: ROLE_BITS, edgeBits: ROLE_EDGE_BITS, epochs, ...CHAIN });
}

/** Gold roles of all tokens for each cue; quotations that share a cue are laid over one another. */
function rolesByHead({ context, quotes }: Prepared): Map<number, Uint8Array> {
  const byHead = new Map<number, Uint8Array>();
  for (const quote of quotes) {
    if (quote.head < 0) continue;
    const roles = byHead.get(quote.head) ?? new Uint8Array(context.analysis.tokens.length);
    for (const i of quote.frame) if (!roles[i]) roles[i] = ROLE.frame;
    for (const i of quote.content) roles[i] = ROLE.content;
    for (const i of quote.addressee) roles[i] = ROLE.addressee;
    for (const i of quote.speaker) roles[i] = ROLE.speaker;
    for (const i of quote.cue) roles[i] = ROLE.cue;
    byHead.set(quote.head, roles);
  }
  return byHead;
}

export interface Item extends WithFirst {
  readonly readings: readonly CueReading[];
}

/** Learns which of the likely cues are cues. */
export function trainAccept(items: readonly Item[]): Crf {
  const examples: Example[] = [];
  for (const { article, first, readings } of items) {
    const heads = new Set(article.quotes.map((quote) => quote.head));
    for (const run of byUnitRuns(readings))
      examples.push({
        ...acceptSequence(article.context, first, run),
        gold: Uint8Array.from(run, (reading) => (heads.has(reading.anchor) ? CUE_VERDICTS.indexOf('cue') : 0)),
      });
  }
  return trainCrf(examples, {
    name: 'accept',
    labels: CUE_VERDICTS,
    bits: ACCEPT_BITS,
    edgeBits: ACCEPT_EDGE_BITS,
    epochs: 10,
    ...CHAIN,
  });
}
