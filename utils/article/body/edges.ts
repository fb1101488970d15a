// The edges of a text: what stands before its first and after its last sentence, and headings that lead nowhere.
import { wordOverlap } from '../clean-text';
import type { RawBlock, Removal } from './collect-blocks';
import { asLatin, endsLikeSentence, isProse } from './running-text';

/** Takes what is no text off both ends. */
export function trimEdges(
  blocks: readonly RawBlock[],
  page: { readonly headline: string; readonly authors: readonly string[]; readonly isLive: boolean },
): { text: RawBlock[]; removed: Removal[] } {
  const removed: Removal[] = [];
  let text = dropFurniture(blocks, removed);
  if (!page.isLive) text = dropTitles(text, page.headline, removed);
  text = dropLooseHeadings(dropAuthorBios(text, page.authors, removed), removed);
  return { text, removed };
}

/** A heading so long above the text is a standfirst or a second headline, no sub-heading. */
const TITLE_CHARS = 70;
/** Words in common with the headline: "Trade with Tehran: pressure through sanctions" over "Pressure through sanctions". */
const LIKE_HEADLINE = 0.6;

/** Headings on top of the text belong to the headline, if there are several, or by their words; one short one may be the text's. */
function dropTitles(blocks: readonly RawBlock[], headline: string, removed: Removal[]): RawBlock[] {
  const count = blocks.findIndex(({ kind }) => kind !== 'heading');
  const text = blocks[0]?.text ?? '';
  const isTitle = count > 1 || asLatin(text) >= TITLE_CHARS || wordOverlap(text, headline) >= LIKE_HEADLINE;
  if (count < 1 || !isTitle) return [...blocks];
  for (const title of blocks.slice(0, count)) removed.push({ reason: 'title', text: title.text.slice(0, 120) });
  return blocks.slice(count);
}

const MAX_TAIL_LINES = 2;
/** A sentence has at least so many characters, as a rule. */
const SENTENCE_CHARS = 25;

/**
 * Before the first and after the last running text stand bits of the page: "Reading time 4 min", "Saved", "Sources". Short
 * lines without the end of a sentence go; headings, lists and quotations are judged elsewhere.
 */
function dropFurniture(blocks: readonly RawBlock[], removed: Removal[]): RawBlock[] {
  const first = blocks.findIndex(({ text }) => isProse(text));
  const last = blocks.findLastIndex(({ text }) => isProse(text));
  if (first < 0) return [...blocks];
  // Many short lines in a row are a list that is written without list markup.
  const isList = blocks.slice(last + 1).filter((block) => block.kind === 'paragraph').length > MAX_TAIL_LINES;
  return blocks.filter((block, i) => {
    if ((i >= first && i <= last) || block.kind !== 'paragraph' || (i > last && isList)) return true;
    if (block.text.length >= SENTENCE_CHARS && endsLikeSentence(block.text) && !/[:;]$/.test(block.text)) return true;
    removed.push({ reason: i < first ? 'head-furniture' : 'tail-furniture', text: block.text.slice(0, 120) });
    return false;
  });
}

/** A sentence on the author below the text: "Jonas Petersen ist Redakteur …", "Ada Kern covers …". */
function dropAuthorBios(blocks: readonly RawBlock[], authors: readonly string[], removed: Removal[]): RawBlock[] {
  return blocks.filter((block, i) => {
    if (i < blocks.length - 3 || i === 0 || block.text.length > 600) return true;
    const isBio = authors.some((author) => {
      const at = author.length > 4 ? block.text.indexOf(author) : -1;
      return at >= 0 && at < 60 && BIO_VERB.test(block.text.slice(at + author.length, at + author.length + 60));
    });
    if (isBio) removed.push({ reason: 'author-bio', text: block.text.slice(0, 120) });
    return !isBio;
  });
}

const BIO_VERB =
  /^[^.!?]{0,30}?\b(?:ist|war|arbeitet|berichtet|schreibt|leitet|studierte|wurde|is|was|covers|writes|reports|joined|has|can be|hosts|leads)\b/i;

/** A heading with no text after it announces something that was left out. */
function dropLooseHeadings(blocks: readonly RawBlock[], removed: Removal[]): RawBlock[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  for (const { text } of blocks.slice(end)) removed.push({ reason: 'loose-heading', text: text.slice(0, 120) });
  return blocks.slice(0, end);
}
