// The searches that are compared: ours, and the libraries one would take instead, each in the form that serves it best.
import { createSearchIndex } from '@/utils/search/search';
import { loadRelatedWords } from '../../lab/related-words';

export interface Doc {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
}
/** @returns Ids, best first. */
export type Search = (query: string, lang: string) => readonly string[] | Promise<readonly string[]>;
export type Contestant = (docs: readonly Doc[]) => Search | Promise<Search>;

const LIMIT = 50;

/** The libraries are no part of the project: one that is not installed is left out. */
export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  Nachlese: (docs) => {
    const index = createSearchIndex(loadRelatedWords());
    for (const doc of docs) index.add(doc);
    return (query, lang) => index.search(query, lang, LIMIT);
  },
  minisearch: async (docs) => {
    const { default: MiniSearch } = (await load('minisearch')) as MiniSearchModule;
    const index = new MiniSearch({
      fields: ['title', 'text'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
    });
    index.addAll(docs);
    return (query) =>
      index
        .search(query)
        .map(({ id }) => id)
        .slice(0, LIMIT);
  },
  flexsearch: async (docs) => {
    const { Index } = (await load('flexsearch')) as FlexSearchModule;
    const index = new Index({ tokenize: 'forward' });
    for (const [i, { title, text }] of docs.entries()) index.add(i, `${title} ${text}`);
    return (query) => index.search(query, { limit: LIMIT, suggest: true }).map((i) => docs[i]?.id ?? '');
  },
  orama: async (docs) => {
    const { create, insert, search } = (await load('@orama/orama')) as OramaModule;
    const index = await create({
      schema: { title: 'string', text: 'string' },
      language: docs[0]?.lang === 'de' ? 'german' : 'english',
    });
    for (const { id, title, text } of docs) await insert(index, { id, title, text });
    return async (query) => (await search(index, { term: query, limit: LIMIT })).hits.map(({ id }) => id);
  },
};

/** By a name that the compiler does not follow: the packages may be missing. */
const load = (name: string): Promise<unknown> => import(name);

interface MiniSearchModule {
  readonly default: new (
    options: object,
  ) => {
    addAll(docs: readonly Doc[]): void;
    search(query: string): { readonly id: string }[];
  };
}
interface FlexSearchModule {
  readonly Index: new (
    options: object,
  ) => {
    add(id: number, text: string): void;
    search(query: string, options: object): number[];
  };
}
interface OramaModule {
  create(options: object): Promise<unknown>;
  insert(index: unknown, doc: object): Promise<string>;
  search(index: unknown, options: object): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}
