// Put into every page before its own scripts: notes when something appears on the screen.

/** What the bench reads from a page. */
export interface ScreenWatch {
  /** When this first stood on the screen, in milliseconds since the navigation began. */
  shown(selector: string): Promise<number>;
  /** What the heading says and when it changed, by the clock of the day. */
  readonly headings: { readonly text: string; readonly at: number }[];
  /** Milliseconds from the last key to the last change of the page, once it rests. */
  afterKey(): Promise<number>;
  /** Scrolls a list by its whole length. @returns Milliseconds of each frame. */
  scroll(forMs: number): Promise<number[]>;
}

/** So long without a change, and the answer to a key is complete. */
const REST_MS = 400;
/** Pixels a frame: a quick flick of the wheel. */
const STEP = 60;

/** Stands alone: its text is sent into the page. */
export function watchScreen(settings: { restMs: number; step: number }): void {
  const waits = new Map<string, (at: number) => void>();
  const headings: { text: string; at: number }[] = [];
  let keyAt = 0;
  let changedAt = 0;
  const look = (): void => {
    // What has changed is seen with the next frame.
    requestAnimationFrame(() => {
      changedAt = performance.now();
      for (const [selector, tell] of waits) {
        if (!document.querySelector(selector)) continue;
        waits.delete(selector);
        tell(changedAt);
      }
    });
    const text = document.querySelector('main h1')?.textContent ?? '';
    if (text !== '' && text !== headings.at(-1)?.text)
      headings.push({ text, at: performance.timeOrigin + performance.now() });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener(
    'input',
    (event) => {
      keyAt = event.timeStamp;
    },
    { capture: true },
  );
  const watch: ScreenWatch = {
    headings,
    shown: (selector) => firstShown.get(selector) ?? Promise.reject(new Error(`nobody watches for ${selector}`)),
    afterKey: () =>
      new Promise((resolve) => {
        const check = setInterval(() => {
          if (performance.now() - Math.max(keyAt, changedAt) < settings.restMs) return;
          clearInterval(check);
          resolve(changedAt - keyAt);
        }, 20);
      }),
    scroll: (forMs) =>
      new Promise((resolve) => {
        const frames: number[] = [];
        const start = performance.now();
        let last = 0;
        let down = 1;
        const frame = (now: number): void => {
          if (last > 0) frames.push(now - last);
          last = now;
          const root = document.documentElement;
          if (root.scrollTop + innerHeight >= root.scrollHeight - 2) down = -1;
          if (root.scrollTop <= 0) down = 1;
          scrollBy(0, down * settings.step);
          if (now - start < forMs) requestAnimationFrame(frame);
          else resolve(frames);
        };
        requestAnimationFrame(frame);
      }),
  };
  // From the start of the page: whoever asks later gets the time it had.
  const firstShown = new Map(
    ['main header h1', 'main li h2', 'main li a'].map((selector) => [
      selector,
      new Promise<number>((resolve) => waits.set(selector, resolve)),
    ]),
  );
  Object.assign(window, { screenWatch: watch });
}

/** The script to put into the pages. */
export function watchScript(): string {
  return `((__name) => (${watchScreen.toString()})(${JSON.stringify({ restMs: REST_MS, step: STEP })}))((named) => named)`;
}
