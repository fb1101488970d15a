import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';

/** Something to click, as a reader would name it. */
export interface Target {
  readonly role: 'button' | 'link' | 'checkbox' | 'radio' | 'field';
  /** Part of its name: its `aria-label` where it has one, else its label or its text. */
  readonly name: string;
}

/** Waits for something to click until it stands still, scrolls to it and clicks it. @throws when something else lies over it. */
export async function click(tab: Tab, target: Target): Promise<void> {
  let before = '';
  const { x, y } = await waitFor(`the ${target.role} "${target.name}"`, async () => {
    const place = await tab.evaluate(locate, { ...target });
    const isStill = JSON.stringify(place) === before;
    before = JSON.stringify(place);
    return isStill && place;
  });
  await tab.clickAt(x, y);
}

/** Whether there is such a button or link now. */
export async function has(tab: Tab, target: Target): Promise<boolean> {
  return (await tab.evaluate(locate, { ...target })) !== null;
}

/** Clicks into a field and types over what it holds. */
export async function fill(tab: Tab, field: string, text: string): Promise<void> {
  await click(tab, { role: 'field', name: field });
  await tab.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) focused.select();
  });
  await tab.type(text);
}

/** Runs in the page. */
function locate({ role, name }: { role: string; name: string }): { x: number; y: number } | null {
  const selectors: Record<string, string> = {
    button: 'button',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    field: 'input:not([type=checkbox], [type=radio]), textarea, select',
  };
  const elements = [
    ...document.querySelectorAll<HTMLElement & { labels?: NodeListOf<HTMLElement> | null }>(selectors[role] ?? role),
  ];
  const shown = elements.filter((element) => element.getClientRects().length > 0);
  const nameOf = (element: (typeof elements)[number]): string =>
    element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
  // Its whole name before a part of a longer one.
  const found =
    shown.find((element) => nameOf(element).trim() === name) ?? shown.find((element) => nameOf(element).includes(name));
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

/** Waits until a text is gone from the screen. */
export async function waitForNoText(tab: Tab, text: string): Promise<void> {
  await waitFor(`the text "${text}" to go`, async () => !(await shownText(tab)).includes(text));
}

/** The sentence of an error on the screen; `null`: none. */
export function failureOn(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => document.querySelector('[role=alert] p')?.textContent ?? null);
}
