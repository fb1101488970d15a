// The quote engines of this worker's life: loaded from the package when the first article of a language is read.
import { browser } from 'wxt/browser';
import { loadEngine, type QuoteEngine } from '@/utils/quotes/engine/load-engine';
import type { Engines } from '@/utils/quotes/find-quotes';

const FILES = {
  de: ['models/quotes-de.bin', 'models/verbs-de.bin'],
  en: ['models/quotes-en.bin'],
} as const;
type Language = keyof typeof FILES;

const loaded = new Map<Language, Promise<QuoteEngine | undefined>>();

/**
 * The engine for a language, as `findQuotes` takes it; empty for a language without one, and when the files cannot be read:
 * then the rules serve.
 *
 * @param lang - BCP 47 tag of the article.
 */
export async function enginesFor(lang: string): Promise<Engines> {
  const language = lang.split('-', 1)[0]?.toLowerCase();
  if (language !== 'de' && language !== 'en') return {};
  let engine = loaded.get(language);
  if (!engine) {
    engine = load(language).catch((error: unknown) => {
      console.error('Nachlese:', error);
      return undefined;
    });
    loaded.set(language, engine);
  }
  return { [language]: await engine };
}

async function load(language: Language): Promise<QuoteEngine> {
  const [model, verbs] = await Promise.all(FILES[language].map(bytesOf));
  if (!model) throw new Error(`no model for ${language}`);
  return loadEngine(model, verbs);
}

/** A file of the package itself: nothing goes over the network. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(`/${path}` as never));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
