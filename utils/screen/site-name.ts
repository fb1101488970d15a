/** A granted origin as a reader names it: `https://paper.example/*` is "paper.example", `*://*.paper.example/*` "*.paper.example". */
export function siteName(origin: string): string {
  return origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}
