import { AGENCY_NAMES } from './agency-names';
import { comparable } from './clean-text';

/** "Berlin (dpa) –", "WASHINGTON (Reuters) -", "Hamburg/Kiel –" before the text. The text itself keeps it. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}(?:[/,]\s?\p{Lu}[\p{L}.'’ -]{1,30}){0,3})\s*(?:[([](?<agency>[\p{L}\d\s./,-]{2,40})[)\]])?\s*(?:–|—|--|-)\s+(?=\S)/u;

/** Place and agency before the first sentence; a dash inside a plain sentence is none. */
export function findDateline(firstParagraph: string): { text: string | null; agencies: readonly string[] } {
  const match = DATELINE.exec(firstParagraph.slice(0, 140));
  const place = match?.groups?.place?.trim();
  const agency = match?.groups?.agency?.trim();
  if (!match || !place) return { text: null, agencies: [] };
  // Without an agency only a place of one or two words is one: "Der Minister – so heißt es – …" is a sentence.
  if (!agency && place.split(/\s+/).length > 2) return { text: null, agencies: [] };
  const agencies = (agency?.split(/[/,]/) ?? [])
    .map((name) => name.trim())
    .filter((name) => AGENCY_NAMES.has(comparable(name)));
  return { text: match[0].replace(/\s*(?:–|—|--|-)\s+$/, '').trim(), agencies };
}
