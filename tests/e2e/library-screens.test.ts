// The places of the library beyond its lists: people, stories, my reading, search, and what the reader makes of all that. One
// browser with eight invented articles of four papers.
import { beforeAll, describe, expect, test } from 'vitest';
import { fillLibrary } from '@/scripts/seed/fill-library';
import { aReader } from '../support/a-reader';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPerson } from '../support/screens/person-screen';
import { openStory } from '../support/screens/story-screen';

const ABOUT = 'Terminal West';
const PERSON = 'Friederike Overlack';
const STORY = 'Senat stellt Pläne für Terminal West vor';
const SAVED = [
  'Stadtrat stimmt für Terminal West',
  'Terminal West wird 250 Millionen Euro teurer',
  'Nordhafen will 950 Millionen Euro in neues Terminal stecken',
] as const;

const SAVED_COUNT = 6;

describe('the library of somebody who reads on', () => {
  const reader = aReader();
  beforeAll(() => fillLibrary(reader.browser, ABOUT));
  const library = () => openLibraryScreen(reader.browser);

  test('a person: what papers call them, what they said in which paper, and two statements side by side', async () => {
    const screen = await library();
    const person = await openPerson(screen, PERSON);
    expect(await person.roles()).toEqual(expect.arrayContaining(['Hafensenatorin', 'Senatorin']));
    const all = await person.statements();
    expect(all).toBeGreaterThan(8);
    expect((await person.months()).join()).toMatch(/May 2026.*Nov 2026/s);
    const { versions, differing } = await person.compareFirstAndLast();
    expect(versions[0]).not.toBe(versions[1]);
    expect(differing.length).toBeGreaterThan(0);
    await person.only('Elbmorgen');
    expect(await person.papers()).toEqual(['Elbmorgen']);
    expect(await person.statements()).toBeLessThan(all);
    await reader.browser.killWorker();
  });

  test('a story: who wrote first, the same words in several papers, another name, and a piece that is no part of it', async () => {
    const screen = await library();
    const story = await openStory(screen, STORY);
    const pieces = await story.pieces();
    expect(pieces.length).toBeGreaterThan(5);
    expect(await story.first()).toBe(pieces[0]);
    const timeline = await story.timeline();
    expect(timeline).toHaveLength(pieces.length);
    expect(new Set(timeline.map(([, paper]) => paper)).size).toBe(4);
    const wordings = await story.wordings();
    expect(wordings.length).toBeGreaterThan(0);
    for (const { versions } of wordings) expect(versions).toBeGreaterThan(1);

    await screen.waitForText('Announced under another headline');
    await screen.waitForText('Senat zeigt Pläne für Terminal West');

    await story.rename('Der lange Weg zum Terminal');
    await screen.waitForHeading('Der lange Weg zum Terminal');
    const last = pieces.at(-1) ?? '';
    await story.choose(last);
    await reader.browser.killWorker();
    await screen.press('does not belong here');
    expect(await story.waitForPieces(pieces.length - 1)).not.toContain(last);
    await screen.undo();
    expect(await story.waitForPieces(pieces.length)).toContain(last);
  });

  test('my reading: papers and people, counted', async () => {
    const screen = await library();
    await screen.open('My reading');
    await screen.waitForHeading('My reading');
    for (const text of ['Articles read by month', 'Elbmorgen', 'Nordhafener Kurier', PERSON])
      await screen.waitForText(text);
    await screen.open(PERSON);
    await screen.waitForHeading(PERSON);
  });

  test('search: operators narrow what words find', async () => {
    const screen = await library();
    await screen.search('Terminal');
    await screen.waitForText(SAVED[0]);
    await screen.waitForText('Neues Terminal: Senat nennt Kosten');
    await screen.search('Terminal paper:Elbmorgen');
    await screen.waitForText(SAVED[0]);
    await screen.waitForText('Terminal West wird 250 Millionen Euro teurer');
    await screen.waitForNoText('Neues Terminal: Senat nennt Kosten');
    await screen.search('Terminal paper:Elbmorgen -teurer');
    await screen.waitForText(SAVED[0]);
    await screen.waitForNoText('250 Millionen Euro teurer');
    await screen.search('Terminal before:2026-06-01');
    await screen.waitForText(STORY);
    await screen.waitForNoText(SAVED[0]);
    await screen.search(`speaker:"${PERSON}" Bucht`);
    await screen.waitForText('ohne die Bucht anzurühren');
    await screen.waitForText('Terminal West wird 250 Millionen Euro teurer');
    await screen.search(`speaker:"${PERSON}" said:Bucht paper:Marschenbote`);
    await screen.waitForNoText('250 Millionen Euro teurer');
    await screen.waitForText('ohne die Bucht anzurühren');
    await screen.search('Terminal lang:en');
    await screen.waitForText('Nothing found');
  });

  test('tags, a note and the shelves: one article at a time, with a way back', async () => {
    const screen = await library();
    await screen.open(SAVED[0]);
    await screen.waitForHeading(SAVED[0]);
    await screen.fill('Add a tag', 'Wiedervorlage');
    await screen.tab.press('Enter');
    await screen.waitForText('Tagged “Wiedervorlage”.');
    await reader.browser.killWorker();
    await screen.undo();
    await screen.waitForText('Undone.');
    await screen.fill('Note', 'Abstimmung nachlesen');
    await screen.tab.press('Tab');
    await screen.waitForText('Note kept.');
    await screen.press('archive');
    await screen.waitForText(`Archived: ${SAVED[0]}`);
    await screen.show('saved');
    await screen.shelf('archived');
    expect(await screen.waitForEntries(1)).toEqual([SAVED[0]]);
  });

  test('several at once: chosen, tagged, read, removed, and all of it brought back', async () => {
    const screen = await library();
    const all = await screen.waitForEntries(SAVED_COUNT);
    await screen.choose(SAVED[1]);
    await screen.choose(SAVED[2]);
    await screen.waitForText('2 chosen');
    await screen.fill('Add a tag', 'Kosten');
    await screen.tab.press('Enter');
    await screen.waitForText('Tagged “Kosten”.');
    await screen.open('Kosten');
    expect(new Set(await screen.waitForEntries(2))).toEqual(new Set([SAVED[1], SAVED[2]]));
    await screen.choose(SAVED[1]);
    await screen.choose(SAVED[2]);
    await screen.press('mark as read');
    await screen.waitForText('Read: 2 articles');
    await reader.browser.killWorker();
    await screen.show('saved');
    await screen.waitForEntries(all.length);
    await screen.choose(SAVED[1]);
    await screen.choose(SAVED[2]);
    await screen.press('Remove');
    await screen.waitForEntries(all.length - 2);
    await screen.undo();
    expect(await screen.waitForEntries(all.length)).toEqual(all);
  });

  test('the trash ends one article for good, and the rest at once', async () => {
    const screen = await library();
    await screen.remove(SAVED[1]);
    await screen.waitForEntries(SAVED_COUNT - 1);
    await screen.remove(SAVED[2]);
    await screen.waitForEntries(SAVED_COUNT - 2);
    await screen.show('trash');
    await screen.waitForEntries(2);
    await screen.press(`Delete for good: ${SAVED[1]}`);
    await screen.waitForText('It cannot be brought back.');
    await screen.press('Delete for good');
    expect(await screen.waitForEntries(1)).toEqual([SAVED[2]]);
    await screen.press('Empty the trash now');
    await screen.waitForText('In the trash: 1 article');
    await screen.press('Delete for good');
    await screen.waitForText('The trash is empty');
    expect(await reader.browser.ownRequests()).toEqual([]);
  });
});
