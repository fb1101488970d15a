// What can go wrong in a way the reader can do something about. Each code has a sentence and a next step in `_locales`
// (`failure_<code>`), so that no error ends in silence.

/** Hyphens become underscores in the message key. */
export type FailureCode =
  | 'no-answer'
  | 'no-content-script'
  | 'no-access'
  | 'not-an-article'
  | 'nothing-selected'
  | 'not-found'
  | 'storage-full'
  | 'storage-unavailable'
  | 'private-window'
  | 'bad-address'
  | 'extension-updated'
  | 'unexpected';

/** An expected failure with words for the reader; `message` is for the console. */
export class UserFacingError extends Error {
  constructor(
    readonly code: FailureCode,
    detail = '',
  ) {
    super(detail || code);
    this.name = 'UserFacingError';
  }
}

/** Browser error texts and names, and what they mean. Seen in Chromium 156 and Firefox 153. */
const KNOWN: readonly (readonly [RegExp, FailureCode])[] = [
  [/QuotaExceeded/i, 'storage-full'],
  [/Receiving end does not exist|Could not establish connection/i, 'no-content-script'],
  [/message (channel|port) closed/i, 'no-answer'],
  [/Extension context invalidated/i, 'extension-updated'],
  [/Cannot access|Missing host permission|cannot be scripted|must request permission/i, 'no-access'],
  [/UnknownError|InvalidStateError.*database|backing store/i, 'storage-unavailable'],
];

/** Turns anything thrown into a failure the reader can be told of; `unexpected` keeps the original text. */
export function toFailure(error: unknown): UserFacingError {
  if (error instanceof UserFacingError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const code = KNOWN.find(([pattern]) => pattern.test(text))?.[1] ?? 'unexpected';
  return new UserFacingError(code, text);
}
