import type { Tab } from './browsers/reader-browser';
import { waitFor } from './browsers/wait-for';

/** The passage Nachlese has marked in a page, once the page has scrolled to it. */
export function markedPassage(page: Tab): Promise<{ readonly text: string; readonly isInView: boolean }> {
  return waitFor('the mark to be in view', async () => {
    const marked = await page.evaluate(() => {
      const [range] = CSS.highlights.get('nachlese-quote') ?? [];
      if (!(range instanceof Range)) return null;
      const box = range.getBoundingClientRect();
      return { text: range.toString(), isInView: box.top >= 0 && box.bottom <= innerHeight };
    });
    return marked?.isInView ? marked : undefined;
  });
}
