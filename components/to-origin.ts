/**
 * The origin of what a reader types for a paper: "zeitung.example", "www.zeitung.example/politik", "https://zeitung.example".
 *
 * @returns `undefined` for what is no web address; a name without a dot is taken for a slip.
 */
export function toOrigin(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, hostname } = new URL(address);
  return /^[^.]+(\.[^.]+)+$/.test(hostname) ? origin : undefined;
}
