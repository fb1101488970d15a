import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';

/** Something to click, as a reader would name it. */
export interface Target {
  readonly role: 'button' | 'link';
  /** Part of its name: its `aria-label` where it has one, else its text. */
  readonly name: string;
}

/** Waits for a button or link, scrolls to it and clicks its middle. @throws when something else lies over it. */
export async function click(tab: Tab, target: Target): Promise<void> {
  const { x, y } = await waitFor(`the ${target.role} "${target.name}"`, () => tab.evaluate(locate, { ...target }));
  await tab.clickAt(x, y);
}

/** Whether there is such a button or link now. */
export async function has(tab: Tab, target: Target): Promise<boolean> {
  return (await tab.evaluate(locate, { ...target })) !== null;
}

/** Runs in the page. */
function locate({ role, name }: { role: string; name: string }): { x: number; y: number } | null {
  const elements = [...document.querySelectorAll<HTMLElement>(role === 'button' ? 'button' : 'a[href]')];
  const found = elements.find((element) => {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return label.includes(name) && element.getClientRects().length > 0;
  });
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The first line: the middle of a link over two lines may lie beside both.
  const box = found.getClientRects()[0];
  if (!box) return null;
  const x = box.left + Math.min(box.width / 2, 40);
  const y = box.top + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(found.contains(hit) || hit.contains(found)))
    throw new Error(`"${name}" is covered by ${hit?.outerHTML}`);
  return { x, y };
}

/** All text a reader sees, in one string. */
export function shownText(tab: Tab): Promise<string> {
  // `innerText` and not `textContent`: what is rendered counts here, with the breaks between blocks.
  return tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Waits until a text stands on the screen. */
export async function waitForText(tab: Tab, text: string): Promise<void> {
  await waitFor(`the text "${text}"`, async () => {
    const shown = await shownText(tab);
    if (!shown.includes(text)) throw new Error(`shown: ${shown.slice(0, 400)}`);
    return true;
  });
}

/** The sentence of an error on the screen; `null`: none. */
export function failureOn(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => document.querySelector('[role=alert] p')?.textContent ?? null);
}
