// The one message protocol. Between content script, background and pages everything goes through `send`, `sendToTab` and `handle`.
// `sendResponse` with `return true` works with and without the polyfill, in all browsers and under WXT's fake browser.
import { browser } from 'wxt/browser';
import { type FailureCode, toFailure, UserFacingError } from '@/utils/failures';
import type { ArticleId, Shelf, StoryId } from '@/utils/model/article';
import type { CorrectionMade } from '@/utils/model/correction';
import type { QuoteId } from '@/utils/model/quote';
import type { PageReading } from '@/utils/model/reading';
import type { TextQuoteSelector } from '@/utils/model/selector';
import type { SpeakerId } from '@/utils/model/speaker';
import type { ExtractedTeaser, TeaserId } from '@/utils/model/teaser';

/** What a tab holds, as popup and side panel are told. */
export type TabReading =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'not-an-article' }
  /** The browser does not let Nachlese read this page: a browser page, or a site that was not granted. */
  | { readonly kind: 'no-access' };

/** A passage the reader selected, with what is needed to find it again. */
export interface SelectedPassage {
  readonly selector: TextQuoteSelector;
}

/** Words for the reader, shown over the page: the text is already in the reader's language. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'problem';
}

/** Calls answered by the background. Payloads and replies are JSON: no Date, Map, Set or class. */
export interface ToBackground {
  /** A content script read its page without being asked (granted site, or the address changed). */
  'page.seen'(reading: PageReading): { id: ArticleId | null };
  /** A content script asks for the page reader to be loaded beside it; `lang`: what the page says of its language, for what comes next. */
  'reader.load'(request: { lang: string }): { loaded: true };
  /** Reads the page of a tab now, injecting the content script where it is missing. */
  'tab.read'(target: { tabId: number }): TabReading;
  /** Reads and saves the page of a tab: the same path as menu and keyboard. */
  'tab.save'(target: { tabId: number }): { id: ArticleId };
  'article.save'(target: { id: ArticleId }): { saved: true };
  /** Into the trash; with its quotes. */
  'article.remove'(target: { ids: readonly ArticleId[] }): { removed: number };
  'article.restore'(target: { ids: readonly ArticleId[] }): { restored: number };
  'teaser.save'(target: { id: TeaserId }): { saved: true };
  'teaser.remove'(target: { ids: readonly TeaserId[] }): { removed: number };
  'teaser.restore'(target: { ids: readonly TeaserId[] }): { restored: number };
  'quote.remove'(target: { ids: readonly QuoteId[] }): { removed: number };
  'quote.restore'(target: { ids: readonly QuoteId[] }): { restored: number };
  /** Puts a found quote right; remembered for the next reading of its article. */
  'quote.correct'(change: { id: QuoteId; made: CorrectionMade }): { corrected: true };
  'article.shelve'(change: { ids: readonly ArticleId[]; shelf: Shelf }): { changed: number };
  'article.tag'(change: { ids: readonly ArticleId[]; add: readonly string[]; remove: readonly string[] }): {
    changed: number;
  };
  'article.note'(change: { id: ArticleId; note: string }): { changed: number };
  'story.rename'(change: { id: StoryId; title: string }): { renamed: true };
  /** By the reader's choice; `into: null` takes them out of their story, `'new'` opens one. */
  'story.move'(change: { ids: readonly ArticleId[]; into: StoryId | 'new' | null }): { into: StoryId | null };
  'speaker.merge'(change: { from: SpeakerId; into: SpeakerId }): { merged: true };
  /** A name is somebody else's after all. */
  'speaker.split'(change: { person: SpeakerId; name: string }): { id: SpeakerId };
}

/** Calls answered by the content script of a tab. */
export interface ToContent {
  /** Reads the live page; `insist` takes any page with a headline and text for an article, since the reader asked to save it. */
  'page.read'(request: { insist: boolean }): PageReading;
  /** Scrolls to the passage and marks it; `found: false` when it is not (or not surely) in the page. */
  'quote.show'(selector: TextQuoteSelector): { found: boolean };
  /** What the page shows for an address: its teaser card, or the words of the link. */
  'link.read'(link: { url: string }): ExtractedTeaser | null;
  'selection.read'(request: Record<string, never>): SelectedPassage | null;
  'notice.show'(notice: Notice): { shown: true };
}

