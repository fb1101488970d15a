// The stored pages with their gold: three sets, one list.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines, readText } from '../lab/json-lines';

export type PageSet = 'extraction' | 'teasers' | 'pagetype';
export const PAGE_SETS: readonly PageSet[] = ['extraction', 'teasers', 'pagetype'];

export interface StoredPage {
  readonly id: string;
  readonly set: PageSet;
  readonly url: string;
  readonly gold: unknown;
  html(): Promise<string>;
}

/** The folder of a set; development data stands a level lower than held-out data. `null` when it is not there. */
export function setFolder(data: string, set: PageSet): string | null {
  return [join(data, set), join(data, set, 'dev')].find((folder) => existsSync(join(folder, 'gold.jsonl'))) ?? null;
}

/** All pages of the sets that are there, in the order of their gold; a page that is in two sets is taken once. */
export async function listPages(data: string, sets: readonly PageSet[]): Promise<StoredPage[]> {
  const pages = new Map<string, StoredPage>();
  for (const set of sets) {
    const folder = setFolder(data, set);
    if (!folder) continue;
    for await (const { value } of readJsonLines(join(folder, 'gold.jsonl'))) {
      const { id, url } = value as { id: string; url: string | null };
      if (pages.has(id)) continue;
      const file = join(folder, 'html', `${id}.html.gz`);
      pages.set(id, { id, set, url: url ?? `https://${id}.example/`, gold: value, html: () => readText(file) });
    }
  }
  return [...pages.values()];
}

/** So many pages, evenly from the whole list; all when there are fewer. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]).filter(
    (page) => page !== undefined,
  );
}
