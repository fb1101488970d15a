// A browser with Nachlese in it, as a reader has it. Two implementations: `chromium.ts` and `firefox.ts`.

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What travels into a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A tab, with a news page or a page of the extension in it. */
export interface Tab {
  /** As the extension knows it. */
  readonly id: number;
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It must stand alone: nothing of the test's scope is there. */
  evaluate<R>(inPage: () => R | Promise<R>): Promise<R>;
  evaluate<A extends Json, R>(inPage: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs a script in the page, whatever the page allows itself; waits for the promise it ends with. */
  run(script: string): Promise<void>;
  /** A real click of the mouse, in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'Tab' | ' ' | 'ArrowDown'): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG: of the viewport, or of the whole page. */
  screenshot(path: `${string}.png`, extent?: 'viewport' | 'page'): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A click on one of the entries of the context menu. */
export type MenuClick =
  | { readonly menuItemId: 'save-page' }
  | { readonly menuItemId: 'save-link'; readonly linkUrl: string; readonly linkText?: string }
  | { readonly menuItemId: 'keep-selection'; readonly selectionText: string };

export interface ReaderBrowser {
  readonly name: BrowserName;
  /** Opens a news page in front. */
  openPage(url: string): Promise<Tab>;
  /** Opens a page of the extension in front: `popup.html?tab=7`, `library.html`. */
  openScreen(path: string): Promise<Tab>;
  /** Clicks the button in the toolbar: grants the tab as `activeTab` does, and opens the popup. */
  clickButton(tab: Tab): Promise<void>;
  clickMenu(tab: Tab, click: MenuClick): Promise<void>;
  /** A keyboard command of the manifest. */
  pressShortcut(tab: Tab, command: 'save-article'): Promise<void>;
  /** What stands on the button for a tab. */
  badge(tab: Tab): Promise<{ readonly text: string; readonly title: string }>;
  /** The words of the notice over a page, out of its closed shadow root; `null`: none is shown. */
  notice(tab: Tab): Promise<string | null>;
  /** Stops the background as the browser does after some idle seconds, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Requests made by the extension's own pages and its worker, other than for its own files. */
  ownRequests(): Promise<readonly string[]>;
  /** Closes the browser and opens it again with the same profile. All tabs are gone. */
  restart(): Promise<void>;
  /** Closes the browser and opens it again with so little storage that the extension can open its database and not much more. */
  restartWithFullDisk(): Promise<void>;
  /** Ends when the reader closes the last window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A finished build. */
  readonly build: string;
  readonly executablePath: string;
  readonly colorScheme?: 'light' | 'dark';
  /** With a window, for a person to look at. */
  readonly headed?: boolean;
  /** Lets the browser into the network; else no name but the demo papers' leads anywhere. */
  readonly online?: boolean;
}

/**
 * The source text of a call, to be evaluated in a page.
 *
 * @param inPage - A bundler may have put calls of its helper `__name` into it; the text brings a stand-in.
 */
export function callText(inPage: (arg: never) => unknown, arg: Json | undefined): string {
  return `((__name) => (${inPage.toString()})(${arg === undefined ? '' : JSON.stringify(arg)}))((named) => named)`;
}
