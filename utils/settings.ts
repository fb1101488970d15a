// What the reader has set. In `local` and never in `sync`: that one travels through the browser maker's account.
import { storage } from 'wxt/utils/storage';

/** How the text of an article is set in the library. */
export interface ReadingSettings {
  readonly font: 'serif' | 'sans';
  readonly size: 'small' | 'medium' | 'large' | 'largest';
  readonly width: 'narrow' | 'medium' | 'wide';
  readonly scheme: 'system' | 'light' | 'dark';
}

/** Who writes summaries: sentences of the article itself, or the browser's own model. */
export type SummaryEngine = 'extractive' | 'on-device';

const AS_PRINTED: ReadingSettings = { font: 'serif', size: 'medium', width: 'medium', scheme: 'system' };

export const readingSettings = storage.defineItem<ReadingSettings>('local:reading', {
  fallback: AS_PRINTED,
  version: 1,
});

export const summaryEngine = storage.defineItem<SummaryEngine>('local:summary-engine', {
  fallback: 'extractive',
  version: 1,
});
