// A reader without a mouse: Tab goes on to the next thing, Enter does it.
import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';

/** More steps than any screen of the stories has: whoever needs so many does not get there. */
const MOST_STEPS = 200;

/** What has the focus: its name as a screen reader says it, and whether it can be seen that it has it. */
export function focused(tab: Tab): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return tab.evaluate(() => {
    const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> | null }) | null;
    if (!element || element === document.body) return { name: '', isSeen: false };
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { name, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
  });
}

/** Goes on by Tab to something with this in its name. @throws when it is not reached, or when its focus cannot be seen. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await tab.press('Tab');
    const now = await focused(tab);
    if (now.name.includes(name)) {
      if (!now.isSeen) throw new Error(`it cannot be seen that "${now.name}" has the focus`);
      return;
    }
    passed.push(now.name.slice(0, 30));
  }
  throw new Error(`Tab does not reach "${name}"; passed: ${passed.join(' | ')}`);
}

/** Waits until something with this in its name has the focus by itself. */
export async function waitForFocus(tab: Tab, name: string): Promise<void> {
  await waitFor(`the focus on "${name}"`, async () => {
    const now = await focused(tab);
    if (!now.name.includes(name)) throw new Error(`focused: ${now.name.slice(0, 80)}`);
    return true;
  });
}
