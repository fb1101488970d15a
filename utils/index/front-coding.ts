// Words that follow each other in order: of each only what differs from the word before is written.
import type { ByteReader, ByteWriter } from './bytes';

/** Lengths below this share one byte. */
export const SHORT = 15;

/** Writes what of `key` goes beyond its first `shared` units. */
export function writeFrontCoded(writer: ByteWriter, key: string, shared: number): void {
  const rest = key.length - shared;
  writer.byte((Math.min(shared, SHORT) << 4) | Math.min(rest, SHORT));
  if (shared >= SHORT) writer.varint(shared - SHORT);
  if (rest >= SHORT) writer.varint(rest - SHORT);
  writer.units(key, shared);
}

/** Reads a word that was written after `before`. */
export function readFrontCoded(reader: ByteReader, before: string): string {
  const lengths = reader.byte();
  let shared = lengths >> 4;
  let rest = lengths & SHORT;
  if (shared === SHORT) shared += reader.varint();
  if (rest === SHORT) rest += reader.varint();
  return before.slice(0, shared) + reader.units(rest);
}

/** How many code units two words have in common from the beginning. */
export function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
