// What the engine's own probability is worth: a logistic curve for each group of kinds, fitted on articles held aside.
import type { Span } from '@/utils/model/quote';
import { confidenceGroup, logit } from '@/utils/quotes/engine/confidence';
import type { EngineQuote } from '@/utils/quotes/engine/token-quote';
import type { GoldArticle, GoldQuote } from './read-data';

/** Where extent and speaker count as right: the shares the evaluation uses. */
const CONTENT_SHARE = 0.8;
const SPEAKER_SHARE = 0.5;

interface Point {
  readonly x: number;
  readonly right: boolean;
}

/**
 * Fits slope and offset for each group.
 *
 * @param read - The engine without calibration.
 * @returns Settings by name, to be stored with the models.
 */
export function calibrate(
  articles: readonly GoldArticle[],
  read: (text: string) => readonly EngineQuote[],
): Record<string, number> {
  const points = new Map<string, Point[]>();
  for (const article of articles) {
    for (const quote of read(article.text)) {
      const group = confidenceGroup(quote.kind);
      const point = { x: logit(quote.probability), right: article.quotes.some((gold) => agrees(gold, quote)) };
      points.set(group, [...(points.get(group) ?? []), point]);
    }
  }
  const numbers: Record<string, number> = {};
  for (const [group, list] of [...points].sort(([a], [b]) => a.localeCompare(b))) {
    const { slope, offset } = fitCurve(list);
    numbers[`confidence.${group}.slope`] = Number(slope.toFixed(3));
    numbers[`confidence.${group}.offset`] = Number(offset.toFixed(3));
  }
  return numbers;
}

/** Whether a quotation is right in extent and speaker. */
export function agrees(gold: GoldQuote, quote: Pick<EngineQuote, 'content' | 'speaker'>): boolean {
  if (share(gold.content, quote.content) < CONTENT_SHARE) return false;
  const nobody = gold.speaker.length === 0 && quote.speaker.length === 0;
  return nobody || share(gold.speaker, quote.speaker) >= SPEAKER_SHARE;
}

/** F1 of the characters that two lists of spans cover. */
function share(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  let both = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  const all = length(a) + length(b);
  return all === 0 ? 0 : (2 * both) / all;
}

/** Logistic regression in one variable by gradient steps, with a weak pull towards the identity. */
function fitCurve(points: readonly Point[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  const pull = 2;
  for (let step = 0; step < 2_000; step++) {
    let bySlope = pull * (slope - 1);
    let byOffset = pull * offset;
    for (const { x, right } of points) {
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - (right ? 1 : 0);
      bySlope += error * x;
      byOffset += error;
    }
    slope -= (0.2 * bySlope) / (points.length + pull);
    offset -= (0.2 * byOffset) / (points.length + pull);
  }
  return { slope, offset };
}
