// The laboratory: the modules of the extension on files, JSON Lines in and out.
//   npm run -s lab -- read --in pages.jsonl --out out.jsonl [--explain]
import { createWriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { createSearchIndex } from '@/utils/search/search';
import { createStream } from '@/utils/stories/relate';
import { signatureOf, similarity } from '@/utils/stories/signature';
import { summarize } from '@/utils/stories/summarize';
import { loadEngines } from './lab/engines';
import { readJsonLines, readText, writeLine } from './lab/json-lines';
import { readRecord } from './lab/read-record';
import { loadRelatedWords } from './lab/related-words';

const VERBS = ['read', 'quotes', 'link', 'pairs', 'search', 'summarize'] as const;
type Verb = (typeof VERBS)[number];
type Input = { readonly [key: string]: unknown };
/** Makes the answer to one input line; `null` writes no line (documents of a search run). */
type Answer = (input: Input) => object | null | Promise<object | null>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    sentences: { type: 'string', default: '2' },
  },
});
const verb = VERBS.find((name) => name === positionals[0]);
if (!verb || !values.in || !values.out) {
  console.error(`usage: npm run -s lab -- ${VERBS.join('|')} --in FILE --out FILE [--all] [--explain] [--sentences N]`);
  process.exit(2);
}
await run(verb, values.in, values.out);

async function run(name: Verb, input: string, output: string): Promise<void> {
  const out = createWriteStream(output);
  const { answer, finish } = answers(name, dirname(resolve(input)));
  let done = 0;
  for await (const { value } of readJsonLines(input)) {
    const record = await guarded(value as Input, answer);
    if (record) await writeLine(out, record);
    if (++done % 50 === 0) console.error(`${name}: ${done}`);
  }
  for (const record of finish()) await writeLine(out, record);
  await new Promise<void>((resolve, reject) => out.end((error?: Error | null) => (error ? reject(error) : resolve())));
  console.error(`${name}: ${done} lines`);
}

/** An input that cannot be read becomes an error record; the run goes on. */
async function guarded(input: Input, answer: Answer): Promise<object | null> {
  const id = text(input.id);
  try {
    if (input.error) throw new Error(text(input.error));
    return await answer(input);
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
    return { id, error: String(error) };
  }
}

function answers(name: Verb, folder: string): { answer: Answer; finish: () => Iterable<object> } {
  const alone = (answer: Answer) => ({ answer, finish: () => [] });
  switch (name) {
    case 'read':
      return alone(async (input) =>
        readRecord(text(input.id), text(input.url), await readText(resolve(folder, text(input.html))), values.explain),
      );
    case 'quotes': {
      const engines = loadEngines();
      return alone((input) => ({
        id: input.id,
        quotes: findQuotes(text(input.text), text(input.lang), engines).quotes,
      }));
    }
    case 'pairs':
      return alone((input) => ({ id: input.id, score: similarity(side(input.a), side(input.b)).score }));
    case 'summarize':
      return alone((input) => {
        const paragraphs = Array.isArray(input.paragraphs) ? input.paragraphs.map(text) : [];
        const article = { lang: text(input.lang), title: text(input.title), paragraphs };
        const sentences = summarize(article, Number(values.sentences));
        return { id: input.id, sentences: sentences.map((sentence) => sentence.text) };
      });
    case 'search': {
      const index = createSearchIndex(loadRelatedWords());
      const queries: Input[] = [];
      return {
        // Documents and queries may come in any order: a query is answered when every document is in.
        answer: (input) => {
          if (input.type === 'query') queries.push(input);
          else
            index.add({
              id: text(input.id),
              lang: text(input.lang),
              date: input.date ? text(input.date) : null,
              title: text(input.title),
              text: text(input.text),
            });
          return null;
        },
        finish: function* () {
          for (const { id, ...query } of queries) {
            yield { id, results: index.search(text(query.text), text(query.lang), 50) };
          }
        },
      };
    }
    case 'link': {
      const stream = createStream();
      const clusters: { id: string; cluster: string }[] = [];
      return {
        answer: (input) => {
          const added = stream.add({
            id: text(input.id),
            lang: text(input.lang),
            date: input.date ? text(input.date) : null,
            title: text(input.title),
            text: text(input.text),
            ...(input.source ? { source: text(input.source) } : {}),
          });
          if (!values.all) return { id: input.id, ...added };
          clusters.push({ id: text(input.id), cluster: added.cluster });
          return null;
        },
        finish: function* () {
          if (!values.all) return;
          const related = new Map(stream.relatedAmongAll().map((entry) => [entry.id, entry.related]));
          for (const entry of clusters) yield { ...entry, related: related.get(entry.id) ?? [] };
        },
      };
    }
  }
}

function side(value: unknown): ReturnType<typeof signatureOf> {
  const half = (value ?? {}) as Input;
  return signatureOf({ lang: text(half.lang), title: '', text: text(half.text) });
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
