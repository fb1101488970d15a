// One spelling for words that are written in several ways: "Müller", "Mueller", "MÜLLER"; "Straße", "Strasse"; "Citroën".

/**
 * @param word - Lower case, one word.
 * @returns Without accents; ß is ss, and ae, oe, ue are a, o, u as the umlauts are. Not for showing.
 */
export function foldSpelling(word: string): string {
  return (
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'o')
      // After a vowel or q the e belongs to another sound: "neue", "Bauer", "Quelle".
      .replace(/(?<![aeiouq])([aou])e/g, '$1')
  );
}