type Calls = ToBackground | ToContent;
type Payload<C, K extends keyof C> = C[K] extends (payload: infer P) => unknown ? P : never;
type Reply<C, K extends keyof C> = C[K] extends (payload: never) => infer R ? R : never;

/** Who sent a message: the tab for a content script, nothing for a page of the extension. */
export interface Sender {
  readonly tabId: number | null;
  readonly isPrivate: boolean;
}

export type Handlers<C> = {
  [K in keyof C]: (payload: Payload<C, K>, sender: Sender) => Reply<C, K> | Promise<Reply<C, K>>;
};

type Envelope = { readonly nachlese: string; readonly payload: unknown };
type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** A worker that does not answer within this time is taken for dead; reading the largest page takes under one second. */
const ANSWER_TIMEOUT_MS = 15_000;

/** A background that was stopped before it answered is asked again after these times; asking wakes it. */
const ASK_AGAIN_MS = [50, 250, 1_000];

/**
 * Calls the background. One that is stopped while it owes the answer is asked again: every call may be made twice.
 *
 * @throws UserFacingError as the handler threw it, or `no-answer`.
 */
export function send<K extends keyof ToBackground & string>(
  name: K,
  payload: Payload<ToBackground, K>,
): Promise<Reply<ToBackground, K>> {
  return call<Reply<ToBackground, K>>(askBackground, name, payload);
}

async function askBackground(envelope: Envelope): Promise<unknown> {
  for (const wait of ASK_AGAIN_MS) {
    try {
      const outcome = await browser.runtime.sendMessage(envelope);
      if (outcome !== undefined) return outcome;
    } catch (error) {
      if (!isLost(toFailure(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    throw isLost(toFailure(error)) ? new UserFacingError('no-answer', envelope.nachlese) : error;
  }
}

/** The browsers' words for a background that went away: in Firefox the same as for one that never was. */
function isLost({ code }: UserFacingError): boolean {
  return code === 'no-answer' || code === 'no-content-script';
}

/** Calls the content script of a tab. @throws UserFacingError `no-content-script` when the tab has none. */
export function sendToTab<K extends keyof ToContent & string>(
  tabId: number,
  name: K,
  payload: Payload<ToContent, K>,
): Promise<Reply<ToContent, K>> {
  return call<Reply<ToContent, K>>(
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    name,
    payload,
  );
}

/**
 * Answers calls. Registers its listener at once, so it can stand in a background's synchronous `main`.
 *
 * @param handlers - One function a call; a forgotten one is a type error.
 * @param signal - Ends the listening (a content script's `ctx.signal`).
 */
export function handle<C extends Calls>(handlers: Handlers<C>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number; incognito?: boolean } },
    sendResponse: (outcome: Outcome) => void,
  ): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handler = handlers[message.nachlese as keyof C] as ((payload: unknown, from: Sender) => unknown) | undefined;
    if (!handler) return undefined;
    const from: Sender = { tabId: sender.tab?.id ?? null, isPrivate: sender.tab?.incognito ?? false };
    answer(() => handler(message.payload, from)).then(sendResponse, (error: unknown) =>
      console.error('Nachlese:', error),
    );
    return true;
  };
  const onMessage = browser.runtime.onMessage as unknown as {
    addListener(callback: typeof listener): void;
    removeListener(callback: typeof listener): void;
  };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}

async function answer(work: () => unknown): Promise<Outcome> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code === 'unexpected') console.error('Nachlese:', error);
    return { ok: false, code: failure.code, detail: failure.message };
  }
}

async function call<R>(
  transport: (envelope: Envelope) => Promise<unknown>,
  name: string,
  payload: unknown,
): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UserFacingError('no-answer', name)), ANSWER_TIMEOUT_MS);
  });
  try {
    const outcome = await Promise.race([transport({ nachlese: name, payload }), late]);
    if (!isOutcome(outcome)) throw new UserFacingError('no-answer', name);
    if (!outcome.ok) throw new UserFacingError(outcome.code, outcome.detail);
    return outcome.value as R;
  } catch (error) {
    throw toFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'nachlese' in message && typeof message.nachlese === 'string'
  );
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
