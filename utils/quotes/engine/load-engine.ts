// From the bytes of a model file to the engine that reads texts with it.
import { analyse } from './analyse';
import { readContext } from './context';
import type { Crf } from './crf';
import { readEnglish, readEnglishContext } from './english';
import { readGerman } from './german';
import type { Linear } from './linear';
import { type ModelSet, readModelFile } from './model-file';
import type { Ranker } from './ranker';
import { toSpans } from './to-spans';
import type { EngineQuote } from './token-quote';
import { verbForms } from './verb-forms';
import { germanWords } from './word-classes.de';

/** Reads texts of one language. */
export interface QuoteEngine {
  readonly lang: string;
  /** Quotations in text order; names are not resolved yet. */
  read(text: string): EngineQuote[];
}

/**
 * @param model - Bytes of `quotes-<lang>.bin`.
 * @param verbs - Bytes of `verbs-de.bin`; without them German moods are known from the lexicon alone.
 * @throws When the bytes are no model file, or one of a language without an engine.
 */
export function loadEngine(model: Uint8Array, verbs: Uint8Array = new Uint8Array(0)): QuoteEngine {
  const set = readModelFile(model);
  if (set.lang === 'de') {
    const models = {
      cue: crf(set, 'cue'),
      source: crf(set, 'source'),
      role: crf(set, 'role'),
      accept: crf(set, 'accept'),
      cueSpeaker: ranker(set, 'cueSpeaker'),
      pair: crf(set, 'pair'),
      introducer: ranker(set, 'introducer'),
      unit: crf(set, 'unit'),
      speaker: ranker(set, 'speaker'),
    };
    const readWord = germanWords(verbForms(verbs));
    return {
      lang: 'de',
      read(text) {
        const context = readContext(analyse(text, 'de', readWord));
        return readGerman(context, models, set.numbers).map((quote) => toSpans(context.analysis, quote, set.numbers));
      },
    };
  }
  if (set.lang === 'en') {
    const models = {
      tagger: linear(set, 'tagger'),
      parser: linear(set, 'parser'),
      arcs: linear(set, 'arcs'),
      cue: crf(set, 'cue'),
      role: crf(set, 'role'),
      accept: crf(set, 'accept'),
      introducer: ranker(set, 'introducer'),
    };
    return {
      lang: 'en',
      read(text) {
        const context = readEnglishContext(text, models);
        return readEnglish(context, models, set.numbers).map((quote) => toSpans(context.analysis, quote, set.numbers));
      },
    };
  }
  throw new Error(`no engine for language ${JSON.stringify(set.lang)}`);
}

function crf(set: ModelSet, name: string): Crf {
  const found = set.crfs[name];
  if (!found) throw new Error(`quote model without ${name}`);
  return found;
}

function linear(set: ModelSet, name: string): Linear {
  const found = set.linears[name];
  if (!found) throw new Error(`quote model without ${name}`);
  return found;
}

function ranker(set: ModelSet, name: string): Ranker {
  const found = set.rankers[name];
  if (!found) throw new Error(`quote model without ${name}`);
  return found;
}
