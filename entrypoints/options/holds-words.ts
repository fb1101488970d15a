/** Whether a text holds every word of a query, begun or whole, whatever its case and accents. An empty query is held by all. */
export function holdsWords(text: string, query: string): boolean {
  const where = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').trim();
}
