// The operators of the query language, in English and German, and the names of languages. Written by us, MIT.

export type Operator = 'speaker' | 'role' | 'via' | 'paper' | 'lang' | 'before' | 'after' | 'has' | 'said';

export const OPERATORS: Readonly<Record<string, Operator>> = {
  speaker: 'speaker',
  sprecher: 'speaker',
  sprecherin: 'speaker',
  role: 'role',
  rolle: 'role',
  amt: 'role',
  via: 'via',
  agentur: 'via',
  paper: 'paper',
  zeitung: 'paper',
  lang: 'lang',
  language: 'lang',
  sprache: 'lang',
  before: 'before',
  vor: 'before',
  after: 'after',
  nach: 'after',
  seit: 'after',
  has: 'has',
  mit: 'has',
  said: 'said',
  gesagt: 'said',
};

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
};

/** What `has:` may ask for. */
export const HAS: Readonly<Record<string, 'quote'>> = {
  quote: 'quote',
  quotes: 'quote',
  zitat: 'quote',
  zitate: 'quote',
};
