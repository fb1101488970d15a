// Which paragraphs a paper prints, and in which order.
import { findWords } from '@/utils/text/tokens';
import { pick } from './chance';
import type { Piece } from './story';

/** A paragraph still to be written. */
export interface Arranged {
  readonly material: string;
  /** Explains the matter and comes back with each event. */
  readonly isBackground: boolean;
}

interface Material {
  readonly lead: string;
  readonly piece: Piece;
  readonly beats: readonly string[];
  readonly background: readonly string[];
  /** Tells apart the pieces on one event. */
  readonly turn: number;
}

/** Shorter pieces get background, as much as there is. */
const ENOUGH_WORDS = 270;
/** Above this a paper leaves out a paragraph. */
const MANY_WORDS = 310;

/** The paper's own paragraphs, then the shared ones, background within, the outlook last. */
export function arrange({ lead, piece, beats, background, turn }: Material): Arranged[] {
  const { own = [], kind, wire } = piece.options;
  const opening = [lead, ...own];
  if (beats.length === 0 || kind === 'opinion') return opening.map(toNews);
  const shared = beats.slice(0, -1);
  const outlook = beats.slice(-1);
  if (wire) {
    // Each desk cuts the agency's text to its space.
    const kept = turn % 2 === 0 ? shared : shared.slice(0, -1);
    const explained = background.slice(0, 2).map((material) => ({ material, isBackground: true }));
    return [...[...opening, ...kept].map(toNews), ...explained, ...outlook.map(toNews)];
  }
  const isLong = countWords([...opening, ...beats]) > MANY_WORDS;
  const paragraphs = [...opening, ...reorder(shared, turn, isLong), ...outlook].map(toNews);
  let words = countWords(paragraphs.map(({ material }) => material));
  for (let index = 0; index < background.length && words < ENOUGH_WORDS; index += 1) {
    const place = index === 0 ? Math.min(3 + (turn % 2), paragraphs.length - 1) : paragraphs.length - 1;
    const material = pick(background, turn + index);
    paragraphs.splice(place, 0, { material, isBackground: true });
    words += countWords([material]);
  }
  return paragraphs;
}

/** Words of finished text, or of material with the first of all wordings. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + findWords(text.replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1')).length, 0);
}

function toNews(material: string): Arranged {
  return { material, isBackground: false };
}

/** What one paper prints second another prints first; with words to spare, each leaves out another paragraph. */
function reorder(shared: readonly string[], turn: number, isLong: boolean): string[] {
  const list = [...shared];
  if (isLong && turn % 3 > 0) list.splice((turn * 2) % list.length, 1);
  const from = turn % 3;
  const [moved] = list.splice(from, 1);
  if (moved !== undefined) list.splice(from === 0 ? turn % 2 : from - 1, 0, moved);
  return list;
}
