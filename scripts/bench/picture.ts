// Time against page size as a picture: dots for pages, lines for the medians; both axes by powers of ten.
import { median } from './statistics';

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 860;
const HEIGHT = 520;
const EDGE = { left: 64, right: 20, top: 48, bottom: 56 };
/** Sizes per line point: so many that a single odd page does not bend it. */
const BINS = 10;

/** Draws the series into one SVG; values have to be above zero. */
export function drawPicture(title: string, xLabel: string, yLabel: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const x = scale(
    all.map((point) => point.x),
    EDGE.left,
    WIDTH - EDGE.right,
  );
  const y = scale(
    all.map((point) => point.y),
    HEIGHT - EDGE.bottom,
    EDGE.top,
  );
  const grid = [
    ...x.ticks.map((tick) => line(x.at(tick), EDGE.top, x.at(tick), HEIGHT - EDGE.bottom)),
    ...x.ticks.map((tick) => text(x.at(tick), HEIGHT - EDGE.bottom + 18, 'middle', tick.toLocaleString('en'))),
    ...y.ticks.map((tick) => line(EDGE.left, y.at(tick), WIDTH - EDGE.right, y.at(tick))),
    ...y.ticks.map((tick) => text(EDGE.left - 8, y.at(tick) + 4, 'end', String(tick))),
  ];
  const drawn = series.map(({ name, colour, points }, i) => {
    const dots = points.map((point) => `<circle cx="${round(x.at(point.x))}" cy="${round(y.at(point.y))}" r="2"/>`);
    const path = medians(points).map((point) => `${round(x.at(point.x))},${round(y.at(point.y))}`);
    const left = EDGE.left + 8 + i * 190;
    return [
      `<g fill="${colour}" fill-opacity="0.35">${dots.join('')}</g>`,
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
      `<rect x="${left}" y="${EDGE.top + 6}" width="12" height="12" fill="${colour}"/>`,
      text(left + 18, EDGE.top + 16, 'start', name),
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${EDGE.left}" y="28" font-size="16">${title}</text>
${grid.join('\n')}
${drawn.join('\n')}
${text(WIDTH / 2, HEIGHT - 14, 'middle', xLabel)}
<text x="16" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 16 ${HEIGHT / 2})">${yLabel}</text>
</svg>
`;
}

/** Medians of equally large groups of points, by size. */
function medians(points: Series['points']): { x: number; y: number }[] {
  const sorted = [...points].sort((a, b) => a.x - b.x);
  const size = Math.max(1, Math.ceil(sorted.length / BINS));
  const found: { x: number; y: number }[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const bin = sorted.slice(from, from + size);
    found.push({ x: median(bin.map((point) => point.x)), y: median(bin.map((point) => point.y)) });
  }
  return found;
}

function scale(values: readonly number[], from: number, to: number): { ticks: number[]; at(value: number): number } {
  const low = Math.log10(Math.min(...values));
  const high = Math.max(Math.log10(Math.max(...values)), low + 0.1);
  const ticks: number[] = [];
  for (let power = Math.floor(low); power <= high; power++) {
    for (const step of [1, 2, 5]) {
      const tick = Number((step * 10 ** power).toPrecision(1));
      if (Math.log10(tick) >= low && Math.log10(tick) <= high) ticks.push(tick);
    }
  }
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`;
}

function text(x: number, y: number, anchor: string, words: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#333">${words}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
