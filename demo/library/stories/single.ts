// A piece that stands alone: a story of one event in one language.
import { PAPERS } from '../papers';
import type { InventedStory, Piece } from '../story';

export function single(
  day: string,
  section: string,
  place: string,
  topics: readonly string[],
  tag: string,
  pieces: readonly Piece[],
): InventedStory {
  const [first] = pieces;
  if (!first) throw new Error(`no piece on ${day}`);
  const report = { pieces, beats: [] };
  const { lang } = PAPERS[first.paper];
  return {
    id: `single-${day}-${first.paper}`,
    section: { de: section, en: section },
    topics: { de: topics, en: topics },
    place: { de: place, en: place },
    tag,
    background: { de: [], en: [] },
    events: [lang === 'de' ? { day, de: report } : { day, en: report }],
  };
}
