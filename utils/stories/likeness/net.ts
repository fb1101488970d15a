// A small net: hidden units beside a direct way, so that it is a plain weighted sum where the data do not ask for more.

/** One row a measure: mean, deviation, weight of the direct way, weight into each hidden unit. */
export interface Net {
  readonly rows: readonly (readonly number[])[];
  /** Of the hidden units. */
  readonly bias: readonly number[];
  readonly out: readonly number[];
  readonly outBias: number;
}

/** @returns Log-odds. */
export function runNet(net: Net, features: readonly number[]): number {
  const hidden = [...net.bias];
  let sum = net.outBias;
  // Plain loops: this runs for every pair that is compared.
  for (let i = 0; i < net.rows.length; i++) {
    const row = net.rows[i] ?? [];
    const value = ((features[i] ?? 0) - (row[0] ?? 0)) / (row[1] ?? 1);
    sum += (row[2] ?? 0) * value;
    for (let j = 0; j < hidden.length; j++) hidden[j] = (hidden[j] ?? 0) + (row[j + 3] ?? 0) * value;
  }
  for (let j = 0; j < hidden.length; j++) sum += (net.out[j] ?? 0) * Math.tanh(hidden[j] ?? 0);
  return sum;
}

/**
 * Reads a table of weights: a row "measure: numbers" for each of `names`, in that order, then "bias" and "out" (with the
 * last bias at its end).
 *
 * @throws Error when the table does not fit the measures: it then belongs to another version of them.
 */
export function parseNet(table: string, names: readonly string[]): Net {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(':') as [string, string?])
    .map(([name, numbers = '']) => ({
      name: name.trim(),
      numbers: numbers.trim().split(/\s+/).filter(Boolean).map(Number),
    }));
  const expected = [...names, 'bias', 'out'];
  const wrong = expected.find((name, i) => rows[i]?.name !== name || rows[i].numbers.some(Number.isNaN));
  if (wrong !== undefined || rows.length !== expected.length)
    throw new Error(`weights do not fit: ${wrong ?? rows.length}`);
  const out = rows.at(-1)?.numbers ?? [];
  return {
    rows: rows.slice(0, names.length).map(({ numbers }) => numbers),
    bias: rows.at(-2)?.numbers ?? [],
    out: out.slice(0, -1),
    outBias: out.at(-1) ?? 0,
  };
}

export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
