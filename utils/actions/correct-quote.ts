// The reader puts a found quote right: at once, and again whenever the article is read anew.
import { describeSpan } from '@/utils/anchor/describe';
import { UserFacingError } from '@/utils/failures';
import type { ArticleId, Instant } from '@/utils/model/article';
import type { Correction, CorrectionMade } from '@/utils/model/correction';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import { speakerIdOf } from '@/utils/speakers/speaker-id';
import type { Library } from '@/utils/store/library';

/** The reader knows. */
const SURE = 1;

/**
 * Remembers a correction and applies it.
 *
 * @throws UserFacingError `not-found` when the quote is unknown, or the words are not in its article.
 */
export async function correctQuote(library: Library, id: QuoteId, made: CorrectionMade, now: Instant): Promise<void> {
  const quote = await library.quote(id);
  if (quote?.origin !== 'found') throw new UserFacingError('not-found', `quote ${id}`);
  const earlier = (await library.correctionsIn(quote.articleId)).find((known) => known.id === id);
  const correction: Correction = {
    id,
    articleId: quote.articleId,
    found: earlier?.found ?? quote.text,
    at: now,
    ...made,
  };
  const text = (await library.blocks(quote.articleId)).map((block) => block.text).join('\n');
  const corrected = await applyCorrection(library, quote, correction, text, now);
  if (!corrected) throw new UserFacingError('not-found', `“${made.kind === 'extent' ? made.text : ''}” in its article`);
  await library.keepCorrection(correction, corrected, await speakerOf(library, corrected, now));
}

/**
 * Applies what the reader put right to the quotes of a new reading. A quote is known again by its id, or by its words when
 * the engine has set its edges otherwise meanwhile.
 */
export async function applyCorrections(
  library: Library,
  articleId: ArticleId,
  quotes: readonly Quote[],
  text: string,
  now: Instant,
): Promise<readonly Quote[]> {
  const corrections = await library.correctionsIn(articleId);
  if (corrections.length === 0) return quotes;
  return Promise.all(
    quotes.map(async (quote) => {
      const correction = corrections.find(({ id, found }) => id === quote.id || found === quote.text);
      return (correction && (await applyCorrection(library, quote, correction, text, now))) ?? quote;
    }),
  );
}

/** @returns `null` when the words of a new extent are not in the text. */
async function applyCorrection(
  library: Library,
  quote: Quote,
  correction: Correction,
  text: string,
  now: Instant,
): Promise<Quote | null> {
  const sure = { ...quote, confidence: SURE, updatedAt: now };
  switch (correction.kind) {
    case 'no-quote':
      return { ...quote, deletedAt: correction.at, updatedAt: now };
    case 'speaker': {
      const { speakerName } = correction;
      const speakerId = speakerName === null ? null : await idOf(library, speakerName);
      return { ...sure, speakerName, speakerId, speaker: [], role: null };
    }
    case 'extent': {
      const words = correction.text.replace(/\s+/g, ' ').trim();
      const start = words === '' ? -1 : nearest(text, words, quote.content[0]?.[0] ?? 0);
      if (start < 0) return null;
      const end = start + words.length;
      return { ...sure, content: [[start, end]], text: words, selector: describeSpan(text, start, end) };
    }
  }
}

/** The place of the words that is nearest to an offset; below zero when they are nowhere. */
function nearest(text: string, words: string, offset: number): number {
  const after = text.indexOf(words, Math.max(0, offset - words.length));
  const before = text.lastIndexOf(words, offset);
  if (after < 0 || before < 0) return Math.max(after, before);
  return Math.abs(after - offset) < Math.abs(before - offset) ? after : before;
}

async function idOf(library: Library, name: string): Promise<SpeakerId> {
  const own = await speakerIdOf(name);
  return (await library.speakerChoices([own])).get(own) ?? own;
}

/** A person nobody has quoted before needs a record. */
async function speakerOf(library: Library, { speakerId, speakerName }: Quote, now: Instant): Promise<Speaker | null> {
  if (speakerId === null || speakerName === null || (await library.speaker(speakerId))) return null;
  return { id: speakerId, name: speakerName, aliases: [], roles: [], updatedAt: now };
}
