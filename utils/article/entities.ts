const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** JSON-LD and meta elements are often written with HTML entities in their text, some twice over. */
export function decoded(text: string | null): string | null {
  if (!text?.includes('&')) return text;
  const once = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|amp|apos|lt|gt|nbsp));/gi, replaceEntity);
  return once.includes('&#') ? once.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6}));/gi, replaceEntity) : once;
}

function replaceEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  // With two groups only, `name` is the offset of the match: a number.
  if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}
