import { send } from '@/utils/messages';
import type { CorrectionMade } from '@/utils/model/correction';
import type { Quote } from '@/utils/model/quote';

/** Puts a quote right and keeps the correction. @throws UserFacingError */
export async function correctQuote({ id }: Quote, made: CorrectionMade): Promise<void> {
  await send('quote.correct', { id, made });
}
