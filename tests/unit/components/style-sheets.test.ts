// What every style sheet keeps to: sides named by the direction of the text, and motion only for those who do not mind it.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FILES = globSync('{components,entrypoints}/**/*.css');
/** With the reason; a rule for the other direction stands beside each. */
const ALLOWED = [
  // A shadow has no logical sides.
  'components/QuoteCard.module.css: box-shadow',
  // Nor has a cut.
  'components/MetaLine.module.css: clip-path',
  // A chart is drawn once, and mirrored.
  'components/MonthBars.module.css: transform',
  'components/StoryTimeline.module.css: transform',
];
const DECLARATION = /([a-z-]+)\s*:\s*([^;{}]+);/g;
const BOX = /^(?:padding|margin|inset|border-width|border-style|border-color|scroll-margin|scroll-padding|clip-path)$/;

interface Declaration {
  readonly property: string;
  readonly value: string;
}

function declarationsOf(css: string): Declaration[] {
  const bare = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  return [...bare.matchAll(DECLARATION)].map(([, property = '', value = '']) => ({ property, value: value.trim() }));
}

/** Whether a declaration means a side of the screen where a side of the text is meant. */
function namesASide({ property, value }: Declaration): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/^(?:text-align|float|clear|justify-content|background-position|transform-origin)$/.test(property))
    return /\b(?:left|right)\b/.test(value);
  if (property === 'transform') return /(?:translate|scale)X|translate\(/.test(value);
  if (property === 'box-shadow') return value.split(/,\s+/).some((shadow) => /^-?[\d.]*[1-9]/.test(shadow));
  if (!BOX.test(property)) return false;
  const sides = partsOf(value.replace(/^inset\((.*)\)$/s, '$1'));
  return sides.length === 4 && sides[1] !== sides[3];
}

/** The parts of a value, a function with its arguments as one. */
function partsOf(value: string): string[] {
  let depth = 0;
  let parts = [''];
  for (const letter of value) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && /\s/.test(letter)) parts = [...parts, ''];
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}

describe('a declaration', () => {
  it.each([
    ['margin-left', '1rem'],
    ['right', '0'],
    ['text-align', 'left'],
    ['padding', '0 0 0 var(--space-3)'],
    ['clip-path', 'inset(-0.5em -0.5em -0.5em var(--gap))'],
    ['box-shadow', '-3px 0 0 red'],
    ['border-top-left-radius', '2px'],
  ])('%s: %s names a side of the screen', (property, value) => {
    expect(namesASide({ property, value })).toBe(true);
  });

  it.each([
    ['margin-inline-start', '1rem'],
    ['text-align', 'start'],
    ['padding', 'var(--space-2) 0 var(--space-5)'],
    ['inset', 'auto 0 0'],
    ['clip-path', 'inset(50%)'],
    ['box-shadow', '0 0.25rem 1rem rgb(0 0 0 / 25%)'],
    ['transform', 'translateY(0.125rem)'],
  ])('%s: %s does not', (property, value) => {
    expect(namesASide({ property, value })).toBe(false);
  });
});

describe('the style sheets', () => {
  it('name the sides of the text, not of the screen: Nachlese can be read from right to left', () => {
    const named = FILES.flatMap((file) =>
      declarationsOf(readFileSync(file, 'utf8'))
        .filter(namesASide)
        .map(({ property }) => `${file}: ${property}`),
    );
    expect([...new Set(named)].sort()).toEqual([...ALLOWED].sort());
    for (const file of ALLOWED.map((entry) => entry.split(':')[0] ?? '')) {
      expect(readFileSync(file, 'utf8'), file).toContain(':dir(rtl)');
    }
  });

  it('move only where the reader does not mind motion', () => {
    const MOTION = /^(?:animation|transition|scroll-behavior)/;
    for (const file of FILES) {
      const css = readFileSync(file, 'utf8');
      const free = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
      expect(
        declarationsOf(free).filter(({ property }) => MOTION.test(property)),
        file,
      ).toEqual([]);
    }
  });
});
