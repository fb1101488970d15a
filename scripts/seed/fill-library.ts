import type { ReaderBrowser } from '@/tests/support/browsers/reader-browser';
import { bundleReader } from '../bench/bundle-reader';

/**
 * Puts the invented library of 200 articles into a browser's Nachlese.
 *
 * @param about - Only those that have these words in headline or text; left out: all.
 */
export async function fillLibrary(browser: ReaderBrowser, about = ''): Promise<void> {
  const script = await bundleReader('scripts/seed/in-page.ts', 'nachleseSeed');
  const tab = await browser.openScreen('library.html');
  await tab.run(`${script};\nnachleseSeed.seed(${JSON.stringify(about)})`);
  await tab.close();
}
