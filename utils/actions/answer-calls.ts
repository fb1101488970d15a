// The background's answers: each call to one function, writes announced to the open pages.
import { loadPageReader } from '@/utils/access';
import { UserFacingError } from '@/utils/failures';
import { t } from '@/utils/i18n';
import { handle, type Sender, type ToBackground } from '@/utils/messages';
import type { StoryId } from '@/utils/model/article';
import { speakerIdOf } from '@/utils/speakers/speaker-id';
import { announce } from '@/utils/store/changes';
import { checkReading } from './check-reading';
import { correctQuote } from './correct-quote';
import { logged } from './logged';
import { readTab } from './read-tab';
import { saveTab } from './save-tab';
import { seeArticle } from './see-article';
import { confirm, showBadge } from './tell-reader';
import { enginesFor } from './the-engines';
import { now, theLibrary } from './the-library';

/** Registers the answers; synchronous, as the worker's start has to be. */
export function answerCalls(): void {
  handle<ToBackground>({
    'page.seen': async (reading, sender) => {
      const tabId = publicTab(sender);
      const checked = checkReading(reading);
      const library = await theLibrary();
      const seen =
        checked.kind === 'article'
          ? await seeArticle(library, checked.article, checked.teasers, now(), await enginesFor(checked.article.lang))
          : null;
      // The screens first: the button is looked at by nobody who looks at the panel.
      if (seen) announce({ kind: 'library' });
      announce({ kind: 'tab', tabId, id: seen?.id ?? null });
      logged(showBadge(library, tabId, seen?.id ?? null));
      return { id: seen?.id ?? null };
    },
    'reader.load': async ({ lang }, sender) => {
      // The page is read meanwhile; its quotes come right after. What goes wrong is told by then.
      void enginesFor(lang);
      await loadPageReader(publicTab(sender));
      return { loaded: true as const };
    },
    'tab.read': async ({ tabId }) => {
      const library = await theLibrary();
      const reading = await readTab(library, tabId, now());
      if (reading.kind === 'article') announce({ kind: 'library' });
      logged(showBadge(library, tabId, reading.kind === 'article' ? reading.id : null));
      return reading;
    },
    'tab.save': ({ tabId }) => saveTabAndConfirm(tabId),
    'article.save': written(async ({ id }) => {
      await (await theLibrary()).saveArticle(id, now());
      return { saved: true as const };
    }),
    'article.remove': written(async ({ ids }) => ({ removed: await (await theLibrary()).trashArticles(ids, now()) })),
    'article.restore': written(async ({ ids }) => ({
      restored: await (await theLibrary()).restoreArticles(ids, now()),
    })),
    'teaser.save': written(async ({ id }) => {
      const library = await theLibrary();
      const teaser = await library.teaser(id);
      if (!teaser) throw new UserFacingError('not-found', `teaser ${id}`);
      await library.saveTeaser(teaser, now());
      return { saved: true as const };
    }),
    'teaser.remove': written(async ({ ids }) => ({ removed: await (await theLibrary()).trashTeasers(ids, now()) })),
    'teaser.restore': written(async ({ ids }) => ({ restored: await (await theLibrary()).restoreTeasers(ids, now()) })),
    'quote.remove': written(async ({ ids }) => ({ removed: await (await theLibrary()).trashQuotes(ids, now()) })),
    'quote.restore': written(async ({ ids }) => ({ restored: await (await theLibrary()).restoreQuotes(ids, now()) })),
    'quote.correct': written(async ({ id, made }) => {
      await correctQuote(await theLibrary(), id, made, now());
      return { corrected: true as const };
    }),
    'article.shelve': written(async ({ ids, shelf }) => ({
      changed: await (await theLibrary()).setShelf(ids, shelf, now()),
    })),
    'article.tag': written(async ({ ids, add, remove }) => ({
      changed: await (await theLibrary()).changeTags(ids, { add, remove }, now()),
    })),
    'article.note': written(async ({ id, note }) => ({ changed: await (await theLibrary()).setNote(id, note, now()) })),
    'story.rename': written(async ({ id, title }) => {
      await (await theLibrary()).renameStory(id, title, now());
      return { renamed: true as const };
    }),
    'story.move': written(async ({ ids, into }) => {
      const target = into === 'new' ? (crypto.randomUUID() as string as StoryId) : into;
      await (await theLibrary()).moveToStory(ids, target, now());
      return { into: target };
    }),
    'speaker.merge': written(async ({ from, into }) => {
      await (await theLibrary()).mergeSpeakers(from, into, now());
      return { merged: true as const };
    }),
    'speaker.split': written(async ({ person, name }) => {
      const id = await speakerIdOf(name);
      await (await theLibrary()).splitSpeaker(person, { name, id }, now());
      return { id };
    }),
  });
}

/** Saves the page of a tab and says so: the one path of button, menu and keyboard. */
export async function saveTabAndConfirm(tabId: number) {
  const library = await theLibrary();
  const saved = await saveTab(library, tabId, now());
  announce({ kind: 'library' });
  // A panel beside a page it could not read until now.
  announce({ kind: 'tab', tabId, id: saved.id });
  await showBadge(library, tabId, saved.id);
  await confirm(tabId, t('noticeArticleSaved'));
  return saved;
}

/** The tab of a content script. Private windows are shut out by the manifest; this holds should a browser let one through. */
function publicTab(sender: Sender): number {
  if (sender.isPrivate) throw new UserFacingError('private-window');
  if (sender.tabId === null) throw new UserFacingError('unexpected', 'a page was seen outside a tab');
  return sender.tabId;
}

function written<P, R>(work: (payload: P) => Promise<R>): (payload: P) => Promise<R> {
  return async (payload) => {
    const result = await work(payload);
    announce({ kind: 'library' });
    return result;
  };
}
