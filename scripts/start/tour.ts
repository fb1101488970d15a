// The tour that Nachlese takes where nobody can look on: reads, tells in plain words what it found, saves, and takes pictures.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReaderBrowser } from '@/tests/support/browsers/reader-browser';
import { COURT, COURT_ENGLISH, SENATOR } from '@/tests/support/demo-pages';
import type { ShownArticle } from '@/tests/support/screens/article-screen';
import { openLibraryScreen } from '@/tests/support/screens/library-screen';
import { openPanel, openPopup } from '@/tests/support/screens/open-screen';
import type { DemoServer } from '../serve-demo';

const FOLDER = fileURLToPath(new URL('../../screenshots/tour/', import.meta.url));
const SHOWN_SPEAKERS = 5;
const SHOWN_TEASERS = 3;

/**
 * Opens three articles of the demo papers, or the page at `url` alone.
 *
 * @throws When an article is not read, or a screen does not come.
 */
export async function takeTour(browser: ReaderBrowser, demo: DemoServer, url?: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  console.log('No display: Nachlese takes the tour by itself, in a copy of the build that differs in one thing:');
  console.log('all sites are granted, since nobody is there to answer the browser’s question.\n');
  const addresses = url
    ? [url]
    : [demo.url('elbmorgen', SENATOR), demo.url('elbmorgen', COURT), demo.url('harbour-post', COURT_ENGLISH)];

  for (const [index, address] of addresses.entries()) {
    const page = await browser.openPage(address);
    const popup = await openPopup(browser, page);
    await popup.tab.resize(400, 600);
    const inPopup = await popup.article('');
    if (index === 0) {
      await popup.tab.screenshot(`${FOLDER}popup.png`);
      await popup.save();
    }
    await popup.tab.close();
    const panel = await openPanel(browser, page);
    await panel.tab.resize(360, 800);
    const inPanel = await panel.article(inPopup.headline);
    tell(`${index + 1}. ${address}`, inPopup, inPanel.related);
    if (index === addresses.length - 1) await panel.tab.screenshot(`${FOLDER}panel.png`);
    await panel.tab.close();
  }

  const library = await openLibraryScreen(browser);
  const saved = await library.waitForEntries(1);
  await library.tab.resize(1280, 800);
  await library.tab.screenshot(`${FOLDER}library.png`);
  console.log(`Saved to the library: ${saved.join(', ')}`);
  const requests = await browser.ownRequests();
  console.log(`Network requests made by Nachlese itself: ${requests.length}`);
  console.log('Pictures of popup, side panel and library: screenshots/tour/');
}

function tell(title: string, article: ShownArticle, related: ShownArticle['related']): void {
  const quoteCount = article.speakers.reduce((sum, speaker) => sum + speaker.quoteCount, 0);
  console.log(title);
  console.log(`   ${article.headline}`);
  console.log(`   ${article.facts.join(' · ')}`);
  console.log(`   In short: ${article.summary}`);
  console.log(`   ${quoteCount} quotes:`);
  for (const { name, role, quoteCount: count, quotes } of article.speakers.slice(0, SHOWN_SPEAKERS)) {
    console.log(`     ${name}${role ? `, ${role}` : ''} (${count}): ${quotes[0] ?? ''}`);
  }
  console.log(`   ${article.teasers.length} teasers, among them:`);
  for (const { headline, group } of article.teasers.slice(0, SHOWN_TEASERS)) {
    console.log(`     ${headline}${group ? ` (${group})` : ''}`);
  }
  if (related.length > 0) console.log('   Related:');
  for (const { headline, reasons } of related) console.log(`     ${headline}: ${reasons}`);
  console.log('');
}
