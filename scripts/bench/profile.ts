// Where the time goes: the browser's own sampling profile of the whole reading, added up per function.
import type { CDPSession } from 'playwright';
import { table } from './table';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface Share {
  /** Share of a page's time in the function itself, and with all it calls; added up over the pages. */
  self: number;
  total: number;
}

/** Profiles `work` and adds what it finds to `shares`, by function name. */
export async function profile(
  session: CDPSession,
  work: () => Promise<void>,
  shares: Map<string, Share>,
): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile: found } = await session.send('Profiler.stop');
  addUp(found, shares);
}

function addUp({ nodes, samples = [], timeDeltas = [] }: Profile, shares: Map<string, Share>): void {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, callFrame.functionName || `(line ${callFrame.lineNumber})`]),
  );
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map<number, number>();
  for (const [i, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + Math.max(0, timeDeltas[i] ?? 0));
  // Every page counts the same, whatever its size: the median page is what most readers wait for.
  const whole = own.values().reduce((sum, time) => sum + time, 0) || 1;
  for (const [id, taken] of own) {
    const time = taken / whole;
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const name = names.get(at) ?? '?';
      const share = shares.get(name) ?? { self: 0, total: 0 };
      if (at === id) share.self += time;
      // A function that calls itself counts once.
      if (!seen.has(name)) share.total += time;
      seen.add(name);
      shares.set(name, share);
    }
  }
}

/** The functions that take most, of all time inside the function `root`. */
export function profileTable(shares: ReadonlyMap<string, Share>, root: string, rows: number): string {
  const whole = shares.get(root)?.total ?? 1;
  const percent = (time: number) => `${((100 * time) / whole).toFixed(1)} %`;
  const top = (by: keyof Share) =>
    table(
      [`by ${by}`, 'self', 'total'],
      [...shares]
        .filter(([name]) => !/^\((?:root|program|idle)\)$/.test(name))
        .sort(([, a], [, b]) => b[by] - a[by])
        .slice(0, rows)
        .map(([name, { self, total }]) => [name, percent(self), percent(total)]),
    );
  return `${top('self')}\n\n${top('total')}`;
}
