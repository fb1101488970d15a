/** The `lang` attribute for text of an article; `undefined` when its language is not known. */
export function textLanguage(lang: string): string | undefined {
  return lang === 'und' || lang === '' ? undefined : lang;
}
