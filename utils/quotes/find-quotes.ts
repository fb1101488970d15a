// The one entry for quotations: text in, quotations and speakers out. A learned engine reads where one is loaded for the
// language; without it rules do, one sentence at a time.

import type { ExtractedQuote } from '@/utils/model/quote';
import type { ExtractedSpeaker } from '@/utils/model/speaker';
import { collectSpeakers } from '@/utils/speakers/collect-speakers';
import { findPeople } from '@/utils/speakers/find-people';
import { firstNameGender } from '@/utils/speakers/first-names';
import { learnRoles } from '@/utils/speakers/learn-roles';
import { NAME_RULES_DE, NAME_RULES_EN } from '@/utils/speakers/name-rules';
import { speakerResolver } from '@/utils/speakers/resolve-speaker';
import type { SentenceReading } from './draft';
import { confirmPeople } from './engine/confirm-people';
import type { QuoteEngine } from './engine/load-engine';
import { nameQuotes } from './engine/name-quotes';
import { settleQuotes } from './engine/settle-quotes';
import { isEnglishCue } from './english-frames';
import { joinSentences } from './join-sentences';
import { nameRepeated } from './name-repeated';
import { readEnglishSentence } from './read-english';
import { readGermanSentence } from './read-german';
import { joinAskedSentences, readSentences } from './read-sentences';

export interface FoundQuotes {
  readonly quotes: ExtractedQuote[];
  readonly speakers: ExtractedSpeaker[];
}

/** The learned engines at hand, by language. */
export interface Engines {
  readonly de?: QuoteEngine | undefined;
  readonly en?: QuoteEngine | undefined;
}

/** About 18,000 words, more than any article has; longer input is read up to here so that a hostile page ends in a second. */
const MAX_TEXT_CHARS = 120_000;

/**
 * Finds the quotations of an article and who speaks them.
 *
 * @param text - The article's blocks joined with a line break: each line is a paragraph or heading.
 * @param lang - BCP 47 tag. German and English are read by rules; of other languages only what stands in marks.
 * @param engines - Learned engines that are loaded; for a language without one the rules serve.
 * @returns Quotations in text order with offsets into `text` (UTF-16), and one speaker for each name among them.
 */
export function findQuotes(text: string, lang: string, engines: Engines = {}): FoundQuotes {
  const bounded = text.length > MAX_TEXT_CHARS ? text.slice(0, MAX_TEXT_CHARS) : text;
  const language = /^(de|en)\b/i.exec(lang)?.[1]?.toLowerCase();
  const plain = readSentences(bounded, lang);
  const sentences = language === 'en' ? joinAskedSentences(plain, isEnglishCue) : plain;
  const rules = learnRoles(sentences, language === 'en' ? NAME_RULES_EN : NAME_RULES_DE);
  const people = findPeople(language ? sentences : [], bounded, rules);
  const resolver = () => speakerResolver(sentences, bounded, people, rules);
  const isPerson = (word: string) => people.bySurname(word, bounded.length) !== null || firstNameGender(word) !== null;
  const read = language === 'de' ? readGermanSentence : language === 'en' ? readEnglishSentence : readMarksOnly;
  const joined = joinSentences(
    sentences,
    sentences.map((sentence) => read(sentence, bounded, isPerson)),
    resolver(),
    language === 'en',
  );
  const engine = language === 'de' ? engines.de : language === 'en' ? engines.en : undefined;
  const learned = settleQuotes(engine?.read(bounded) ?? [], sentences, bounded);
  confirmPeople(
    people,
    learned.flatMap((quote) => quote.speaker),
    bounded,
  );
  const spoken = engine ? nameQuotes(learned, sentences, resolver(), joined, bounded) : joined;
  const quotes = nameRepeated(spoken, bounded);
  return { quotes, speakers: collectSpeakers(quotes, people, bounded) };
}

function readMarksOnly(): SentenceReading {
  return { drafts: [], carrier: null, unframed: null, announces: false };
}
