// Turns a story into articles as a page reader would hand them over.
import type { Block, ExtractedArticle } from '@/utils/model/article';
import { type Arranged, arrange, countWords } from './arrange';
import { chance, pick } from './chance';
import { PAPERS, type Paper } from './papers';
import type { InventedStory, PaperId, Piece, StoryEvent } from './story';
import { type Writing, writeParagraph } from './write-paragraph';

/** A composed article with what the reader's side needs to know of it. */
export interface Composed {
  readonly story: InventedStory;
  readonly piece: Piece;
  readonly paper: Paper;
  readonly article: ExtractedArticle;
  /** Milliseconds since 1970. */
  readonly publishedMs: number;
}

const HOUR_MS = 3_600_000;
const PAPER_IDS = Object.keys(PAPERS);
/** What a paywall leaves open. */
const OPEN_PARAGRAPHS = 3;
const WORDS_PER_MINUTE = 220;
const SUBHEADING = /^# (?<heading>[^#]+) # (?<text>.*)$/s;

/** All articles of a story, event by event. */
export function composeStory(story: InventedStory): Composed[] {
  const printed: PaperId[] = [];
  return story.events.flatMap((event, number) =>
    [event.de, event.en].flatMap((report) =>
      (report?.pieces ?? []).map((piece, place) => {
        const earlier = printed.filter((paper) => paper === piece.paper).length;
        printed.push(piece.paper);
        return compose({ story, event, number, beats: report?.beats ?? [], piece, place, earlier });
      }),
    ),
  );
}

/** One piece to be written. */
interface Assignment {
  readonly story: InventedStory;
  readonly event: StoryEvent;
  /** Which event of the story it is. */
  readonly number: number;
  readonly beats: readonly string[];
  readonly piece: Piece;
  /** Place among the pieces on the event. */
  readonly place: number;
  /** How many pieces of the story the paper has printed before. */
  readonly earlier: number;
}

function compose(assignment: Assignment): Composed {
  const { story, event, number, beats, piece, place } = assignment;
  const paper = PAPERS[piece.paper];
  const publishedMs = publicationOf(event, paper, piece.headline, place);
  const day = new Date(publishedMs).toISOString().slice(0, 10);
  const { wire = false, paywall = false } = piece.options;
  const writing: Writing = { paper, day, turn: wire ? number : place + number, wire, named: new Set() };
  const dateline = wire ? `${story.place[paper.lang]} (Nordpress)` : null;
  const arranged = arrange({
    lead: dateline ? `${dateline} - ${piece.lead}` : piece.lead,
    piece,
    beats,
    background: story.background[paper.lang],
    turn: place + number,
  });
  const written = arranged.flatMap((paragraph, index) => toBlocks(paragraph, index, writing, assignment));
  const blocks = paywall ? written.slice(0, OPEN_PARAGRAPHS) : written;
  const { wordCount, readingMinutes } = measure(blocks);
  const slug = toSlug(piece.headline);
  const section = story.section[paper.lang];
  const reporter = chance(`${story.id}/${paper.id}`);
  const articleNumber = 4000 + (chance(`${piece.headline}/${paper.id}`) % 90_000);
  const picture = story.picture?.[paper.lang];

  return {
    story,
    piece,
    paper,
    publishedMs,
    article: {
      kind: piece.options.kind ?? 'news-article',
      url: paper.origin + paper.address({ slug, section: toSlug(section), day, number: articleNumber }),
      lang: paper.lang,
      publisher: paper.name,
      kicker: piece.kicker,
      headline: restyle(piece.headline, writing),
      standfirst: piece.standfirst && restyle(piece.standfirst, writing),
      authors: wire ? [] : authorsOf(paper, reporter, place),
      signedBy: wire ? ['Nordpress'] : [],
      agencies: wire ? ['Nordpress'] : [],
      dateline,
      section,
      topics: story.topics[paper.lang],
      publishedAt: new Date(publishedMs).toISOString(),
      publishedOffsetMinutes: offsetMinutes(day, paper),
      modifiedAt: reporter % 3 === place % 3 ? new Date(publishedMs + 1.6 * HOUR_MS).toISOString() : null,
      image:
        picture && (place + number) % 3 !== 2
          ? {
              url: `${paper.origin}/media/${story.id}-${number + 1}.jpg`,
              caption: restyle(picture, writing),
              credit: place % 2 === 0 ? 'Mara Lindt / Nordpress' : 'Mara Lindt',
            }
          : null,
      blocks,
      wordCount,
      readingMinutes,
      partial: paywall ? { reason: 'paywall' } : null,
      sources: SOURCES,
    },
  };
}

const SOURCES: ExtractedArticle['sources'] = {
  url: 'markup',
  lang: 'markup',
  publisher: 'json-ld',
  headline: 'json-ld',
  standfirst: 'markup',
  authors: 'json-ld',
  publishedAt: 'json-ld',
};

function toBlocks(
  paragraph: Arranged,
  index: number,
  writing: Writing,
  { story, number, piece, earlier }: Assignment,
): Block[] {
  const { heading, text: material = paragraph.material } = SUBHEADING.exec(paragraph.material)?.groups ?? {};
  const { paper, wire } = writing;
  // A paper explains the matter in other words each time; its neighbours start with another wording.
  const turn = PAPER_IDS.indexOf(paper.id) + earlier;
  const text =
    paragraph.isBackground && !wire
      ? writeParagraph(material, { ...writing, turn }, `${story.id}/${material.slice(0, 40)}`)
      : writeParagraph(material, writing, `${story.id}/${number}/${material.slice(0, 40)}`);
  const isPlaced = index > 1 || piece.options.kind === 'live-ticker';
  const shows = heading !== undefined && isPlaced && paper.usesSubheadings && !wire;
  return [
    ...(shows ? [{ kind: 'heading', text: restyle(heading, writing) } as const] : []),
    { kind: 'paragraph', text },
  ];
}

/** Headlines and captions have no quotations to frame, only marks to set. */
function restyle(text: string, writing: Writing): string {
  return writeParagraph(text, { ...writing, named: new Set() }, text);
}

function authorsOf(paper: Paper, reporter: number, place: number): string[] {
  const first = pick(paper.staff, reporter);
  return reporter % 7 === place ? [first, pick(paper.staff, reporter + 1)] : [first];
}

/** The first papers have it before noon, the others by the evening, and all of them late what happens late; a weekly some days after. */
function publicationOf(event: StoryEvent, { delayDays }: Paper, headline: string, place: number): number {
  const start = Date.parse(`${event.day}T00:00:00Z`) + delayDays * 24 * HOUR_MS;
  const sameDay = event.fromHour === undefined ? Math.min(9 + place * 2, 18) : Math.min(event.fromHour + place, 23);
  const hour = delayDays > 0 ? 4 + (chance(`${headline}?`) % 11) : sameDay;
  return start + hour * HOUR_MS + (chance(headline) % 60) * 60_000;
}

/** Summer time ended on 25 October 2026. */
function offsetMinutes(day: string, { lang }: Paper): number {
  return (lang === 'de' ? 60 : 0) + (day < '2026-10-25' ? 60 : 0);
}

function measure(blocks: readonly Block[]): { wordCount: number; readingMinutes: number } {
  const wordCount = countWords(blocks.map((block) => block.text));
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)) };
}

/** "Möwe stiehlt Trauring" as part of an address: `moewe-stiehlt-trauring`. */
export function toSlug(text: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
