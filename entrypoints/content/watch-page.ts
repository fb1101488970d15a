// Reads the page without being asked: once when it has loaded, and again when its address changes without a load.
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isProbablyArticle } from '@/utils/article/probably-article';
import { toFailure } from '@/utils/failures';
import { send } from '@/utils/messages';
import { addressKey } from '@/utils/text/address';
import type { AnsweringPage } from './answer-page';

/** Looks for the new article after a change of address at these times; papers put it in within some hundred milliseconds. */
const LOOK_AGAIN_MS = [150, 400, 1_000, 2_500];

/** Boxes of teasers are often filled after the page; looked for at these times after a reading, and not again. */
const LATE_BOXES_MS = [2_000, 6_000];
/** So many new links are a box; fewer are a share list or a menu unfolding. */
const LATE_LINKS = 4;

/** Starts watching; everything ends with `ctx`. */
export function watchPage(ctx: ContentScriptContext, page: AnsweringPage): void {
  let readings = 0;
  const tell = async (lateBoxes: readonly number[] = LATE_BOXES_MS) => {
    const reading = ++readings;
    const links = document.links.length;
    try {
      const { id } = await send('page.seen', await page.read(false));
      if (id !== null) lookForLateBoxes(reading, links, lateBoxes);
    } catch (error) {
      const { code } = toFailure(error);
      // The extension was updated while the page stood open: `tellWhenOutdated` speaks.
      if (code !== 'extension-updated' && ctx.isValid) console.error('Nachlese:', error);
    }
  };

  /** No observer: counting the links twice costs the page nothing. */
  const lookForLateBoxes = (reading: number, links: number, [wait, ...later]: readonly number[]) => {
    if (wait === undefined) return;
    ctx.setTimeout(() => {
      if (reading !== readings) return;
      if (document.links.length >= links + LATE_LINKS) void tell(later);
      else lookForLateBoxes(reading, links, later);
    }, wait);
  };

  if (isProbablyArticle(document, location.href)) {
    whenIdle(ctx, () => {
      // Popup or panel may have asked first, or the click that injected us: then only what comes late is left to see.
      const last = page.lastRead();
      if (last?.address === location.href) lookForLateBoxes(readings, last.links, LATE_BOXES_MS);
      else void tell();
    });
  }

  let address = addressKey(location.href);
  let round = 0;
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    const next = addressKey(newUrl.href);
    if (next === address) return;
    address = next;
    const before = pageMark();
    const thisRound = ++round;
    const look = (turn: number) => {
      const wait = LOOK_AGAIN_MS[turn];
      if (wait === undefined) {
        void tell();
        return;
      }
      ctx.setTimeout(() => {
        if (thisRound !== round) return;
        if (pageMark() !== before) void tell();
        else look(turn + 1);
      }, wait);
    };
    look(0);
  });
}

/** What tells one article of a single-page site from the next, cheap to ask. */
function pageMark(): string {
  return `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;
}

function whenIdle(ctx: ContentScriptContext, work: () => void): void {
  ctx.requestIdleCallback(work, { timeout: 1_000 });
}
