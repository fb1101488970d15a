import { JSDOM } from 'jsdom';

export const PAGE_URL = 'https://www.elbmorgen.example/wirtschaft/hafen-4711.html';

/** A page for a reader under test. */
export function parse(html: string, url = PAGE_URL): Document {
  return new JSDOM(html, { url }).window.document;
}
