// Where the reader was when a place of the library was left, for when the browser's back button leads there again. Each step of
// the history gets a name of its own, so that a link to the same place begins at its top.

/** What a step of the history looked like when it was left. */
export interface PlaceLeft {
  /** The link that had the focus: mostly the one that led away. */
  readonly href: string | null;
  /** Where that link stood in the window, in pixels from its top. */
  readonly top: number;
  readonly scrollY: number;
  /** How many rows the list had. */
  readonly rows: number;
}

const left = new Map<string, PlaceLeft>();
let current = '';

/** Begins with the step of the history that is shown now. */
export function arrive(): void {
  const state: unknown = history.state;
  const known = typeof state === 'object' && state !== null && 'step' in state ? state.step : undefined;
  current = typeof known === 'string' ? known : crypto.randomUUID();
  if (current !== known) history.replaceState({ step: current }, '');
}

/** Keeps what the place looks like: called when the address has changed and the page has not. */
export function leave(): void {
  const link = document.activeElement?.closest('main a');
  left.set(current, {
    href: link?.getAttribute('href') ?? null,
    top: link?.getBoundingClientRect().top ?? 0,
    scrollY,
    rows: document.querySelectorAll('main > ul > li').length,
  });
  arrive();
}

/** What this step of the history looked like when it was left; `undefined`: the reader is here for the first time. */
export function placeLeft(): PlaceLeft | undefined {
  return left.get(current);
}

/**
 * Brings the reader back to the link that led away, at the height where it stood.
 *
 * @returns Whether it is still there; if not, the window is where it was, and the keyboard nowhere.
 */
export function comeBack({ href, top, scrollY: height }: PlaceLeft): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('main a')];
  const link = href === null ? undefined : links.find((one) => one.getAttribute('href') === href);
  if (!link) {
    scrollTo(0, height);
    return false;
  }
  link.focus({ preventScroll: true });
  // Twice: rows that were out of sight have their true height only when they are drawn.
  for (let look = 0; look < 2; look++) scrollBy(0, link.getBoundingClientRect().top - top);
  return true;
}
