// What popup and side panel have in common: an article, who speaks in it, what its page recommends, and the save button.
import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';
import { click, failureOn, has, shownText, waitForText } from './find-on-screen';

export interface ShownSpeaker {
  readonly name: string;
  readonly role: string | null;
  /** How many there are; the screen may show fewer of them at first. */
  readonly quoteCount: number;
  readonly quotes: readonly string[];
}

export interface ShownTeaser {
  readonly group: string | null;
  readonly headline: string;
  readonly isSaved: boolean;
}

/** Everything an article's screen tells at one moment. */
export interface ShownArticle {
  readonly headline: string;
  /** Paper, date, reading time. */
  readonly facts: readonly string[];
  /** The date as a machine reads it. */
  readonly publishedAt: string | null;
  readonly summary: string;
  readonly speakers: readonly ShownSpeaker[];
  readonly teasers: readonly ShownTeaser[];
  /** Headlines of related pieces, with the reasons. */
  readonly related: readonly { readonly headline: string; readonly reasons: string }[];
}

/** A popup or side panel that is open in a tab. */
export interface ArticleScreen {
  readonly tab: Tab;
  /** What is shown now; `null` while it is no article. */
  now(): Promise<ShownArticle | null>;
  /** Waits until an article with this in its headline is shown. */
  article(headline: string): Promise<ShownArticle>;
  /** Waits until the page has been read: an article that was kept before is shown at once. */
  settled(): Promise<void>;
  text(): Promise<string>;
  waitForText(text: string): Promise<void>;
  failure(): Promise<string | null>;
  clickQuote(words: string): Promise<void>;
  /** Waits for the line below a quote that says it was found in the page, or that it was not. */
  quoteAnswer(): Promise<string>;
  saveTeaser(headline: string): Promise<void>;
  /** Clicks "Save article" and waits until the button says that it is saved. */
  save(): Promise<void>;
  /** Clicks "Save article" and does not wait. */
  clickSave(): Promise<void>;
  isSaved(): Promise<boolean>;
}

export function articleScreen(tab: Tab): ArticleScreen {
  const clickSave = () => click(tab, { role: 'button', name: 'Save article' });
  const isSaved = () => has(tab, { role: 'link', name: 'Open in library' });
  return {
    tab,
    now: () => tab.evaluate(readScreen),
    article: (headline) =>
      waitFor(`the article "${headline}"`, async () => {
        const shown = await tab.evaluate(readScreen);
        if (!shown?.headline.includes(headline)) throw new Error(`shown: ${(await shownText(tab)).slice(0, 300)}`);
        return shown;
      }),
    settled: async () => {
      await waitFor('the page to be read', () =>
        tab.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true'),
      );
    },
    text: () => shownText(tab),
    waitForText: (text) => waitForText(tab, text),
    failure: () => failureOn(tab),
    clickQuote: (words) => click(tab, { role: 'button', name: words }),
    quoteAnswer: () =>
      waitFor('the answer about the quote', () =>
        tab.evaluate(() => {
          const lines = [...document.querySelectorAll('figure [role=status]')].map((line) => line.textContent ?? '');
          return lines.find((line) => line !== '') ?? null;
        }),
      ),
    async saveTeaser(headline) {
      await click(tab, { role: 'button', name: `Save: ${headline}` });
      await waitFor(`the teaser "${headline}" to be saved`, () =>
        has(tab, { role: 'button', name: `Saved: ${headline}` }),
      );
    },
    async save() {
      await clickSave();
      await waitFor('the article to be saved', isSaved);
    },
    clickSave,
    isSaved,
  };
}

/** Runs in the page. Goes by what the markup means, not by class names. */
function readScreen(): ShownArticle | null {
  const visible = (element: Element | null | undefined): string => {
    if (!element) return '';
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const section = (title: RegExp): Element | undefined =>
    [...document.querySelectorAll('section')].find((part) => title.test(part.querySelector('h2')?.textContent ?? ''));

  const head = document.querySelector('main header');
  const headline = head?.querySelector('h1');
  if (!head || !headline) return null;
  const teasers: ShownTeaser[] = [];
  for (const row of section(/^(?:More on this page|Mehr auf dieser Seite|Teaser)/)?.querySelectorAll('li') ?? []) {
    const button = row.querySelector('button');
    if (!button) continue;
    teasers.push({
      group: visible(row.parentElement?.parentElement?.querySelector('h3')) || null,
      headline: visible(row.querySelector('a')),
      isSaved: button.getAttribute('aria-disabled') === 'true',
    });
  }
  return {
    headline: visible(headline),
    facts: [...head.querySelectorAll('li')].map(visible),
    publishedAt: head.querySelector('time')?.getAttribute('datetime') ?? null,
    summary: visible(
      section(/^(?:Summary|Zusammenfassung)$/)?.querySelector('p') ??
        headline.parentElement?.querySelector('h1 ~ p:last-of-type'),
    ),
    speakers: [...(section(/^(?:Who says what|Wer sagt was)$/)?.querySelectorAll('article') ?? [])].map((speaker) => ({
      name: visible(speaker.querySelector('h3')),
      role: visible(speaker.querySelector('header li > span[lang]')) || null,
      quoteCount: Number(/\d+/.exec(visible(speaker.querySelector('header li:last-child')))?.[0] ?? 0),
      quotes: [...speaker.querySelectorAll('blockquote')].map(visible),
    })),
    teasers,
    related: [
      ...(section(/^(?:Related|Verwandtes|Dazu)/)?.querySelectorAll('li:has(> p a), li:has(> p):has(a)') ?? []),
    ].map((piece) => ({
      headline: visible(piece.querySelector('a')),
      reasons: visible(piece.querySelector(':scope > p:last-child')),
    })),
  };
}
