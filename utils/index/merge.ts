// Several neighbouring segments become one, a bounded piece at a time. Between two pieces the old segments serve; what is
// written of the new one is known to nobody but the merge itself, so a merge that is cut off goes on or is thrown away.
import {
  dayIn,
  emptyFacts,
  FACTS_DOCS,
  IDS_DOCS,
  idsAt,
  kindIn,
  languageIn,
  lengthIn,
  packIds,
  putFacts,
} from './columns';
import { chunkFor, type Entry, entriesOf } from './dictionary';
import { blockBefore } from './find-entry';
import { cut } from './packed-source';
import { readPostings } from './postings';
import type { Reading } from './reading';
import {
  blocksOf,
  type Chunk,
  type Dictionary,
  isDeleted,
  layoutOf,
  NOTHING_WRITTEN,
  POSTINGS_BYTES,
  type SegmentMeta,
  SegmentWriter,
  type Written,
} from './segment';

/** What is done next: the terms after `key`, the forms after it, the columns from block `no` on. */
type Cursor =
  | { readonly phase: Dictionary; readonly after: string | null }
  | { readonly phase: 'columns' | 'ids'; readonly no: number }
  | { readonly phase: 'done' };

/** A merge under way: a plain record, kept in the database between two steps. */
export interface MergeState {
  readonly id: number;
  /** The segments as they were when the merge began; deletions since then are carried over at its end. */
  readonly inputs: readonly SegmentMeta[];
  readonly written: Written;
  readonly cursor: Cursor;
}

/** Chunk bytes of one step: some milliseconds of work. */
const STEP_BYTES = 65_536;

/** @param inputs - Neighbours, ascending by number. */
export function beginMerge(id: number, inputs: readonly SegmentMeta[]): MergeState {
  return { id, inputs, written: NOTHING_WRITTEN, cursor: { phase: 'terms', after: null } };
}

/** Does the next piece. @returns The chunks to write and the state to go on from, to be stored together. */
export function* mergeStep(state: MergeState, stepBytes = STEP_BYTES): Reading<{ chunks: Chunk[]; state: MergeState }> {
  const { cursor } = state;
  switch (cursor.phase) {
    case 'terms':
    case 'forms':
    case 'endings':
      return yield* mergeWords(state, cursor.phase, cursor.after, stepBytes);
    case 'columns':
      return yield* copyFacts(state, cursor.no);
    case 'ids':
      return yield* copyIds(state, cursor.no);
    case 'done':
      throw new Error(`merge ${state.id} is done`);
  }
}

/**
 * The segment that takes the place of the inputs.
 *
 * @param now - The input segments as they are now: what was deleted since the merge began is deleted in the new one.
 */
