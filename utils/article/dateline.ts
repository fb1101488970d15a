import { AGENCY_NAMES } from './agency-names';
import { comparable } from './clean-text';
import { letterPattern } from './letters';

/** "Berlin (dpa) –", "WASHINGTON (Reuters) -", "Hamburg/Kiel –" before the text. The text itself keeps it. */
const DATELINE = letterPattern(
  String.raw`^(?<place>[\p{L}][\p{L}.'’ -]{1,40}(?:[/,]\s?[\p{L}][\p{L}.'’ -]{1,30}){0,3})\s*(?:[([](?<agency>[\p{L}\d\s./,-]{2,40})[)\]])?\s*(?:–|—|--|-)\s+(?=\S)`,
);
const MAX_CHARS = 140;

/** Place and agency before the first sentence; a dash inside a plain sentence is none. */
export function findDateline(firstParagraph: string): { text: string | null; agencies: readonly string[] } {
  const opening = firstParagraph.slice(0, MAX_CHARS);
  const match = /[–—-]\s/.test(opening) ? DATELINE.exec(opening) : null;
  const place = match?.groups?.place?.trim();
  const agency = match?.groups?.agency?.trim();
  const isPlace = place?.split(/[/,]\s?/).every((name) => /^\p{Lu}/u.test(name));
  if (!match || !place || !isPlace) return { text: null, agencies: [] };
  // Without an agency only a place of one or two words is one: "Der Minister – so heißt es – …" is a sentence.
  if (!agency && place.split(/\s+/).length > 2) return { text: null, agencies: [] };
  const agencies = (agency?.split(/[/,]/) ?? [])
    .map((name) => name.trim())
    .filter((name) => AGENCY_NAMES.has(comparable(name)));
  return { text: match[0].replace(/\s*(?:–|—|--|-)\s+$/, '').trim(), agencies };
}
