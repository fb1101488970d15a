// Summaries by the browser's own model, on the device (`Summarizer`: Chrome 138 and later, pages only, no workers). A model is
// loaded by `loadModel` and by nothing else: where it would have to be loaded first, `summarizeOnDevice` gives none.
import { UserFacingError } from '@/utils/failures';

/** As the browser says it, for one language. */
export type ModelState = 'available' | 'downloadable' | 'downloading' | 'unavailable';

interface ModelOptions {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

interface Progress {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface Session {
  /** The longest text, in the model's own unit; missing in the first versions. */
  readonly inputQuota?: number;
  measureInputUsage?(text: string): Promise<number>;
  summarize(text: string): Promise<string>;
  destroy(): void;
}

/** What is used of the browser's `Summarizer`. @see https://webmachinelearning.github.io/writing-assistance-apis/ */
export interface BrowserModel {
  availability(options: ModelOptions): Promise<ModelState | null>;
  create(options: ModelOptions & { readonly monitor?: (progress: Progress) => void }): Promise<Session>;
}

/** The model of a page; `undefined` where the browser has none. @param page - `globalThis` */
export function browserModel(page: object): BrowserModel | undefined {
  return 'Summarizer' in page ? (page.Summarizer as BrowserModel) : undefined;
}

/** Whether the model can write in a language. @param lang - BCP 47; its region is not asked for. */
export async function modelState(model: BrowserModel, lang: string): Promise<ModelState> {
  try {
    return (await model.availability(optionsFor(lang))) ?? 'unavailable';
  } catch (error) {
    // A language the browser does not know is refused and not answered with "unavailable".
    if (error instanceof RangeError || error instanceof TypeError || error instanceof DOMException)
      return 'unavailable';
    throw error;
  }
}

/**
 * Has the browser load its model. Only for a click that asks for just that; the browser wants the click as well.
 *
 * @param onProgress - How much is there, from 0 to 1.
 * @throws UserFacingError
 */
export async function loadModel(model: BrowserModel, lang: string, onProgress: (share: number) => void): Promise<void> {
  try {
    const session = await model.create({
      ...optionsFor(lang),
      monitor: (progress) => progress.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded)),
    });
    session.destroy();
  } catch (error) {
    throw new UserFacingError('unexpected', String(error));
  }
}

/**
 * A summary of an article in its own language.
 *
 * @returns `undefined` when the model is not on the device or the text is too long for it: the caller takes sentences of the
 * article instead.
 */
export async function summarizeOnDevice(model: BrowserModel, text: string, lang: string): Promise<string | undefined> {
  if ((await modelState(model, lang)) !== 'available') return undefined;
  const session = await model.create(optionsFor(lang));
  try {
    const used = (await session.measureInputUsage?.(text)) ?? 0;
    if (used > (session.inputQuota ?? Number.POSITIVE_INFINITY)) return undefined;
    const summary = (await session.summarize(text)).trim();
    return summary === '' ? undefined : summary;
  } finally {
    session.destroy();
  }
}

function optionsFor(lang: string): ModelOptions {
  const language = lang.split('-', 1)[0] ?? lang;
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}
