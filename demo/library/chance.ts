// Chance that comes out the same on every run.

/** A whole number of 32 bits from a text (FNV-1a): equal texts, equal numbers. */
export function chance(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  // FNV leaves the low bits alike for seeds that differ only at their end.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The entry that a number falls on. */
export function pick<Entry>(list: readonly Entry[], number: number): Entry {
  const entry = list[number % list.length];
  if (entry === undefined) throw new Error('nothing to pick from');
  return entry;
}
