import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Parses a stored page as a browser does, with scripts off.
 *
 * jsdom, not linkedom: its parser (parse5) follows the HTML standard, so broken markup becomes the same tree as in Chromium,
 * and linkedom cannot make the second document that Readability's skeleton needs. See `docs/QUALITY.md` for the comparison on stored pages.
 */
export function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
