// The file that holds the models of one language: a head in JSON, then tables of bytes. Tables are used where they lie,
// nothing is unpacked.
//   "NLQ1" | head length (uint32, little endian) | head (UTF-8) | tables, each from a multiple of 8 on
import type { Crf } from './crf';
import type { Linear } from './linear';
import type { Ranker } from './ranker';

const MAGIC = 'NLQ1';
const LARGEST = 127;

interface TableEntry {
  readonly at: number;
  readonly length: number;
}

interface CrfEntry {
  readonly kind: 'crf';
  readonly labels: readonly string[];
  readonly bits: number;
  readonly edgeBits: number;
  readonly scale: number;
  readonly unary: TableEntry;
  readonly edge: TableEntry;
  readonly step: TableEntry;
}

interface RankerEntry {
  readonly kind: 'ranker';
  readonly bits: number;
  readonly scale: number;
  readonly weights: TableEntry;
}

interface LinearEntry {
  readonly kind: 'linear';
  readonly classes: readonly string[];
  readonly bits: number;
  readonly scale: number;
  readonly weights: TableEntry;
}

interface Head {
  readonly lang: string;
  /** Thresholds and the like, by name. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly models: Readonly<Record<string, CrfEntry | LinearEntry | RankerEntry>>;
}

/** All models of a language by name. */
export interface ModelSet {
  readonly lang: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly crfs: Readonly<Record<string, Crf>>;
  readonly linears: Readonly<Record<string, Linear>>;
  readonly rankers: Readonly<Record<string, Ranker>>;
}

/**
 * Reads a model file. The tables are views of `bytes`.
 *
 * @throws When the bytes are no model file of this version.
 */
export function readModelFile(bytes: Uint8Array): ModelSet {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC) throw new Error(`not a quote model: begins with ${JSON.stringify(magic)}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Head;
  const base = align(8 + length);
  const table = ({ at, length: size }: TableEntry) => new Int8Array(bytes.buffer, bytes.byteOffset + base + at, size);
  const crfs: Record<string, Crf> = {};
  const linears: Record<string, Linear> = {};
  const rankers: Record<string, Ranker> = {};
  for (const [name, entry] of Object.entries(head.models)) {
    if (entry.kind === 'crf') {
      const { labels, bits, edgeBits, scale } = entry;
      crfs[name] = {
        name,
        labels,
        bits,
        edgeBits,
        scale,
        unary: table(entry.unary),
        edge: table(entry.edge),
        step: table(entry.step),
      };
    } else if (entry.kind === 'linear') {
      const { classes, bits, scale } = entry;
      linears[name] = { name, classes, bits, scale, weights: table(entry.weights) };
    } else rankers[name] = { name, bits: entry.bits, scale: entry.scale, weights: table(entry.weights) };
  }
  return { lang: head.lang, numbers: head.numbers, crfs, linears, rankers };
}

/**
 * Writes a model file: weights become bytes, the largest of a model 127. Same models, same bytes.
 *
 * @param dropped - By model: bytes up to this size are written as 0, so that the file packs smaller.
 */
export function writeModelFile(set: ModelSet, dropped: Readonly<Record<string, number>> = {}): Uint8Array {
  const tables: Int8Array[] = [];
  let size = 0;
  const add = (values: Int8Array): TableEntry => {
    const entry = { at: size, length: values.length };
    tables.push(values);
    size = align(size + values.length);
    return entry;
  };
  const models: Record<string, CrfEntry | LinearEntry | RankerEntry> = {};
  for (const [name, crf] of Object.entries(set.crfs)) {
    const scale = scaleOf([crf.unary, crf.edge, crf.step], crf.scale);
    const whole = (values: ArrayLike<number>) => add(quantize(values, crf.scale / scale, dropped[name]));
    const { labels, bits, edgeBits } = crf;
    models[name] = {
      kind: 'crf',
      labels,
      bits,
      edgeBits,
      scale,
      unary: whole(crf.unary),
      edge: whole(crf.edge),
      step: whole(crf.step),
    };
  }
  for (const [name, { classes, bits, weights, scale: before }] of Object.entries(set.linears)) {
    const scale = scaleOf([weights], before);
    models[name] = {
      kind: 'linear',
      classes,
      bits,
      scale,
      weights: add(quantize(weights, before / scale, dropped[name])),
    };
  }
  for (const [name, ranker] of Object.entries(set.rankers)) {
    const scale = scaleOf([ranker.weights], ranker.scale);
    models[name] = {
      kind: 'ranker',
      bits: ranker.bits,
      scale,
      weights: add(quantize(ranker.weights, ranker.scale / scale, dropped[name])),
    };
  }
  const head = new TextEncoder().encode(
    JSON.stringify({ lang: set.lang, numbers: set.numbers, models } satisfies Head),
  );
  const base = align(8 + head.length);
  const bytes = new Uint8Array(base + size);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  new DataView(bytes.buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  let at = base;
  for (const values of tables) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at);
    at = align(at + values.length);
  }
  return bytes;
}

function scaleOf(tables: readonly ArrayLike<number>[], scale: number): number {
  let top = 0;
  for (const values of tables) for (let i = 0; i < values.length; i++) top = Math.max(top, Math.abs(values[i] ?? 0));
  return top === 0 ? 1 : (top * scale) / LARGEST;
}

function quantize(values: ArrayLike<number>, factor: number, dropped = 0): Int8Array {
  return Int8Array.from({ length: values.length }, (_, i) => {
    const byte = Math.round((values[i] ?? 0) * factor);
    return Math.abs(byte) <= dropped ? 0 : byte;
  });
}

function align(size: number): number {
  return (size + 7) & ~7;
}
