// Signatures as bytes: some 600 instead of several thousand. Exact in all that comparing needs. The words as they stood in the
// article are not kept: reasons are told in the words of the article that asks.
import { crossKey } from '@/utils/stories/cross-key';
import type { Signature, SignatureTerm } from '@/utils/stories/signature';
import { BitReader, BitWriter } from './bits';
import { sharedLength } from './front-coding';

/** Weights have two digits behind the point. */
const WEIGHT_UNIT = 100;
const WEIGHT_BITS = 10;
const PLACES = ['title', 'lead', 'text'] as const satisfies readonly SignatureTerm['place'][];
/** How a term's cross key is kept: as what the key alone gives, as a mark and the key, a mark and a like word, or whole. */
const CROSS = { fromKey: 0, markedKey: 1, markedWord: 2, whole: 3, none: 4 } as const;
const CROSS_BITS = 3;

export function packSignature({ lang, length, headlineOnly, terms, sketch }: Signature): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.word(lang, 0);
  writer.upTo(length, 10);
  writer.bits(headlineOnly ? 1 : 0, 1);
  writer.upTo(terms.length, 7);
  let before = '';
  for (const { key, weight, form, cross, place, named } of [...terms].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    writer.word(key, sharedLength(before, key));
    writer.upTo(Math.round(weight * WEIGHT_UNIT), WEIGHT_BITS);
    writer.bits(PLACES.indexOf(place), 2);
    writer.bits(named ? 1 : 0, 1);
    writeCross(writer, cross, key, lang);
    // Only numbers are shown as they were written: "750 Milliarden Euro".
    if (NUMBER.test(key)) writer.word(form, sharedLength(key, form));
    before = key;
  }
  writer.upTo(sketch.pairs, 12);
  writer.ascending(sketch.hashes);
  return writer.take();
}

/** @returns The signature, heaviest terms first; `form` is the key, except of numbers. */
export function unpackSignature(bytes: Uint8Array): Signature {
  const reader = new BitReader(bytes);
  const lang = reader.word('');
  const length = reader.upTo(10);
  const headlineOnly = reader.bits(1) === 1;
  const count = reader.upTo(7);
  const terms: SignatureTerm[] = [];
  let key = '';
  for (let i = 0; i < count; i++) {
    key = reader.word(key);
    const weight = reader.upTo(WEIGHT_BITS) / WEIGHT_UNIT;
    const place = PLACES[reader.bits(2)] ?? 'text';
    const named = reader.bits(1) === 1;
    const cross = readCross(reader, key, lang);
    const form = NUMBER.test(key) ? reader.word(key) : key;
    terms.push({ key, weight, form, cross, place, named });
  }
  const pairs = reader.upTo(12);
  const hashes = reader.ascending();
  terms.sort((a, b) => b.weight - a.weight);
  return { lang, length, headlineOnly, terms, sketch: { hashes, pairs } };
}

const NUMBER = /^\p{N}/u;

/** A name's cross key is a mark and the name as it is spelt, which begins as its stem does. */
const NAME_MARK = '^';

function writeCross(writer: BitWriter, cross: string | null, key: string, lang: string): void {
  if (cross === null) writer.bits(CROSS.none, CROSS_BITS);
  else if (cross === crossKey(key, '', false, lang)) writer.bits(CROSS.fromKey, CROSS_BITS);
  else if (cross === NAME_MARK + key) writer.bits(CROSS.markedKey, CROSS_BITS);
  else if (cross.startsWith(NAME_MARK)) {
    writer.bits(CROSS.markedWord, CROSS_BITS);
    writer.word(cross.slice(1), sharedLength(key, cross.slice(1)));
  } else {
    writer.bits(CROSS.whole, CROSS_BITS);
    writer.word(cross, 0);
  }
}

function readCross(reader: BitReader, key: string, lang: string): string | null {
  switch (reader.bits(CROSS_BITS)) {
    case CROSS.fromKey:
      return crossKey(key, '', false, lang);
    case CROSS.markedKey:
      return NAME_MARK + key;
    case CROSS.markedWord:
      return NAME_MARK + reader.word(key);
    case CROSS.whole:
      return reader.word('');
    default:
      return null;
  }
}
