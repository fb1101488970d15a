// Documents in memory as a source: the few that were kept since the last segment was made, or all of a test or laboratory run.
import { createTermMemory, type IndexDocument, usagesOf } from './document';
import { NO_POSTINGS } from './postings';
import { known } from './reading';
import { reversed, type Source } from './source';

export interface MemorySource extends Source {
  /** Numbers ascend; a number that is taken throws. */
  add(no: number, doc: IndexDocument): void;
  /** An unknown number is no error. */
  remove(no: number): void;
}

export function createMemorySource(): MemorySource {
  const termFor = createTermMemory();
  const docs = new Map<number, IndexDocument>();
  const lists = new Map<string, { docs: number[]; usages: number[] }>();
  const forms = new Map<string, number>();
  const languages = new Map<string, number>();
  let totalLength = 0;
  let from = 0;
  let to = 0;
  /** Sorted words, made when first asked for after a change. */
  let sorted: { terms: string[]; forms: string[]; endings: string[] } | undefined;
  const words = () => {
    sorted ??= {
      terms: [...lists.keys()].sort(),
      forms: [...forms.keys()].sort(),
      endings: [...forms.keys()].map(reversed).sort(),
    };
    return sorted;
  };

  return {
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    get size() {
      return docs.size;
    },
    get totalLength() {
      return totalLength;
    },
    languages,
    add(no, doc) {
      if (no < to && docs.size > 0) throw new Error(`document ${no} after document ${to - 1}`);
      if (docs.size === 0) from = no;
      to = no + 1;
      docs.set(no, doc);
      totalLength += doc.length;
      change(languages, doc.lang, 1);
      for (const form of doc.forms.keys()) change(forms, form, 1);
      for (const [term, usage] of usagesOf(doc, termFor)) {
        const list = lists.get(term);
        if (list) {
          list.docs.push(no);
          list.usages.push(usage);
        } else lists.set(term, { docs: [no], usages: [usage] });
      }
      sorted = undefined;
    },
    remove(no) {
      const doc = docs.get(no);
      if (!doc) return;
      docs.delete(no);
      totalLength -= doc.length;
      change(languages, doc.lang, -1);
      for (const form of doc.forms.keys()) change(forms, form, -1);
      for (const term of usagesOf(doc, termFor).keys()) {
        const list = lists.get(term);
        if (!list) continue;
        const at = list.docs.indexOf(no);
        list.docs.splice(at, 1);
        list.usages.splice(at, 1);
        if (list.docs.length === 0) lists.delete(term);
      }
      sorted = undefined;
    },
    list(term) {
      const list = lists.get(term) ?? NO_POSTINGS;
      const count = list.docs.length;
      return known({ count, atLeast: count, read: () => known(list) });
    },
    termsBeginning: (start, most) => known(beginning(words().terms, start, most)),
    formsBeginning: (start, most) => known(beginning(words().forms, start, most)),
    formsEnding: (end, most) => known(beginning(words().endings, reversed(end), most).map(reversed)),
    facts: () =>
      known({
        kind: (no) => document(docs, no).kind,
        lang: (no) => document(docs, no).lang,
        day: (no) => document(docs, no).day,
        length: (no) => document(docs, no).length,
      }),
    ids: (numbers) => known(numbers.map((no) => document(docs, no).id)),
  };
}

function document(docs: ReadonlyMap<number, IndexDocument>, no: number): IndexDocument {
  const doc = docs.get(no);
  if (!doc) throw new Error(`no document ${no}`);
  return doc;
}

/** Counts in a map; a count of nothing is taken out. */
function change(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** Words of a sorted list that begin so: a binary search, then a walk. */
function beginning(words: readonly string[], start: string, most: number): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < words.length && found.length < most && words[i]?.startsWith(start); i++) {
    found.push(words[i] ?? '');
  }
  return found;
}
