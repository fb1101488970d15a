/** The address if it leads to a web page; `undefined` for `javascript:`, `data:` and everything else a page might write. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
