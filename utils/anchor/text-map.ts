// The readable text of a page as one string, with the way back to its text nodes.

/** Elements whose text is not on the page for reading. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'IFRAME',
  'SVG',
  'HEAD',
  'TITLE',
]);
/** Elements that end a line: between them there is white space even where the markup has none. */
const LINE_ENDS = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'BR',
  'TD',
  'TR',
  'FIGCAPTION',
  'DT',
  'DD',
]);

/** Typographic forms that publishers exchange for one another after printing. */
const FOLDED: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '»': '"',
  '«': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** `NodeFilter` constants: the global is missing where there is no window. */
const ELEMENTS_AND_TEXT = 5;
const ACCEPT = 1;
const REJECT = 2;

/** A page longer than this is no article; the match is sought in its beginning. */
const MAX_CHARS = 2_000_000;

export interface TextMap {
  /** White space collapsed, quotation marks and dashes folded. */
  readonly text: string;
  /** Where the character at an offset of `text` stands in the page. */
  place(offset: number): { node: Text; offset: number } | null;
  /** The offset in `text` of a place in the page; of the next character where that one is folded away. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Folds a string the way the map's text is folded; length may shrink. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = foldChar(text[i] ?? '');
    if (char !== '' && !(char === ' ' && (folded === '' || folded.endsWith(' ')))) folded += char;
  }
  return folded.trim();
}

/** Maps all readable text below an element, in document order; time and memory grow with the text. */
export function mapText(root: Element): TextMap {
  const nodes: { node: Text; start: number }[] = [];
  const chars: string[] = [];
  // For each folded character its offset in its node; -1 for a line's end that stands in no node.
  const offsets: number[] = [];
  const add = (char: string, offset: number) => {
    if (char === '' || (char === ' ' && (chars.length === 0 || chars.at(-1) === ' '))) return;
    chars.push(char);
    offsets.push(offset);
  };
  const walk = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT, {
    acceptNode: (node) =>
      node.nodeType === 1 && SILENT.has((node as Element).tagName.toUpperCase()) ? REJECT : ACCEPT,
  });
  for (let node: Node | null = walk.currentNode; node && chars.length < MAX_CHARS; node = walk.nextNode()) {
    if (node.nodeType === 1) {
      if (LINE_ENDS.has((node as Element).tagName)) add(' ', -1);
      continue;
    }
    const value = node.nodeValue ?? '';
    nodes.push({ node: node as Text, start: chars.length });
    for (let i = 0; i < value.length; i++) add(foldChar(value[i] ?? ''), i);
  }
  const text = chars.join('');

  const nodeAt = (offset: number) => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((nodes[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return nodes[low];
  };
  return {
    text,
    place: (offset) => {
      const at = nodeAt(offset);
      const within = offsets[offset];
      return at && within !== undefined && within >= 0 ? { node: at.node, offset: within } : null;
    },
    offsetOf: (node, offset) => {
      const index = nodes.findIndex((entry) => entry.node === node);
      const entry = nodes[index];
      if (!entry) return null;
      const end = nodes[index + 1]?.start ?? text.length;
      for (let i = entry.start; i < end; i++) if ((offsets[i] ?? -1) >= offset) return i;
      return end;
    },
  };
}

/** The folded form of one UTF-16 unit; empty for what is invisible. */
function foldChar(char: string): string {
  if (INVISIBLE.test(char)) return '';
  return FOLDED[char] ?? (/\s/.test(char) ? ' ' : char);
}
