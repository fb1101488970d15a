// Learns the quote engine of one language and writes its model file with a card.
//   npm run train -- --lang de|en [--data DIR] [--out DIR]
// Same data, same model file. The labelled data are not part of the project; without them nothing is written. Articles that we
// wrote and marked ourselves (`articles-de`) are learned with them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadEngine } from '@/utils/quotes/engine/load-engine';
import { type ModelSet, writeModelFile } from '@/utils/quotes/engine/model-file';
import { verbForms } from '@/utils/quotes/engine/verb-forms';
import { germanWords } from '@/utils/quotes/engine/word-classes.de';
import { calibrate } from './calibrate';
import { CARDS } from './cards';
import { readParses, trainEnglish } from './english';
import { FOLDS, trainGerman } from './german';
import { type GoldArticle, readGold } from './read-data';
import { readMarkedFolder } from './read-marked';
import { readVerbForms } from './verb-forms';

const HERE = dirname(fileURLToPath(import.meta.url));
const NAMES = { de: 'de-wikinews', en: 'en-polnear' } as const;

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string', default: '../shared/eval/quotes/data' },
    out: { type: 'string', default: 'public/models' },
  },
});
const { lang } = values;
if (lang !== 'de' && lang !== 'en') {
  console.error('usage: npm run train -- --lang de|en [--data DIR] [--out DIR]');
  process.exit(2);
}
train(lang, resolve(values.data), resolve(values.out));

function train(language: 'de' | 'en', data: string, out: string): void {
  const labelled = readGold(data, `${NAMES[language]}.train.jsonl.gz`);
  if (!labelled) {
    console.error(`train: no ${NAMES[language]}.train.jsonl.gz in ${data}; nothing is written`);
    return;
  }
  const own = readMarkedFolder(join(HERE, `articles-${language}`));
  const articles = own.length > 0 ? [...twice(labelled), ...own] : labelled;
  mkdirSync(out, { recursive: true });
  const start = performance.now();
  const log = (line: string) => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s  ${line}`);
  const { numbers, dropped, ...card } = CARDS[language];
  const verbs = language === 'de' ? germanVerbs(out) : new Uint8Array(0);
  const set = language === 'de' ? german(articles, verbs, numbers, log) : english(articles, data, numbers, log);
  const heldAside = readGold(data, `${NAMES[language]}.dev.jsonl.gz`) ?? [];
  const engine = loadEngine(writeModelFile(set, dropped), verbs);
  const settings = { ...numbers, ...calibrate(heldAside, (text) => engine.read(text)) };
  const bytes = writeModelFile({ ...set, numbers: settings }, dropped);
  if (verbs.length > 0) writeFileSync(join(out, 'verbs-de.bin'), verbs);
  const file = join(out, `quotes-${language}.bin`);
  writeFileSync(file, bytes);
  const gzipBytes = gzipSync(bytes, { level: 9 }).length;
  const command = `npm run train -- --lang ${language}`;
  const trained = {
    articles: labelled.length,
    ownArticles: own.length,
    command,
    bytes: bytes.length,
    gzipBytes,
    settings,
  };
  writeFileSync(join(out, `quotes-${language}.json`), `${JSON.stringify({ ...card, ...trained }, null, 2)}\n`);
  log(`wrote ${file}: ${bytes.length} bytes, ${gzipBytes} compressed`);
}

/**
 * The labelled articles count double beside our own: those are as many, and their authors mark a little more.
 * Both copies of one come into the same fold, so that none is read by a model that knows it; what does not fill a fold counts once.
 */
function twice(labelled: readonly GoldArticle[]): GoldArticle[] {
  const whole = labelled.slice(0, labelled.length - (labelled.length % FOLDS));
  return [...whole, ...whole, ...labelled.slice(whole.length)];
}

/** The dictionary where it is installed, else the list that was packed before: both give the same model. */
function germanVerbs(out: string): Uint8Array {
  const packed = join(out, 'verbs-de.bin');
  const known = existsSync(packed) ? new Uint8Array(readFileSync(packed)) : new Uint8Array(0);
  return readVerbForms(fileURLToPath(import.meta.url)) ?? known;
}

function german(
  articles: readonly GoldArticle[],
  verbs: Uint8Array,
  numbers: ModelSet['numbers'],
  log: (line: string) => void,
): ModelSet {
  const { introducer, speaker, cueSpeaker, ...crfs } = trainGerman(articles, germanWords(verbForms(verbs)), log);
  return { lang: 'de', numbers, crfs, linears: {}, rankers: { introducer, speaker, cueSpeaker } };
}

function english(
  articles: readonly GoldArticle[],
  data: string,
  numbers: ModelSet['numbers'],
  log: (line: string) => void,
): ModelSet {
  const { tagger, parser, arcs, introducer, ...crfs } = trainEnglish(articles, readParses(data), log);
  return { lang: 'en', numbers, crfs, linears: { tagger, parser, arcs }, rankers: { introducer } };
}
