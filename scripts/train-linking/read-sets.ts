// The labelled streams and pairs as the trainer reads them, and how they are cut in two.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { StreamDocument } from '@/utils/stories/relate';

export interface LabelledDocument extends StreamDocument {
  /** The event. */
  readonly cluster: string;
  readonly story?: string | null;
  readonly topic?: string | null;
}

export interface GradedPair {
  readonly id: string;
  readonly lang: string;
  /** 1: the same story, 4: unrelated. */
  readonly overall: number;
  /** One text is a machine's translation; page furniture was scraped along. */
  readonly mt: boolean;
  readonly boiler: boolean;
  readonly a: { readonly id: string; readonly lang: string; readonly text: string };
  readonly b: { readonly id: string; readonly lang: string; readonly text: string };
}

export const STREAMS = ['og2021-de', 'og2021-en', 'zeitgeist-de', 'g5news-en', 'ecbplus-en'] as const;
export type StreamName = (typeof STREAMS)[number];

/** @returns `null` without the data. */
export function readSets(folder: string): { streams: Map<StreamName, LabelledDocument[]>; pairs: GradedPair[] } | null {
  const files = [...STREAMS, 'sts22'].map((name) => join(folder, `${name}.dev.jsonl.gz`));
  if (!files.every((file) => existsSync(file))) return null;
  const streams = new Map(STREAMS.map((name, i) => [name, readLines<LabelledDocument>(files[i] ?? '')] as const));
  return { streams, pairs: readLines<GradedPair>(files.at(-1) ?? '') };
}

/** Half 0 or 1: what belongs together (event, story, topic) stays together. */
export function halfOf(doc: LabelledDocument): number {
  return numberOf(`x${doc.topic ?? doc.story ?? doc.cluster}`) % 2;
}

/** One of `folds` parts for each pair; pairs that share an article are in one. */
export function foldsOf(pairs: readonly GradedPair[], folds: number): number[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  for (const { a, b } of pairs) parent.set(rootOf(a.id), rootOf(b.id));
  return pairs.map(({ a }) => numberOf(`g${rootOf(a.id)}`) % folds);
}

function readLines<Row>(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

const numberOf = (text: string): number =>
  Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);
