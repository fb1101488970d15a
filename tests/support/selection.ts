import type { Tab } from './browsers/reader-browser';

/** Selects a passage that stands within one text node of a page, as a reader does with the mouse. */
export async function select(page: Tab, passage: string): Promise<void> {
  const isSelected = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return true;
    }
    return false;
  }, passage);
  if (!isSelected) throw new Error(`the page does not contain "${passage}"`);
}
