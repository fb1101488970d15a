// Moods and tenses of German verb forms from a packed list of hashes; separable prefixes are taken off before looking.
import { hashWord } from './hash';

/** Bits of what a form may be. */
export const FORM = { present: 1, past: 2, first: 4, second: 8, participle: 16, infinitive: 32 } as const;

export const PREFIXES_DE: readonly string[] = (
  'zurück zusammen hervor heraus herein hinaus hinein herunter voraus vorbei wieder weiter herbei durch unter über fest nach fort frei bereit ' +
  'hoch nahe teil ab an auf aus bei ein her hin los mit vor weg um zu da'
).split(' ');

/** 24 bits are enough: a wrong hit is one word in some hundred. */
export function formHash(form: string): number {
  return (hashWord(form) >>> 4) & 0xffffff;
}

/** Sorted entries of four bytes: three of hash, one of flags. */
export function packForms(entries: readonly (readonly [hash: number, flags: number])[]): Uint8Array {
  const merged = new Map<number, number>();
  for (const [hash, flags] of entries) merged.set(hash, (merged.get(hash) ?? 0) | flags);
  const words = Uint32Array.from(merged, ([hash, flags]) => ((hash << 8) | flags) >>> 0).sort();
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of words.entries()) view.setUint32(i * 4, word, true);
  return bytes;
}

/**
 * Makes the lookup for a packed list.
 *
 * @returns Bits of `FORM` for a form in lower case; 0 for what is no verb form.
 */
export function verbForms(packed: Uint8Array): (lower: string) => number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = packed.byteLength >> 2;
  const look = (form: string): number => {
    const wanted = formHash(form);
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const word = view.getUint32(middle * 4, true);
      const hash = word >>> 8;
      if (hash === wanted) return word & 0xff;
      if (hash < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  return (lower) => {
    const own = look(lower);
    if (own !== 0 || lower.length < 6) return own;
    for (const prefix of PREFIXES_DE) {
      if (!lower.startsWith(prefix) || lower.length < prefix.length + 3) continue;
      const base = lower.slice(prefix.length);
      const found = look(base.startsWith('zu') && look(base.slice(2)) & FORM.infinitive ? base.slice(2) : base);
      if (found !== 0) return found;
    }
    return 0;
  };
}
