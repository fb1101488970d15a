// From sentences read one by one to the quotations of an article: who "er" is, and whose words go on without a cue.

import type { ExtractedQuote, Span } from '@/utils/model/quote';
import type { SpeakerResolver } from '@/utils/speakers/resolve-speaker';
import type { Draft, SentenceReading } from './draft';
import { addMarksWithoutCue } from './lone-marks';
import type { Sentence } from './read-sentences';
import { roundConfidence, type Voice } from './voice';

const MAX_QUOTES = 2_000;

/**
 * Makes quotations of the readings of all sentences, in text order.
 *
 * @param merges - Words that go on after their introducing clause belong to the same quotation (English); else they are a new one (German).
 */
export function joinSentences(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  resolver: SpeakerResolver,
  merges: boolean,
): ExtractedQuote[] {
  const quotes: ExtractedQuote[] = [];
  let voice: Voice | null = null;
  let announced: Voice | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const reading = readings[i];
    if (!reading || quotes.length >= MAX_QUOTES) break;
    for (const draft of reading.drafts) {
      const speaking: Voice | null = draft.speaker
        ? speak(draft, draft.speaker, i, sentence, resolver)
        : draft.anonymous
          ? null
          : voice;
      quotes.push(toQuote(draft, speaking, draft.carried ? carrierBefore(quotes, speaking) : null));
      if (speaking)
        voice = {
          ...speaking,
          paragraph: sentence.paragraph,
          sentence: i,
          cue: draft.kind === 'direct' ? draft.cue : [],
        };
    }
    const before: Voice | null = voice;
    if (reading.drafts.length === 0) {
      if (reading.unframed) {
        const owner: Voice | null = unframedVoice(i, before, sentences, readings, resolver);
        if (owner && (reading.unframed === 'strong' || owner.sentence >= i - 1)) {
          addUnframed(quotes, sentence, owner, sentences[i - 1]);
          voice = { ...owner, paragraph: sentence.paragraph, sentence: i, cue: [] };
        }
      } else
        addMarksWithoutCue(
          quotes,
          sentence,
          announced ?? (before && continues(before, sentence, i) ? before : null),
          i,
          merges,
          resolver,
        );
      if (reading.carrier) {
        const resolved = resolver.resolve(reading.carrier, i);
        if (resolved.person) resolver.remember(resolved.person, i, reading.carrier[0]);
        voice = { resolved, mention: [reading.carrier], cue: [], paragraph: sentence.paragraph, sentence: i };
      } else if (lastQuoteIn(quotes, sentence) && voice)
        voice = { ...voice, sentence: i, paragraph: sentence.paragraph };
    }
    announced = reading.announces ? voice : null;
  }
  return quotes;
}

function speak(draft: Draft, mention: Span, index: number, sentence: Sentence, resolver: SpeakerResolver): Voice {
  const resolved = resolver.resolve(mention, index);
  if (resolved.person) resolver.remember(resolved.person, index, mention[0]);
  return { resolved, mention: [mention], cue: draft.cue, paragraph: sentence.paragraph, sentence: index };
}

/** The medium the same speaker was just quoted from. */
function carrierBefore(quotes: readonly ExtractedQuote[], voice: Voice | null): string | null {
  const last = quotes.at(-1);
  const isSame = last !== undefined && last.speakerName !== null && last.speakerName === voice?.resolved.name;
  return isSame ? last.via : null;
}

function toQuote(draft: Draft, voice: Voice | null, carrier: string | null): ExtractedQuote {
  const resolved = voice?.resolved;
  return {
    kind: draft.kind,
    content: draft.content,
    speaker: voice?.mention ?? [],
    cue: draft.cue,
    speakerName: resolved?.name ?? null,
    role: resolved?.role ?? null,
    via: draft.via ?? carrier,
    confidence: roundConfidence(draft.certainty * (0.6 + 0.4 * (resolved?.certainty ?? 0))),
  };
}

/**
 * Who speaks a subjunctive sentence without a cue: whoever spoke before it in the paragraph; at the head of a paragraph
 * whoever is named next in it, since such a sentence leads up to its speaker; else whoever spoke last.
 */
function unframedVoice(
  index: number,
  before: Voice | null,
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  resolver: SpeakerResolver,
): Voice | null {
  const sentence = sentences[index];
  if (!sentence) return null;
  if (before && before.paragraph === sentence.paragraph && before.sentence >= index - 2) return before;
  for (let next = index + 1; next <= index + 2 && sentences[next]?.paragraph === sentence.paragraph; next++) {
    const draft = readings[next]?.drafts.find((candidate) => candidate.speaker !== null && candidate.kind === 'direct');
    if (draft?.speaker) {
      const resolved = resolver.resolve(draft.speaker, next);
      if (resolved.person)
        return { resolved, mention: [draft.speaker], cue: [], paragraph: sentence.paragraph, sentence: index };
    }
    if (readings[next]?.unframed === null) break;
  }
  return before && before.sentence >= index - 3 ? before : null;
}

/** Sentences in a row in the same voice are one quotation. */
function addUnframed(quotes: ExtractedQuote[], sentence: Sentence, voice: Voice, previous: Sentence | undefined): void {
  const last = quotes.at(-1);
  const end = sentence.end;
  const start = last?.content[0]?.[0];
  if (
    last?.kind === 'indirect-unframed' &&
    start !== undefined &&
    previous &&
    last.content.at(-1)?.[1] === previous.end &&
    previous.paragraph === sentence.paragraph
  ) {
    quotes[quotes.length - 1] = { ...last, content: [[start, end]] };
    return;
  }
  quotes.push({
    kind: 'indirect-unframed',
    content: [[sentence.start, end]],
    speaker: voice.mention,
    cue: [],
    speakerName: voice.resolved.name,
    role: voice.resolved.role,
    via: null,
    confidence: roundConfidence(0.7 * (0.5 + 0.5 * voice.resolved.certainty)),
  });
}

/** Whether words in marks may be those of whoever spoke before: a line of them without a full stop is a headline. */
function continues(voice: Voice, sentence: Sentence, index: number): boolean {
  if (voice.paragraph === sentence.paragraph) return true;
  const only = sentence.tokens.length === 1 ? sentence.tokens[0] : undefined;
  return voice.sentence === index - 1 && !(only && !/[.!?…,;:–—-]["”“»«‘’']*$/.test(only.text));
}

function lastQuoteIn(quotes: readonly ExtractedQuote[], sentence: Sentence): boolean {
  return (quotes.at(-1)?.content.at(-1)?.[1] ?? -1) > sentence.start;
}
