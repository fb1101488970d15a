// The quote engine's one entry: text in, quotations and speakers out. Behind it stand rules; they read one sentence at
// a time and know nothing of the rest. Here sentences are joined: who "er" is, and whose words go on without a cue.
import type { ExtractedQuote, Span } from '@/utils/model/quote';
import type { ExtractedSpeaker } from '@/utils/model/speaker';
import { collectSpeakers } from '@/utils/speakers/collect-speakers';
import { findPeople } from '@/utils/speakers/find-people';
import { NAME_RULES_DE, NAME_RULES_EN } from '@/utils/speakers/name-rules';
import { type Resolved, type SpeakerResolver, speakerResolver } from '@/utils/speakers/resolve-speaker';
import type { Draft, SentenceReading } from './draft';
import { readEnglishSentence } from './read-english';
import { readGermanSentence } from './read-german';
import { readSentences, type Sentence, type Token } from './read-sentences';

export interface FoundQuotes {
  readonly quotes: ExtractedQuote[];
  readonly speakers: ExtractedSpeaker[];
}

/** What an article may have; longer input is read up to here so that a hostile page costs no more than a second. */
const MAX_TEXT_CHARS = 200_000;
const MAX_QUOTES = 2_000;
/** Words in marks that are a quotation though nobody is said to speak. */
const MIN_WORDS_WITHOUT_CUE = 6;

/**
 * Finds the quotations of an article and who speaks them.
 *
 * @param text - The article's blocks joined with a line break: each line is a paragraph or heading.
 * @param lang - BCP 47 tag. German and English are read by rules; of other languages only what stands in marks.
 * @returns Quotations in text order with offsets into `text` (UTF-16), and one speaker for each name among them.
 */
export function findQuotes(text: string, lang: string): FoundQuotes {
  const bounded = text.length > MAX_TEXT_CHARS ? text.slice(0, MAX_TEXT_CHARS) : text;
  const sentences = readSentences(bounded, lang);
  const language = /^(de|en)\b/i.exec(lang)?.[1]?.toLowerCase();
  const rules = language === 'en' ? NAME_RULES_EN : NAME_RULES_DE;
  const people = findPeople(language ? sentences : [], bounded, rules);
  const resolver = speakerResolver(sentences, bounded, people, rules);
  const read = language === 'de' ? readGermanSentence : language === 'en' ? readEnglishSentence : readMarksOnly;
  const quotes = joinSentences(
    sentences,
    sentences.map((sentence) => read(sentence, bounded)),
    resolver,
    language === 'en',
  );
  return { quotes, speakers: collectSpeakers(quotes, people, bounded) };
}

/** Whose words the last quotation was, for those that follow without a cue. */
interface Voice {
  readonly resolved: Resolved;
  readonly mention: readonly Span[];
  readonly cue: readonly Span[];
  readonly paragraph: number;
  readonly sentence: number;
}

function joinSentences(
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
      quotes.push(toQuote(draft, speaking));
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
          announced ??
            (before && (before.paragraph === sentence.paragraph || before.sentence === i - 1) ? before : null),
          i,
          merges,
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

function toQuote(draft: Draft, voice: Voice | null): ExtractedQuote {
  const resolved = voice?.resolved;
  return {
    kind: draft.kind,
    content: draft.content,
    speaker: voice?.mention ?? [],
    cue: draft.cue,
    speakerName: resolved?.name ?? null,
    role: resolved?.role ?? null,
    via: draft.via,
    confidence: round(draft.certainty * (0.6 + 0.4 * (resolved?.certainty ?? 0))),
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
    confidence: round(0.7 * (0.5 + 0.5 * voice.resolved.certainty)),
  });
}

/** Marks that stand alone: the words of whoever spoke last, or of nobody known. */
function addMarksWithoutCue(
  quotes: ExtractedQuote[],
  sentence: Sentence,
  voice: Voice | null,
  index: number,
  merges: boolean,
): void {
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'marked') continue;
    const isSentence = at === 0 && (sentence.tokens.length === 1 || /^[.!?…]$/.test(sentence.tokens[1]?.text ?? ''));
    if (token.words < (isSentence ? 3 : MIN_WORDS_WITHOUT_CUE)) continue;
    // »das „Gesetz zur …“«, »dem Film „…“«: a title, unless it has sentences in it.
    if (!isSentence && isTitlePlace(sentence.tokens[at - 1]) && !/[.!?,]/.test(token.text)) continue;
    const goesOn = voice !== null && voice.sentence === index - 1 && isSentence;
    const last = quotes.at(-1);
    if (merges && goesOn && last?.kind === 'direct' && last.content.length < 40) {
      quotes[quotes.length - 1] = { ...last, content: [...last.content, [token.start, token.end]] };
      continue;
    }
    quotes.push({
      kind: 'direct',
      content: [[token.start, token.end]],
      speaker: voice?.mention ?? [],
      cue: goesOn ? voice.cue : [],
      speakerName: voice?.resolved.name ?? null,
      role: voice?.resolved.role ?? null,
      via: null,
      confidence: goesOn ? round(0.85 * (0.5 + 0.5 * voice.resolved.certainty)) : voice ? 0.5 : 0.3,
    });
  }
}

function isTitlePlace(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:der|die|das|dem|den|des|im|ein|eine|einem|einen|einer|the|a|an)$/.test(before.lower) ||
      /^\p{Lu}/u.test(before.text) ||
      before.text === ',')
  );
}

function lastQuoteIn(quotes: readonly ExtractedQuote[], sentence: Sentence): boolean {
  return (quotes.at(-1)?.content.at(-1)?.[1] ?? -1) > sentence.start;
}

function readMarksOnly(): SentenceReading {
  return { drafts: [], carrier: null, unframed: null, announces: false };
}

const round = (value: number) => Math.round(value * 100) / 100;
