// Sub-headings that are written as paragraphs: bold lines, and lines in a class that the page keeps for them.
import { namedWords } from '../named';
import type { RawBlock } from './collect-blocks';
import { isProse } from './running-text';

/** A sub-heading in disguise is no longer than a headline. */
const MAX_CHARS = 90;
/** Class names of sub-headings in German, English, French and Spanish papers. Our own list, MIT. */
const WORDS =
  'subheading subhead subheadline subtitle crosshead crossheading interline intertitle intertitre zwischentitel zwischenueberschrift ladillo'.split(
    ' ',
  );
/** So often a class has to stand on nothing but such lines. */
const MIN_LINES = 2;

/** Turns short lines of their own, with no full stop and running text after them, into headings. */
export function withSubHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const lines = blocks.map((_, i) => isLineOverText(blocks, i));
  const keptForLines = classesOf(blocks, lines);
  return blocks.map((block, i) => {
    const isHeading =
      lines[i] &&
      (block.allBold ? !blocks[i + 1]?.allBold : keptForLines.has(classOf(block)) || namedWords(block.element, WORDS));
    return isHeading ? { ...block, kind: 'heading' } : block;
  });
}

function isLineOverText(blocks: readonly RawBlock[], i: number): boolean {
  const block = blocks[i];
  const next = blocks[i + 1];
  return (
    i > 0 &&
    block?.kind === 'paragraph' &&
    block.text.length <= MAX_CHARS &&
    !/[.!…:;,。]["”“»«’)]?$/.test(block.text) &&
    next?.kind === 'paragraph' &&
    isProse(next.text)
  );
}

/** Classes that stand on such lines only. */
function classesOf(blocks: readonly RawBlock[], lines: readonly boolean[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach((block, i) => {
    const name = classOf(block);
    if (name === '') return;
    counts.set(name, lines[i] ? (counts.get(name) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  });
  return new Set([...counts].filter(([, count]) => count >= MIN_LINES).map(([name]) => name));
}

/** Tag and class; empty for an element without a class. */
function classOf({ element }: RawBlock): string {
  const name = element.getAttribute('class') ?? '';
  return name === '' ? '' : `${element.localName} ${name}`;
}
