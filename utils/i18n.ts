// Words for the reader. Keys are typed by the English file, so a missing text is a type error; `tests/unit/i18n` holds the two
// languages together. Works in every context of the extension: pages, background, content script.
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';
import type { FailureCode } from '@/utils/failures';

export type MessageKey = keyof typeof messages;

/** A text that exists as `<key>_one` and `<key>_other`. */
export type CountedKey = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;
type FailureKey = `failure_${Underscored<FailureCode>}`;

/** The text of a key in the reader's language; `$1`, `$2` … in it are replaced by the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  // WXT types one overload for each key; `never` fits them all, and `MessageKey` has already checked the name.
  return browser.i18n.getMessage(key as never, [...substitutions]);
}

/**
 * A text with a number in it, in the right form: "1 quote", "3 quotes".
 *
 * @param count - Becomes `$1`, written as the reader's language writes numbers.
 */
export function tCount(key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(textLanguage()).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, new Intl.NumberFormat(uiLanguage()).format(count));
}

/** What went wrong and what to do next, as two or three sentences. */
export function failureText(code: FailureCode): string {
  return t(`failure_${code.replaceAll('-', '_')}` as FailureKey);
}

/** "A, B und C" in the reader's language. */
export function listText(parts: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(parts);
}

/**
 * BCP 47 tag for dates and numbers: the browser's language with its region ("de-AT"), unless the texts are in another
 * language because there is no translation: French dates in English sentences help nobody.
 */
export function uiLanguage(): string {
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-', 1)[0] === textLanguage() ? wanted : textLanguage();
}

/** The language the texts are in: "de" or "en". */
function textLanguage(): string {
  return t('language');
}