export function endMerge(state: MergeState, now: readonly SegmentMeta[]): SegmentMeta {
  const from = state.inputs[0]?.from ?? 0;
  const to = state.inputs.at(-1)?.to ?? 0;
  const languages = languagesOf(state);
  const deleted = new Uint8Array(Math.ceil((to - from) / 8));
  for (const [i, before] of state.inputs.entries()) {
    const after = now[i] ?? before;
    for (let doc = before.from; doc < before.to; doc++) {
      if (isDeleted(before, doc) || !isDeleted(after, doc)) continue;
      const at = doc - from;
      deleted[at >> 3] = (deleted[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return {
    id: state.id,
    from,
    to,
    besideBytes: state.written.besideBytes ?? 0,
    firsts: state.written.firsts,
    languages,
    deleted,
    totals: {
      size: sum(now.map(({ totals }) => totals.size)),
      totalLength: sum(now.map(({ totals }) => totals.totalLength)),
      perLanguage: languages.map((lang) =>
        sum(now.map((each) => each.totals.perLanguage[each.languages.indexOf(lang)] ?? 0)),
      ),
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const languagesOf = ({ inputs }: MergeState): string[] =>
  [...new Set(inputs.flatMap(({ languages }) => languages))].sort();

const NEXT: Readonly<Record<Dictionary, 'forms' | 'endings' | 'columns'>> = {
  terms: 'forms',
  forms: 'endings',
  endings: 'columns',
};

function* mergeWords(
  state: MergeState,
  part: Dictionary,
  after: string | null,
  stepBytes: number,
): Reading<{ chunks: Chunk[]; state: MergeState }> {
  const base = state.inputs[0]?.from ?? 0;
  const writer = new SegmentWriter(base, state.written);
  const walks = state.inputs.map((meta) => new Walk(meta, part, after));
  for (const walk of walks) yield* walk.advance();
  let last = after;
  let isDone = false;
  while (writer.bytes < stepBytes) {
    const key = lowest(walks);
    if (key === undefined) {
      isDone = true;
      break;
    }
    const having = walks.filter((walk) => walk.entry?.key === key);
    if (part === 'terms') {
      const list = { docs: [] as number[], usages: [] as number[] };
      for (const walk of having) yield* walk.appendPostings(list);
      if (list.docs.length > 0) writer.addTerm(key, list);
    } else writer.addForm(part, key);
    for (const walk of having) if (!walk.step()) yield* walk.advance();
    last = key;
  }
  const { chunks, written } = writer.flush();
  const phase = isDone ? NEXT[part] : part;
  const cursor: Cursor =
    phase === 'columns' ? { phase, no: Math.floor(base / FACTS_DOCS) } : { phase, after: isDone ? null : last };
  return { chunks, state: { ...state, written, cursor } };
}

function lowest(walks: readonly Walk[]): string | undefined {
  let low: string | undefined;
  for (const { entry } of walks) if (entry && (low === undefined || entry.key < low)) low = entry.key;
  return low;
}

/** The entries of one dictionary of a segment, in order, with the postings of each at hand. */
class Walk {
  entry: Entry | undefined;
  readonly #meta: SegmentMeta;
  readonly #part: Dictionary;
  #entries: Generator<Entry, void, void> | undefined;
  #after: string | null;
  #nextChunk: number;
  #postings: { readonly no: number; readonly bytes: Uint8Array } | undefined;

  constructor(meta: SegmentMeta, part: Dictionary, after: string | null) {
    this.#meta = meta;
    this.#part = part;
    this.#after = after;
    // Without a key to start behind, from the first chunk; else the key's own chunk, its entry left out.
    this.#nextChunk = after === null ? 0 : Math.max(0, chunkFor(meta.firsts[part], after));
  }

  /** Goes to the next entry of the chunk at hand; false: there is none. */
  step(): boolean {
    const next = this.#entries?.next();
    this.entry = next && !next.done ? next.value : undefined;
    return this.entry !== undefined;
  }

  /** Goes to the next entry in the chunks that follow; `entry` is undefined when all are through. */
  *advance(): Reading<void> {
    while (this.entry === undefined && this.#nextChunk < this.#meta.firsts[this.#part].length) {
      const [chunk] = yield [{ segment: this.#meta.id, part: this.#part, no: this.#nextChunk++ }];
      if (!chunk) throw new Error(`segment ${this.#meta.id} has lost a chunk`);
      const start = this.#after === null ? 0 : Math.max(0, blockBefore(chunk, this.#after));
      this.#entries = entriesOf(chunk, layoutOf(this.#meta, this.#part), start);
      while (this.step() && this.#isBehind());
      this.#after = null;
    }
  }

  /** Whether the entry was merged before the worker was stopped. */
  #isBehind(): boolean {
    return this.#after !== null && this.entry !== undefined && this.entry.key <= this.#after;
  }

  /** Adds the documents of the present entry that are still there. */
  *appendPostings(list: { docs: number[]; usages: number[] }): Reading<void> {
    if (!this.entry) return;
    const bytes = this.entry.beside ?? (yield* this.#listOf(this.entry));
    const { docs, usages } = readPostings(bytes, this.#meta.from, this.entry.count);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0;
      if (isDeleted(this.#meta, doc)) continue;
      list.docs.push(doc);
      list.usages.push(usages[i] ?? 0);
    }
  }

  *#listOf({ place, length }: Entry): Reading<Uint8Array> {
    const first = Math.floor(place / POSTINGS_BYTES);
    const last = Math.floor((place + length - 1) / POSTINGS_BYTES);
    const chunks: Uint8Array[] = [];
    for (let no = first; no <= last; no++) {
      if (this.#postings?.no !== no) {
        const [bytes] = yield [{ segment: this.#meta.id, part: 'postings', no }];
        if (!bytes) throw new Error(`segment ${this.#meta.id} has lost its postings ${no}`);
        this.#postings = { no, bytes };
      }
      chunks.push(this.#postings.bytes);
    }
    return cut(chunks, place - first * POSTINGS_BYTES, length);
  }
}

function* copyFacts(state: MergeState, no: number): Reading<{ chunks: Chunk[]; state: MergeState }> {
  const languages = languagesOf(state);
  const bytes = emptyFacts();
  for (const meta of inBlock(state, no, FACTS_DOCS)) {
    const [old] = yield [{ segment: meta.id, part: 'columns', no }];
    if (!old) throw new Error(`segment ${meta.id} has lost its columns`);
    for (const doc of numbersOf(meta, no, FACTS_DOCS)) {
      const length = lengthIn(old, doc);
      if (length === 0 || isDeleted(meta, doc)) continue;
      const language = languages.indexOf(meta.languages[languageIn(old, doc)] ?? '');
      putFacts(bytes, doc, { kind: kindIn(old, doc), day: dayIn(old, doc), length, language });
    }
  }
  const last = blocksOf(state.inputs[0]?.from ?? 0, state.inputs.at(-1)?.to ?? 0, FACTS_DOCS).at(-1) ?? 0;
  const firstIds = Math.floor((state.inputs[0]?.from ?? 0) / IDS_DOCS);
  const cursor: Cursor = no < last ? { phase: 'columns', no: no + 1 } : { phase: 'ids', no: firstIds };
  return { chunks: [{ part: 'columns', no, bytes }], state: { ...state, cursor } };
}

function* copyIds(state: MergeState, no: number): Reading<{ chunks: Chunk[]; state: MergeState }> {
  const ids = Array<string | undefined>(IDS_DOCS);
  for (const meta of inBlock(state, no, IDS_DOCS)) {
    const [old] = yield [{ segment: meta.id, part: 'ids', no }];
    if (!old) throw new Error(`segment ${meta.id} has lost its ids`);
    const left = [...numbersOf(meta, no, IDS_DOCS)].filter((doc) => !isDeleted(meta, doc)).map((doc) => doc % IDS_DOCS);
    for (const [i, id] of idsAt(old, left).entries()) ids[left[i] ?? 0] = id;
  }
  const last = blocksOf(state.inputs[0]?.from ?? 0, state.inputs.at(-1)?.to ?? 0, IDS_DOCS).at(-1) ?? 0;
  const cursor: Cursor = no < last ? { phase: 'ids', no: no + 1 } : { phase: 'done' };
  return { chunks: [{ part: 'ids', no, bytes: packIds(Array.from(ids)) }], state: { ...state, cursor } };
}

const inBlock = ({ inputs }: MergeState, no: number, docsEach: number): SegmentMeta[] =>
  inputs.filter(({ from, to }) => from < (no + 1) * docsEach && to > no * docsEach);

function* numbersOf({ from, to }: SegmentMeta, no: number, docsEach: number): Generator<number, void, void> {
  for (let doc = Math.max(from, no * docsEach); doc < Math.min(to, (no + 1) * docsEach); doc++) yield doc;
}
