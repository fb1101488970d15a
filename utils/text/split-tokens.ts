// Words, numbers and punctuation with their places: what the rules for quotations and names read.

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'punctuation';
}

/** "Dr.", "U.S.", "J.": the stop belongs to the word. */
const SHORT_WITH_STOP =
  /^(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|(?:\p{L}\.)+\p{L})$/u;
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'&.-](?=\p{L})[\p{L}\p{M}\p{N}]*)*-?|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}[\p{L}-]*)?|[„“”"»«‚‘‹›]|[^\s\p{L}\p{N}]/gu;

/**
 * Splits text into tokens.
 *
 * @param text - Text to read from `from` to `to` (UTF-16); offsets of the tokens refer to the whole of it.
 */
export function splitTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    let word = match[0];
    const start = from + match.index;
    const kind = /^\p{L}/u.test(word)
      ? 'word'
      : /^\p{N}/u.test(word)
        ? 'number'
        : /^[„“”"»«‚‘‹›]/.test(word)
          ? 'mark'
          : 'punctuation';
    const previous = tokens.at(-1);
    if (word === '.' && previous?.kind === 'word' && previous.end === start && SHORT_WITH_STOP.test(previous.text)) {
      tokens.pop();
      word = `${previous.text}.`;
      tokens.push({ start: previous.start, end: start + 1, text: word, lower: word.toLowerCase(), kind: 'word' });
      continue;
    }
    tokens.push({ start, end: start + word.length, text: word, lower: word.toLowerCase(), kind });
  }
  return tokens;
}

/** Whether the token begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
