// Second stage: for every likely cue, what is its speaker, its content, its frame.
import type { Range, Unit } from './analyse';
import type { Context } from './context';
import { type Crf, tag } from './crf';
import type { FirstReading } from './hints';
import { ROLE } from './labels';
import { roleSequence } from './role-features';

/** One cue with its parts. */
export interface CueReading {
  /** Token that heads the cue. */
  readonly anchor: number;
  readonly unit: Unit;
  /** Index into `analysis.units`. */
  readonly unitIndex: number;
  /** Role of each token of the unit (see `ROLES`). */
  readonly roles: Uint8Array;
  /** Probability of each token of the unit to be content. */
  readonly content: Float64Array;
  /** The same to be its speaker. */
  readonly speaker: Float64Array;
  /** Who speaks, once that is chosen (see `chooseCueSpeakers`). */
  readonly speaks: Range | null;
  /** Probability of that choice. */
  readonly speaksSure: number;
  /** Probability of the whole labelling. */
  readonly path: number;
  /** Mean probability of the speaker's tokens to be that; 0 without a speaker. */
  readonly speakerSure: number;
  /** Probability that the anchor heads a cue, and the verdict (see `acceptCues`). */
  readonly probability: number;
  readonly accepted: boolean;
}

/** Below this the first stage is sure that a token heads no cue. */
const LEAST_CUE_PROBABILITY = 0.06;
/** In training more doubtful ones are shown to the stage that judges them. */
export const LEAST_IN_TRAINING = 0.03;
/** The anchor is a cue by assumption. */
const FORCED = 50;
/** An article of 18,000 words has some 500; a sentence has three, seldom six. What is more is no article. */
const MAX_CUES = 700;
const MAX_CUES_IN_UNIT = 12;

/** Reads the parts of each likely cue, as if it were one; the verdict comes later. */
export function readParts(
  context: Context,
  first: FirstReading,
  model: Crf,
  least = LEAST_CUE_PROBABILITY,
): CueReading[] {
  const { analysis } = context;
  const readings: CueReading[] = [];
  const size = model.labels.length;
  let inUnit = 0;
  for (let i = 0; i < analysis.tokens.length && readings.length < MAX_CUES; i++) {
    if ((first.cueProbability[i] ?? 0) < least) continue;
    const unitIndex = analysis.unitOf[i] ?? 0;
    const unit = analysis.units[unitIndex];
    inUnit = readings.at(-1)?.unitIndex === unitIndex ? inUnit + 1 : 0;
    if (!unit || inUnit >= MAX_CUES_IN_UNIT) continue;
    const at = i - unit.from;
    const tagging = tag(model, roleSequence(context, unit, i, first), [{ at, label: ROLE.cue, amount: FORCED }]);
    const content = new Float64Array(unit.to - unit.from);
    const speaker = new Float64Array(unit.to - unit.from);
    let speakers = 0;
    let speakerSum = 0;
    for (let k = 0; k < content.length; k++) {
      content[k] = tagging.marginals[k * size + ROLE.content] ?? 0;
      speaker[k] = tagging.marginals[k * size + ROLE.speaker] ?? 0;
      if (tagging.best[k] !== ROLE.speaker) continue;
      speakers++;
      speakerSum += speaker[k] ?? 0;
    }
    readings.push({
      anchor: i,
      unit,
      unitIndex,
      roles: tagging.best,
      content,
      speaker,
      speaks: null,
      speaksSure: 0,
      path: tagging.pathProbability,
      speakerSure: speakers === 0 ? 0 : speakerSum / speakers,
      probability: 0,
      accepted: false,
    });
  }
  return readings;
}

/** Tokens of the unit with one of the roles, as indices into the text's tokens. */
export function tokensOf(reading: CueReading, ...roles: readonly number[]): number[] {
  const found: number[] = [];
  for (let k = 0; k < reading.roles.length; k++)
    if (roles.includes(reading.roles[k] ?? 0)) found.push(reading.unit.from + k);
  return found;
}
