// Every screen of Nachlese, filled with a little of everything, for what must hold on each of them.
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { App as Library } from '@/entrypoints/library/App';
import { App as Options } from '@/entrypoints/options/App';
import { App as Popup } from '@/entrypoints/popup/App';
import { App as Privacy } from '@/entrypoints/privacy/App';
import { App as SidePanel } from '@/entrypoints/sidepanel/App';
import { App as Welcome } from '@/entrypoints/welcome/App';
import '@/components/page.css';
import '@/entrypoints/library/style.css';
import '@/entrypoints/options/style.css';
import '@/entrypoints/privacy/style.css';
import type { StoryId } from '@/utils/model/article';
import { anArticle, aQuote, aRecommendation, articleId, aSpeaker, aTeaser, paragraphs } from './records';
import { actOnLibrary, answerCalls, FRONT_TAB, show, withLibrary } from './stage';

export type Screen = {
  name: string;
  hash?: string;
  tab?: unknown;
  /** Shows what it knows and adds what comes later in the midst of it. */
  fillsInSteps?: true;
  screen: () => ComponentChild;
};

export const SCREENS: readonly Screen[] = [
  { name: 'popup', screen: () => <Popup tab={FRONT_TAB} /> },
  { name: 'popup without article', tab: { kind: 'not-an-article' }, screen: () => <Popup tab={FRONT_TAB} /> },
  { name: 'popup without access', tab: { kind: 'no-access' }, screen: () => <Popup tab={FRONT_TAB} /> },
  { name: 'side panel', fillsInSteps: true, screen: () => <SidePanel /> },
  { name: 'saved articles', hash: '#/saved', screen: () => <Library /> },
  { name: 'read articles', hash: '#/read', screen: () => <Library /> },
  { name: 'saved teasers', hash: '#/teasers', screen: () => <Library /> },
  { name: 'kept quotes', hash: '#/quotes', screen: () => <Library /> },
  { name: 'trash', hash: '#/trash', screen: () => <Library /> },
  { name: 'article view', hash: `#/article/${articleId(1)}`, screen: () => <Library /> },
  { name: 'stories', hash: '#/stories', screen: () => <Library /> },
  { name: 'story', hash: '#/story/bruecke', screen: () => <Library /> },
  { name: 'people', hash: '#/people', screen: () => <Library /> },
  { name: 'person', hash: '#/person/Vera Lindholm', screen: () => <Library /> },
  { name: 'search', hash: '#/search/Rat', screen: () => <Library /> },
  { name: 'my reading', hash: '#/reading', screen: () => <Library /> },
  { name: 'welcome', fillsInSteps: true, screen: () => <Welcome /> },
  { name: 'options', fillsInSteps: true, screen: () => <Options /> },
  { name: 'privacy', fillsInSteps: true, screen: () => <Privacy /> },
];

/** Puts a little of everything into the library. */
export async function fillScreens(): Promise<void> {
  const speaker = aSpeaker('Vera Lindholm');
  await withLibrary(async (library) => {
    await library.keep({
      article: anArticle(1, { savedAt: '2026-03-03T09:00:00.000Z', partial: { reason: 'paywall' } }),
      blocks: paragraphs('Der Rat hat entschieden.'),
      quotes: [aQuote('eins', 1, { speakerId: speaker.id, role: 'Baudezernentin' })],
      speakers: [speaker],
      teasers: [aTeaser(2)],
      links: [aRecommendation(1, 2, 'Mehr zum Thema', 0)],
      signature: null,
    });
    await library.keep({
      article: anArticle(3, { publisher: 'Südblick' }),
      blocks: paragraphs('Der Rat hat anders entschieden, als alle dachten.'),
      quotes: [aQuote('drei', 3, { speakerId: speaker.id, text: 'Das ist eins und war es immer schon' })],
      speakers: [speaker],
      teasers: [],
      links: [],
      signature: null,
    });
    await library.changeTags([articleId(1)], { add: ['Brücke'], remove: [] }, '2026-03-03T09:00:00.000Z');
    await library.joinStory(
      [articleId(1), articleId(3)],
      'bruecke' as StoryId,
      { text: 'Die Brücke', from: articleId(1) },
      '2026-03-03T09:00:00.000Z',
    );
    await library.keep({
      article: anArticle(9, { savedAt: '2026-03-03T09:00:00.000Z' }),
      blocks: paragraphs('Der Rat tagt wieder.'),
      quotes: [],
      speakers: [],
      teasers: [],
      links: [],
      signature: null,
    });
    await library.trashArticles([articleId(9)], '2026-03-04T09:00:00.000Z');
    await library.saveTeaser(aTeaser(2), '2026-03-03T09:00:00.000Z');
    await library.keepQuote(aQuote('zwei', 1, { origin: 'kept', speakerName: 'Vera Lindholm' }), null);
  });
  actOnLibrary();
}

/** Shows a screen and waits until its content is there. */
export async function showScreen({ hash, tab, screen }: Screen): Promise<void> {
  location.hash = hash ?? '';
  answerCalls({ 'tab.read': () => tab ?? { kind: 'article', id: articleId(1) } });
  show(screen());
  await expect.poll(() => document.querySelector('main h1')).not.toBeNull();
  await expect.poll(() => document.querySelector('main .waiting')).toBeNull();
}
