// Every screen on a small phone and a large window, with letters twice as large, from right to left, and without motion.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { fillScreens, SCREENS, showScreen } from './support/screens';
import { setLanguage } from './support/stage';

const WIDTHS = [320, 1280] as const;
const HEIGHT = 800;

beforeEach(fillScreens);
afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.fontSize = '';
});

describe.each(WIDTHS)('%i pixels wide', (width) => {
  beforeEach(() => page.viewport(width, HEIGHT));

  test.each(SCREENS.filter(({ fillsInSteps }) => !fillsInSteps))(
    '$name stands still while it fills',
    async (screen) => {
      const moved = watchMoves();
      await showScreen(screen);
      await filled();
      expect(moved()).toEqual([]);
    },
  );

  test.each(SCREENS)('$name is not wider than its window', async (screen) => {
    await showScreen(screen);
    expect(tooWide()).toEqual([]);
  });

  test.each(SCREENS)('$name has room for text at 200 %, in German as well', async (screen) => {
    document.documentElement.style.fontSize = '200%';
    setLanguage('de');
    await showScreen(screen);
    expect(tooWide()).toEqual([]);
    expect(cutOff()).toEqual([]);
  });

  test.each(SCREENS)('$name reads from right to left', async (screen) => {
    setLanguage('rtl');
    await showScreen(screen);
    expect(tooWide()).toEqual([]);
    expect(cutOff()).toEqual([]);
    // Headings begin at the right edge of their box.
    const heading = document.querySelector('main h1');
    expect(heading && getComputedStyle(heading).direction).toBe('rtl');
  });
});

describe('for a reader who wants no motion', () => {
  beforeEach(() => emulateMotion('reduce'));
  afterEach(() => emulateMotion(''));

  test.each(SCREENS)('$name moves nothing by itself', async (screen) => {
    await showScreen(screen);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
    });
    expect(moving.map(nameOf)).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});

/** Keeps what the browser says of content that moved without being asked to. */
function watchMoves(): () => string[] {
  type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
  const moved: string[] = [];
  const keep = (entries: PerformanceEntryList): void => {
    for (const { sources } of entries as Shift[])
      moved.push(...sources.map(({ node }) => (node instanceof Element ? nameOf(node) : `${node?.textContent}`)));
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    keep(observer.takeRecords());
    observer.disconnect();
    return moved;
  };
}

/** Until nothing was added to the page for ten frames. */
async function filled(): Promise<void> {
  let before = '';
  for (let still = 0; still < 10; still += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (document.body.innerHTML !== before) still = 0;
    before = document.body.innerHTML;
  }
}

/** What reaches over the edges of the window; empty when nothing does. */
function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    })
    .map(nameOf);
}

/** Text that is cut off by its own box, other than for screen readers or after a number of lines. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      if (element.clientWidth <= 1 || element.closest('.visually-hidden, svg')) return false;
      // A text field scrolls by itself.
      if (element.matches('input, textarea, select')) return false;
      const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isCutBelow =
        overflowY !== 'visible' && webkitLineClamp === 'none' && element.scrollHeight > element.clientHeight + 1;
      return isCutAcross || isCutBelow;
    })
    .map(nameOf);
}

function nameOf(element: Element): string {
  return `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`;
}

async function emulateMotion(value: 'reduce' | ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
}
