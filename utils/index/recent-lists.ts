import type { PostingList } from './postings';

/** Two megabytes in the memory of a segment. */
const MAX_POSTINGS = 400_000;
/** Shorter lists are read again as quickly as they are found here. */
const MIN_POSTINGS = 64;

/** Posting lists read lately: while somebody types, most of the words are those of the letter before. */
export class RecentLists {
  readonly #lists = new Map<string, PostingList>();
  #held = 0;

  get(term: string): PostingList | undefined {
    return this.#lists.get(term);
  }

  keep(term: string, list: PostingList): void {
    if (list.docs.length < MIN_POSTINGS || this.#lists.has(term)) return;
    this.#lists.set(term, list);
    this.#held += list.docs.length;
    for (const [oldest, { docs }] of this.#lists) {
      if (this.#held <= MAX_POSTINGS) break;
      this.#lists.delete(oldest);
      this.#held -= docs.length;
    }
  }
}
