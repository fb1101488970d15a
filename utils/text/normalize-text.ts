// Page text arrives with layout in it: hard spaces, soft hyphens, joiners. Everything downstream compares plain text.

/** Soft hyphen, zero-width space/joiners, directional marks, word joiner, byte order mark: invisible, never content. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Collapses every run of white space (line breaks and no-break spaces included) to one space, drops invisible
 * characters and trims. Idempotent: a second call changes nothing.
 *
 * @param text - Any text, typically the `textContent` of an element.
 * @returns One line of text; empty when there was nothing visible.
 */
export function normalizeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
