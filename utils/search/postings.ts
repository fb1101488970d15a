// The inverted index in memory: which documents have which stems, how often, and what word forms there are.
import { stem } from '@/utils/text/stem';
import { tokenize } from '@/utils/text/tokens';
import { foldSpelling } from './fold';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface SearchDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

export interface Postings {
  add(doc: SearchDocument): void;
  remove(id: string): void;
  /** How many documents there are. */
  size(): number;
  /** Words of a document, those of the headline counted as they weigh; and the mean of all. */
  lengthOf(id: string): number;
  averageLength(): number;
  /** Ids and weighted counts; `undefined` for a stem nobody has. */
  of(term: string): ReadonlyMap<string, number> | undefined;
  /** Language tags without region. */
  languages(): string[];
  vocabulary(): Vocabulary;
}

interface Stored {
  readonly length: number;
  readonly lang: string;
  readonly terms: ReadonlyMap<string, number>;
  readonly forms: ReadonlySet<string>;
}

/** Longer than any article; the rest of a text is not found by. */
const MAX_TEXT_CHARS = 2_000_000;
/** One word of the headline counts like so many of the text. */
const TITLE_COUNT = 2;

/** What a word form is filed under. Stems differ by language. */
export const termOf = (foldedForm: string, lang: string): string => stem(foldedForm, lang);

export function createPostings(): Postings {
  const documents = new Map<string, Stored>();
  const postings = new Map<string, Map<string, number>>();
  const forms = new Map<string, number>();
  const languages = new Map<string, number>();
  let totalLength = 0;
  let vocabulary: Vocabulary | undefined;

  return {
    add(doc) {
      const stored = read(doc);
      documents.set(doc.id, stored);
      totalLength += stored.length;
      increase(languages, stored.lang, 1);
      for (const form of stored.forms) if (increase(forms, form, 1) === 1) vocabulary = undefined;
      for (const [term, count] of stored.terms) {
        const posting = postings.get(term);
        if (posting) posting.set(doc.id, count);
        else postings.set(term, new Map([[doc.id, count]]));
      }
    },
    remove(id) {
      const stored = documents.get(id);
      if (!stored) return;
      documents.delete(id);
      totalLength -= stored.length;
      increase(languages, stored.lang, -1);
      for (const form of stored.forms) if (increase(forms, form, -1) === 0) vocabulary = undefined;
      for (const term of stored.terms.keys()) {
        const posting = postings.get(term);
        posting?.delete(id);
        if (posting?.size === 0) postings.delete(term);
      }
    },
    size: () => documents.size,
    lengthOf: (id) => documents.get(id)?.length ?? 0,
    averageLength: () => totalLength / Math.max(1, documents.size),
    of: (term) => postings.get(term),
    languages: () => [...languages.keys()],
    vocabulary() {
      vocabulary ??= createVocabulary(forms.keys());
      return vocabulary;
    },
  };
}

function read({ lang, title, text }: SearchDocument): Stored {
  const terms = new Map<string, number>();
  const forms = new Set<string>();
  let length = 0;
  const count = (part: string, weight: number) => {
    for (const token of tokenize(part, lang)) {
      const form = foldSpelling(token);
      forms.add(form);
      increase(terms, termOf(form, lang), weight);
      length += weight;
    }
  };
  count(title, TITLE_COUNT);
  count(text.slice(0, MAX_TEXT_CHARS), 1);
  return { length, lang: lang.split('-')[0] ?? lang, terms, forms };
}

/** Counts in a map; a count of nothing is taken out. */
function increase(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
  return count;
}
