import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { describeRange } from '@/utils/anchor/describe';
import { clearHighlight, showRange } from '@/utils/anchor/highlight';
import { matchSelector } from '@/utils/anchor/match';
import { UserFacingError } from '@/utils/failures';
import { handle, send, type ToContent } from '@/utils/messages';
import type { PageReading } from '@/utils/model/reading';
import { tellPlace } from '@/utils/page-place';
import { offeredReader, type PageReader } from '@/utils/page-reader';
import { showNotice } from './notice';
import { watchQuotes } from './watch-quotes';

export interface LastRead {
  readonly address: string;
  readonly links: number;
}

/** What the content script knows of its own work: whether the page at an address was already read for somebody. */
export interface AnsweringPage {
  /** The address last read, and how many links the page had then; `null`: not yet. */
  lastRead(): LastRead | null;
  read(insist: boolean): Promise<PageReading>;
}

/** Answers the background's and the panel's calls about this page. */
export function answerPage(ctx: ContentScriptContext): AnsweringPage {
  let lastRead: LastRead | null = null;
  const read = async (insist: boolean) => {
    const { readPage } = await pageReader();
    lastRead = { address: location.href, links: document.links.length };
    return readPage(document, location.href, insist);
  };

  handle<ToContent>(
    {
      'page.read': ({ insist }) => read(insist),
      'quote.show': (selector) => {
        const range = document.body ? matchSelector(document.body, selector) : null;
        if (range) showRange(range);
        return { found: range !== null };
      },
      'link.read': async ({ url }) => (await pageReader()).readLink(document, location.href, url),
      'selection.read': () => {
        const selection = document.getSelection();
        if (!document.body || !selection || selection.rangeCount === 0) return null;
        const selector = describeRange(document.body, selection.getRangeAt(0));
        return selector && { selector };
      },
      'notice.show': (notice) => {
        showNotice(notice);
        return { shown: true as const };
      },
    },
    ctx.signal,
  );
  tellPlace(watchQuotes, ctx.signal);
  ctx.onInvalidated(clearHighlight);
  return { lastRead: () => lastRead, read };
}

/** The page reader, loaded when it is first needed. */
async function pageReader(): Promise<PageReader> {
  if (!offeredReader()) await send('reader.load', { lang: document.documentElement.lang });
  const reader = offeredReader();
  if (!reader) throw new UserFacingError('unexpected', 'the page reader did not load');
  return reader;
}
