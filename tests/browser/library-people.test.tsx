import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '@/entrypoints/library/App';
import type { StoryId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import { anArticle, aQuote, articleId, aSpeaker, aTeaser, paragraphs } from './support/records';
import { actOnLibrary, show, withLibrary } from './support/stage';

const LINDT = 'lindt' as SpeakerId;
const STORY = 'bruecke' as StoryId;
const SAYINGS = [
  'Die Brücke wird bis zum Herbst nächsten Jahres fertig',
  'Die Brücke wird bis zum Frühjahr nächsten Jahres fertig',
];

function said(name: string, article: number, text: string): Quote {
  return aQuote(name, article, { text, speakerName: 'Mara Lindt', speakerId: LINDT, role: 'Senatorin' });
}

/** Two papers on one event, a month apart, with the same statement in two wordings. */
async function keepStory(): Promise<void> {
  await withLibrary(async (library) => {
    for (const [number, publisher, month] of [
      [1, 'Abendbote', '02'],
      [2, 'Südblick', '03'],
    ] as const) {
      const at = `2026-${month}-10T08:00:00.000Z`;
      await library.keep({
        article: anArticle(number, { publisher, publishedAt: at }),
        blocks: paragraphs(`„${SAYINGS[number - 1]}“, sagte Senatorin Mara Lindt.`),
        quotes: [said(`q${number}`, number, SAYINGS[number - 1] ?? '')],
        speakers: [
          {
            ...aSpeaker('lindt'),
            name: 'Mara Lindt',
            roles: [{ role: number === 1 ? 'Staatsrätin' : 'Senatorin', articleId: articleId(number), publisher, at }],
          },
        ],
        // The first was announced under another headline, the second under its own.
        teasers: [],
        links: [],
        signature: null,
      });
      await library.saveTeaser(
        aTeaser(number, { headline: `Stadtrat ${number === 1 ? 'bremst' : 'stoppt'} die neue Brücke (${number})` }),
        at,
      );
      await library.saveArticle(articleId(number), at);
    }
    await library.joinStory(
      [articleId(1), articleId(2)],
      STORY,
      { text: 'Streit um die Brücke', from: articleId(1) },
      '2026-03-11T08:00:00.000Z',
    );
  });
}

beforeEach(actOnLibrary);

test('a person’s page shows what papers called them, and two statements side by side with the words that differ', async () => {
  await keepStory();
  location.hash = '#/people';
  show(<App />);
  await page.getByRole('link', { name: 'Mara Lindt' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Mara Lindt' })).toHaveFocus();
  await expect
    .poll(() => [...document.querySelectorAll('.roles li strong')].map((role) => role.textContent))
    .toEqual(['Staatsrätin', 'Senatorin']);
  const boxes = page.getByRole('checkbox', { name: 'compare' });
  await boxes.first().click();
  await boxes.last().click();
  await expect.element(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  const marked = [...document.querySelectorAll('blockquote mark')].map((word) => word.textContent);
  expect(marked).toEqual(['Herbst', 'Frühjahr']);
  // The chart's table, for those who do not see the bars.
  await expect.element(page.getByRole('table', { name: 'Statements by month' })).toBeInTheDocument();
});

test('a story shows who wrote first, both wordings, and can be renamed and parted', async () => {
  await keepStory();
  location.hash = '#/stories';
  show(<App />);
  await page.getByRole('link', { name: 'Streit um die Brücke' }).click();
  await expect.element(page.getByText('first', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'The same words, printed differently' })).toBeVisible();
  const announced = page.getByRole('region', { name: 'Announced under another headline' });
  await expect.poll(() => announced.getByRole('list').all().length).toBeGreaterThan(0);
  await expect
    .poll(() => [...document.querySelectorAll('section ol mark')].map((word) => word.textContent))
    .toEqual(['bremst', 'stoppt']);
  await page.getByRole('button', { name: 'rename' }).click();
  await page.getByRole('textbox', { name: 'Title of the story' }).fill('Die neue Brücke');
  await page.getByRole('button', { name: 'rename' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Die neue Brücke' })).toBeVisible();
  await page.getByRole('checkbox', { name: /\(2\)/ }).click();
  await page.getByRole('button', { name: 'does not belong here' }).click();
  await expect.poll(() => document.querySelectorAll('.pieces > li').length).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => document.querySelectorAll('.pieces > li').length).toBe(2);
});

test('search follows every letter, marks the words and finds people, articles and quotes', async () => {
  await keepStory();
  show(<App />);
  const field = page.getByRole('searchbox', { name: 'Search everything' });
  await field.fill('Lind');
  await expect.element(page.getByRole('heading', { name: 'People', exact: true })).toBeVisible();
  await field.fill('Frühjahr');
  await expect.element(page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (2)' })).toBeVisible();
  await expect
    .poll(() => [...document.querySelectorAll('main mark')].map((word) => word.textContent))
    .toContain('Frühjahr');
  await expect.element(page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (1)' })).not.toBeInTheDocument();
  await field.fill('nirgendwo');
  await expect.element(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});

test('tags, notes and the archive are the reader’s own, one by one or several at once', async () => {
  await keepStory();
  show(<App />);
  await expect.poll(() => page.getByRole('checkbox', { name: /^Choose/ }).all().length).toBe(2);
  for (const box of page.getByRole('checkbox', { name: /^Choose/ }).all()) await box.click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('Brücken');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByRole('link', { name: 'Brücken' }).all().length).toBe(2);
  await page.getByRole('checkbox', { name: /\(2\)/ }).click();
  await page.getByRole('button', { name: 'archive' }).click();
  await page.getByRole('radio', { name: 'archived' }).click();
  await expect
    .poll(() => [...document.querySelectorAll('main h2')].map((heading) => heading.textContent))
    .toEqual(['Stadtrat stoppt die neue Brücke (2)']);
  await page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (2)' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Zahlen prüfen');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('Note kept.')).toBeVisible();
});

test('my reading counts papers and people', async () => {
  await keepStory();
  location.hash = '#/reading';
  show(<App />);
  await expect.element(page.getByRole('table', { name: 'Papers' })).toBeInTheDocument();
  await expect.element(page.getByRole('rowheader', { name: 'Südblick' })).toBeVisible();
});
