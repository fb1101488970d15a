// Passages in marks that no clause of their sentence introduces: words that go on, are signed after a dash, or belong to nobody known.

import type { ExtractedQuote, Span } from '@/utils/model/quote';
import type { SpeakerResolver } from '@/utils/speakers/resolve-speaker';
import type { Sentence, Token } from './read-sentences';
import { roundConfidence, type Voice } from './voice';

/** Words in marks that are a quotation though nobody is said to speak. */
const MIN_WORDS_WITHOUT_CUE = 6;

/** Marks that stand alone: the words of whoever spoke last, or of nobody known. */
export function addMarksWithoutCue(
  quotes: ExtractedQuote[],
  sentence: Sentence,
  voice: Voice | null,
  index: number,
  merges: boolean,
  resolver: SpeakerResolver,
): void {
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'marked') continue;
    const isSentence = at === 0 && (sentence.tokens.length === 1 || /^[.!?…–—―]$/.test(sentence.tokens[1]?.text ?? ''));
    if (token.words < (isSentence ? 3 : MIN_WORDS_WITHOUT_CUE)) continue;
    // »das „Gesetz zur …“«, »dem Film „…“«: a title, unless it has sentences in it.
    if (!isSentence && isTitlePlace(sentence.tokens[at - 1]) && !/[.!?,]/.test(token.text)) continue;
    const signed = signature(sentence, at);
    if (signed) {
      const resolved = resolver.resolve(signed, index);
      quotes.push({
        kind: 'direct',
        content: [[token.start, token.end]],
        speaker: [signed],
        cue: [],
        speakerName: resolved.name,
        role: resolved.role,
        via: null,
        confidence: roundConfidence(0.8 * (0.5 + 0.5 * resolved.certainty)),
      });
      continue;
    }
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
      confidence: goesOn ? roundConfidence(0.85 * (0.5 + 0.5 * voice.resolved.certainty)) : voice ? 0.5 : 0.3,
    });
  }
}

/** “…” — Jane Roe: the name after a dash at the end. */
function signature(sentence: Sentence, at: number): Span | null {
  const dash = sentence.tokens[at + 1];
  const name = sentence.tokens.slice(at + 2);
  if (!dash || !/^[–—―-]$/.test(dash.text)) return null;
  if (/^[.,]$/.test(name.at(-1)?.text ?? '')) name.pop();
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last || name.length < 2 || name.length > 5 || !name.every((token) => /^\p{Lu}/u.test(token.text)))
    return null;
  return [first.start, last.end];
}

function isTitlePlace(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:der|die|das|dem|den|des|im|ein|eine|einem|einen|einer|the|a|an)$/.test(before.lower) ||
      /^\p{Lu}/u.test(before.text) ||
      before.text === ',')
  );
}
