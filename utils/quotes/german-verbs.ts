// The verb that introduces words in a German clause: finite, separable, in the perfect or passive.

import { isNominal } from '@/utils/speakers/german-phrases';
import { AUXILIARIES_DE, OPINION_VERBS_DE, SPEECH_VERBS_DE } from './cues.de';
import { readGermanVerbs, type VerbForm } from './lexicon';
import type { Token } from './read-sentences';

export const GERMAN_VERBS = readGermanVerbs(SPEECH_VERBS_DE, OPINION_VERBS_DE);

const MODALS =
  /^(?:will|wollen|wollte|wollten|wolle|kann|können|konnte|konnten|könne|könnte|soll|sollen|sollte|sollten|solle|muss|müssen|musste|müsse|darf|dürfen|dürfe|mag|möchte|möchten|zu|würde|würden)$/;

const ATTRIBUTIVE_BEFORE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einer|eines|einem|von|vom|im|am|mit|als|so|zu|seine|ihre|nach|laut|viel|oft|bisher|zuvor|bereits|gerade)$/;

/** Whether a word may be the finite verb of an introducing clause. */
export function isGermanCue(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text === token.lower &&
    (GERMAN_VERBS.finite.has(token.lower) || token.lower === 'so')
  );
}

export interface FoundVerb {
  readonly verb: VerbForm;
  readonly at: number;
  readonly cue: [number, number][];
  readonly passive: boolean;
}

/** The verb of saying or thinking in a clause, with all tokens of its cue; `null` when none introduces words. */
export function findVerb(tokens: readonly Token[], from: number, to: number): FoundVerb | null {
  let modal = false;
  let auxiliary = -1;
  let best: FoundVerb | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text !== token.lower) {
      if (!(i === 0 && token?.kind === 'word')) continue;
    }
    const lower = token?.lower ?? '';
    if (auxiliary < 0 && AUXILIARIES_DE.has(lower)) auxiliary = i;
    // "habe … gesagt" is itself reported.
    const reported = /^(?:habe|sei|hätten)$/.test(tokens[auxiliary]?.lower ?? '');
    const participle = auxiliary >= 0 && i > auxiliary && !reported ? GERMAN_VERBS.participles.get(lower) : undefined;
    if (participle && (i === to - 1 || i >= to - 3)) {
      const passive = /^(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren)$/.test(tokens[auxiliary]?.lower ?? '');
      const particle = /^(?:bekannt|klar|deutlich|fest|darauf|davon)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
      return { verb: participle, at: auxiliary, cue: join([auxiliary, auxiliary + 1], [particle, i + 1]), passive };
    }
    // Verb last: "wie X mitgeteilt hat", "nachdem X erklärt hatte".
    const final = GERMAN_VERBS.participles.get(lower);
    if (final && AUXILIARIES_DE.has(tokens[i + 1]?.lower ?? '') && i + 2 >= to) {
      const passive = /^(?:wird|werden|wurde|wurden)$/.test(tokens[i + 1]?.lower ?? '');
      return { verb: final, at: i, cue: [[i, i + 2]], passive };
    }
    const verbs = GERMAN_VERBS.finite.get(lower);
    if (
      verbs &&
      !best &&
      !isAttributive(tokens, i, from) &&
      !(
        GERMAN_VERBS.infinitives.has(lower) &&
        (modal ||
          MODALS.test(tokens[i + 1]?.lower ?? '') ||
          /^(?:werden|wird|ließ|lassen)$/.test(tokens[i + 1]?.lower ?? ''))
      )
    ) {
      const found = withParticle(verbs, tokens, i, to);
      if (found) best = found;
    }
    if (MODALS.test(lower)) modal = true;
    if (!best) best = conviction(tokens, i, to);
  }
  return best;
}

/** "ist der Meinung, dass", "zeigte sich überzeugt, dass": a verb of being with a noun or adjective of belief. */
function conviction(tokens: readonly Token[], at: number, to: number): FoundVerb | null {
  const lower = tokens[at]?.lower ?? '';
  if (
    !/^(?:ist|sind|war|waren|zeigt|zeigte|zeigten|vertritt|vertrat|vertreten|äußert|äußerte|kommt|kam|kamen|gibt|gab)$/.test(
      lower,
    )
  )
    return null;
  for (let i = at + 1; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    const belief = i === to - 1 && /^(?:überzeugt|sicher|zuversichtlich|besorgt|enttäuscht|erfreut)$/.test(word);
    const view = /^(?:meinung|ansicht|auffassung|überzeugung|hoffnung|schluss|ergebnis|standpunkt)$/.test(word);
    if (!belief && !view) continue;
    const from = view && /^(?:der|die|den|dem)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    const start = /^(?:zu|zum)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
    return {
      verb: { lemma: 'meinen', strength: 'opinion', particle: '' },
      at,
      cue: join([at, at + 1], [start, i + 1]),
      passive: false,
    };
  }
  return null;
}

function withParticle(verbs: readonly VerbForm[], tokens: readonly Token[], at: number, to: number): FoundVerb | null {
  for (const verb of verbs) {
    if (!verb.particle) continue;
    for (let i = to - 1; i > at && i > at - 1; i--) {
      if (tokens[i]?.lower !== verb.particle) continue;
      if (/^(?:aus|an|vor|auf|zu)$/.test(verb.particle) && i < to - 1) break;
      const adverb = /^(?:davon|darauf|dazu|daraus)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
      return { verb, at, cue: join([at, at + 1], [adverb, i + 1]), passive: false };
    }
  }
  const plain = verbs.find((verb) => !verb.particle);
  return plain ? { verb: plain, at, cue: [[at, at + 1]], passive: false } : null;
}

/** Two parts of a cue, as one where they touch. */
export const join = (a: [number, number], b: [number, number]): [number, number][] =>
  a[1] === b[0] ? [[a[0], b[1]]] : [a, b];

/** "die genannte Zahl", "der zitierte Bericht": not a finite verb. */
function isAttributive(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return false;
  return (
    ATTRIBUTIVE_BEFORE.test(tokens[i - 1]?.lower ?? '') && isNominal(tokens[i + 1]) && tokens[i - 1]?.lower !== 'so'
  );
}
