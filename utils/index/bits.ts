// Numbers and words in as few bits as they need: for the many small records of signatures.

/** Letters a to z are their own five bits; what else there is follows one of two marks. */
const LETTER_BITS = 5;
const DIGIT = 30;
const ANY = 31;
const DIGIT_BITS = 4;
const UNIT_BITS = 16;
const FIRST_LETTER = 97;
const FIRST_DIGIT = 48;

export class BitWriter {
  readonly #bytes: number[] = [];
  #free = 0;

  /** @param count - At most 24 bits. */
  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) {
      if (this.#free === 0) {
        this.#bytes.push(0);
        this.#free = 8;
      }
      this.#free--;
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> at) & 1) << this.#free);
    }
  }

  /** In `count` bits if it fits, else behind all ones in 24 more. */
  upTo(value: number, count: number): void {
    const most = 2 ** count - 1;
    this.bits(Math.min(value, most), count);
    if (value >= most) this.bits(value, 24);
  }

  /** What `word` has beyond its first `shared` letters. */
  word(word: string, shared: number): void {
    this.upTo(shared, 4);
    this.upTo(word.length - shared, LETTER_BITS);
    for (let i = shared; i < word.length; i++) this.#unit(word.charCodeAt(i));
  }

  /** Ascending numbers, as distances in Rice's code: the usual distance in bits, what is above it in ones. */
  ascending(numbers: readonly number[]): void {
    this.upTo(numbers.length, 7);
    const mean = (numbers.at(-1) ?? 0) / Math.max(1, numbers.length);
    const low = Math.max(0, Math.floor(Math.log2(Math.max(1, mean * 0.7))));
    this.bits(low, LETTER_BITS);
    let before = 0;
    for (const number of numbers) {
      const distance = number - before;
      for (let ones = Math.floor(distance / 2 ** low); ones > 0; ones--) this.bits(1, 1);
      this.bits(0, 1);
      this.bits(distance % 2 ** low, low);
      before = number;
    }
  }

  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes);
  }

  #unit(unit: number): void {
    const letter = unit - FIRST_LETTER;
    const digit = unit - FIRST_DIGIT;
    if (letter >= 0 && letter < 26) this.bits(letter, LETTER_BITS);
    else if (digit >= 0 && digit < 10) {
      this.bits(DIGIT, LETTER_BITS);
      this.bits(digit, DIGIT_BITS);
    } else {
      this.bits(ANY, LETTER_BITS);
      this.bits(unit, UNIT_BITS);
    }
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(free, left);
      const byte = this.#bytes[this.#at >> 3] ?? 0;
      value = (value << taken) | ((byte >> (free - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  upTo(count: number): number {
    const value = this.bits(count);
    return value === 2 ** count - 1 ? this.bits(24) : value;
  }

  word(before: string): string {
    const shared = this.upTo(4);
    const rest = this.upTo(LETTER_BITS);
    let word = before.slice(0, shared);
    for (let i = 0; i < rest; i++) word += String.fromCharCode(this.#unit());
    return word;
  }

  ascending(): number[] {
    const count = this.upTo(7);
    const low = this.bits(LETTER_BITS);
    const numbers: number[] = [];
    let last = 0;
    for (let i = 0; i < count; i++) {
      let ones = 0;
      while (this.#at < this.#bytes.length * 8 && this.bits(1) === 1) ones++;
      last += ones * 2 ** low + this.bits(low);
      numbers.push(last);
    }
    return numbers;
  }

  #unit(): number {
    const letter = this.bits(LETTER_BITS);
    if (letter === DIGIT) return FIRST_DIGIT + this.bits(DIGIT_BITS);
    return letter === ANY ? this.bits(UNIT_BITS) : FIRST_LETTER + letter;
  }
}
