// What a search asks of a set of documents. Two kinds answer: segments in the database and documents in memory.
import type { DocumentKind } from './document';
import type { PostingList } from './postings';
import type { Reading } from './reading';

/** Facts of documents, by number. Asked for a document that is not there, they say anything. */
export interface Facts {
  kind(doc: number): DocumentKind;
  lang(doc: number): string;
  /** Days since 1970. */
  day(doc: number): number;
  length(doc: number): number;
}

/** Facts of the documents of several sources. */
export interface AllFacts extends Facts {
  /** Those of the source that has the document: for many questions about its neighbours. */
  near(doc: number): Facts;
}

/** The way to a term's documents, before they are read. */
export interface TermList {
  /** In how many documents it stands, deleted ones among them. */
  readonly count: number;
  /** In how many of those that are not deleted, at the very least. */
  readonly atLeast: number;
  read(): Reading<PostingList>;
}

/** Documents numbered from `from` up to, not including, `to`; what is deleted is not seen. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** How many documents there are. */
  readonly size: number;
  /** Their lengths added up. */
  readonly totalLength: number;
  /** How many documents there are in each language. */
  readonly languages: ReadonlyMap<string, number>;
  /** The documents of a term; none for a term nobody has. */
  list(term: string): Reading<TermList>;
  /** Terms that begin so, in order. */
  termsBeginning(start: string, most: number): Reading<string[]>;
  /** Word forms that begin so, in order; a deleted document's forms may be among them. */
  formsBeginning(start: string, most: number): Reading<string[]>;
  /** Word forms that end so, ordered from their end. */
  formsEnding(end: string, most: number): Reading<string[]>;
  facts(): Reading<Facts>;
  /** The ids of these documents. */
  ids(docs: readonly number[]): Reading<string[]>;
}

export const reversed = (word: string): string => [...word].reverse().join('');
