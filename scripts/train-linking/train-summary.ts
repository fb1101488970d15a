// Learns which words of an article an editor's summary needs; writes the weights with their card.
//   npm run train:summary [-- --data DIR]
// Same data, same file. The data are not part of the project; without them nothing is written.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Net } from '@/utils/stories/likeness/net';
import { summarize } from '@/utils/stories/summarize';
import { WORD_FEATURES, wordFeatures, wordKeys } from '@/utils/stories/word-worth';
import { findSentences } from '@/utils/text/sentences';
import { contentTerms } from '@/utils/text/tokens';
import type { Example } from './event-pairs';
import { fitNets } from './fit-net';
import { tableOf } from './write-weights';

interface SummarizedText {
  readonly id: string;
  readonly lang: string;
  readonly source?: string | null;
  readonly title?: string | null;
  readonly paragraphs: readonly string[];
  readonly refs: readonly string[];
}

/** The last one is only measured: its summaries are long extracts nobody would print above an article. */
const SETS = ['gnad-de', 'fundus-de', 'fundus-en', 'bbc-en'] as const;
const LEARNED_FROM: readonly string[] = ['gnad-de', 'fundus-de', 'fundus-en'];
/** One article of a small set with headlines counts like two of the large one without. */
const SET_WEIGHT: Readonly<Record<string, number>> = { 'gnad-de': 1, 'fundus-de': 2, 'fundus-en': 2 };
const OPTIONS = { hidden: 0, epochs: 6, decay: 1e-3 };

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/summary/data' },
    out: { type: 'string', default: 'utils/stories/word-worth.weights.ts' },
  },
});
const files = SETS.map((name) => join(resolve(values.data), `${name}.dev.jsonl.gz`));
if (files.every((file) => existsSync(file))) train();
else console.error(`train:summary: no data in ${values.data}; nothing is written`);

function train(): void {
  const sets = SETS.map((name, i) => ({ name, texts: readTexts(files[i] ?? '') }));
  const learned = sets.filter(({ name }) => LEARNED_FROM.includes(name));
  const examplesOf = (half: number | null) =>
    learned.flatMap(({ name, texts }) =>
      texts
        .filter((text) => half === null || halfOf(text) === half)
        .flatMap((text) => examplesIn(text, SET_WEIGHT[name] ?? 1)),
    );
  const apart = [1, 0].map((half) => fitNets(examplesOf(half), [1], OPTIONS));
  const net = fitNets(examplesOf(null), [1], OPTIONS);
  const figures = sets.map(({ name, texts }) => {
    const mean = (pick: (text: SummarizedText) => readonly string[]) =>
      (100 * texts.reduce((sum, text) => sum + rouge1(pick(text), text), 0)) / texts.length;
    const by = (weights: (text: SummarizedText) => Net | undefined) => mean((text) => sentencesOf(text, weights(text)));
    const lead = mean((text) => leadOf(text));
    const figure = `${name.padEnd(9)} first two sentences ${lead.toFixed(1)}, each half by the other ${by((text) => apart[halfOf(text)]).toFixed(1)}, all by all ${by(() => net).toFixed(1)}`;
    console.error(figure);
    return figure;
  });
  writeFileSync(resolve(values.out), fileOf(net, figures));
  console.error(`wrote ${values.out}`);
}

function examplesIn(text: SummarizedText, setWeight: number): Example[] {
  const sentences = allSentences(text);
  const needed = new Set(text.refs.flatMap((reference) => wordKeys(reference, text.lang)));
  const features = wordFeatures(sentences, new Set(contentTerms(text.title ?? '', text.lang)), text.lang);
  const weight = setWeight / Math.sqrt(Math.max(1, features.size));
  return [...features].map(([key, each]) => ({ features: each, label: needed.has(key) ? 1 : 0, weight }));
}

function sentencesOf({ lang, title, paragraphs }: SummarizedText, net: Net | undefined): string[] {
  return summarize({ lang, title: title ?? '', paragraphs }, 2, net).map((sentence) => sentence.text);
}

function leadOf(text: SummarizedText): string[] {
  return allSentences(text).slice(0, 2);
}

function allSentences({ paragraphs, lang }: SummarizedText): string[] {
  return paragraphs.flatMap((paragraph) =>
    findSentences(paragraph, lang).map(([start, end]) => paragraph.slice(start, end)),
  );
}

/** F1 of the common stems, with the better of several references. */
function rouge1(sentences: readonly string[], { refs, lang }: SummarizedText): number {
  const found = sentences.flatMap((sentence) => wordKeys(sentence, lang));
  return Math.max(
    ...refs.map((reference) => {
      const left = new Map<string, number>();
      const wanted = wordKeys(reference, lang);
      for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
      let common = 0;
      for (const key of found) {
        const count = left.get(key) ?? 0;
        if (count > 0) common++;
        left.set(key, count - 1);
      }
      return (2 * common) / Math.max(1, found.length + wanted.length);
    }),
  );
}

function readTexts(file: string): SummarizedText[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as SummarizedText);
}

/** Articles of one paper stay together where papers are told apart. */
function halfOf({ id, source }: SummarizedText): number {
  const key = id.startsWith('gnad') || !source ? id : source;
  return Number.parseInt(createHash('sha1').update(`s${key}`).digest('hex').slice(0, 8), 16) % 2;
}

function fileOf(net: Net, figures: readonly string[]): string {
  return `// Learned weights for "does an editor's summary need this word?". Written by \`npm run train:summary\`; do not edit.
//
// Learned from German and English articles with the standfirst their editors gave them (10kGNAD, CC BY-NC-SA 4.0; pages from
// the tests of fundus): logistic regression over what a word is and where it stands. The data are not part of the project;
// no text of theirs can be read from the numbers. The numbers: MIT, as the project. One setting for both languages.
// Learned November 2026. ROUGE-1 F1 of two sentences in percent, by stems:
${figures.map((line) => `//   ${line}`).join('\n')}

/** A row a measure: mean, deviation, weight. Gives log-odds. */
export const WORD_WEIGHTS = \`
${tableOf(net, WORD_FEATURES)}
\`;
`;
}
