import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '@/entrypoints/library/App';
import { describeSpan } from '@/utils/anchor/describe';
import { anArticle, aQuote, articleId, aTeaser, paragraphs } from './support/records';
import { actOnLibrary, answerCalls, failWith, setLanguage, show, withLibrary } from './support/stage';

function keep(...numbers: readonly number[]): Promise<void> {
  return withLibrary(async (library) => {
    for (const number of numbers) {
      await library.keep({
        article: anArticle(number),
        blocks: [
          ...paragraphs('Der Rat hat entschieden.', '<script>alert(1)</script>'),
          { kind: 'heading', text: 'Kein Geld' },
          { kind: 'list-item', text: 'Beton' },
          { kind: 'list-item', text: 'Stahl' },
        ],
        quotes: [],
        speakers: [],
        teasers: [],
        links: [],
        signature: null,
      });
      await library.saveArticle(articleId(number), `2026-03-03T09:0${number}:00.000Z`);
    }
  });
}

function headlines(): string[] {
  return [...document.querySelectorAll('main h2')].map((heading) => heading.textContent);
}

beforeEach(actOnLibrary);

test('what was saved last comes first, with its count in the navigation', async () => {
  await keep(1, 2);
  show(<App />);
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (2)', 'Stadtrat stoppt die neue Brücke (1)']);
  const current = page.getByRole('link', { name: 'Saved 2' });
  await expect.element(current).toHaveAttribute('aria-current', 'page');
});

test('an article says nothing twice: neither its dateline nor a first paragraph that is its standfirst', async () => {
  const first = 'Seelingen (npr) – Nach acht Jahren Planung fehlt das Geld.';
  await withLibrary((library) =>
    library.keep({
      article: anArticle(1, { dateline: 'Seelingen (npr)' }),
      blocks: paragraphs(first, 'Der Rat hat entschieden.'),
      quotes: [],
      speakers: [],
      teasers: [],
      links: [],
      signature: null,
    }),
  );
  location.hash = `#/article/${articleId(1)}`;
  show(<App />);
  await expect.element(page.getByText('Der Rat hat entschieden.')).toBeVisible();
  const shown = document.querySelector('article')?.textContent ?? '';
  expect(shown.split('Seelingen (npr)')).toHaveLength(2);
  expect(shown.split('fehlt das Geld')).toHaveLength(2);
  expect(shown).toContain(first);
});

test('removing an entry can be undone with the next key', async () => {
  await keep(1, 2);
  show(<App />);
  await page.getByRole('button', { name: 'Remove: Stadtrat stoppt die neue Brücke (2)' }).click();
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (1)']);
  await expect.element(page.getByText('Removed: “Stadtrat stoppt die neue Brücke (2)”')).toBeVisible();
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  await expect.poll(headlines).toHaveLength(2);
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Close this message');
});

test('the bar with "undo" ends when the reader goes elsewhere', async () => {
  await keep(1);
  show(<App />);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  location.hash = '#/trash';
  await expect.element(page.getByRole('button', { name: /^Restore/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('the trash gives back what was removed', async () => {
  await keep(1);
  await withLibrary((library) => library.trashArticles([articleId(1)], '2026-03-04T09:00:00.000Z'));
  location.hash = '#/trash';
  show(<App />);
  await page.getByRole('button', { name: /^Restore/ }).click();
  await expect.element(page.getByText('The trash is empty')).toBeVisible();
});

test('an article is deleted from the trash for good only after a second question', async () => {
  await keep(1, 2);
  await withLibrary((library) => library.trashArticles([articleId(1), articleId(2)], '2026-03-04T09:00:00.000Z'));
  location.hash = '#/trash';
  show(<App />);
  await page.getByRole('button', { name: 'Delete for good: Stadtrat stoppt die neue Brücke (1)' }).click();
  await expect
    .element(page.getByRole('group', { name: /Stadtrat stoppt die neue Brücke .1.” for good/ }))
    .toBeVisible();
  // The keyboard waits on the way out.
  await expect.poll(() => document.activeElement?.textContent).toBe('Not now');
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (2)']);
  await expect.element(page.getByText('Deleted for good: “Stadtrat stoppt die neue Brücke (1)”')).toBeVisible();
});

test('the trash is emptied at once, after a question that counts', async () => {
  await keep(1, 2, 3);
  await withLibrary((library) => library.trashArticles([articleId(1), articleId(2)], '2026-03-04T09:00:00.000Z'));
  location.hash = '#/trash';
  show(<App />);
  await page.getByRole('button', { name: 'Empty the trash now' }).click();
  await expect.element(page.getByText(/In the trash: 2 articles/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  location.hash = '#/saved';
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (3)']);
});

test('a removal that fails leaves the entry and says why', async () => {
  await keep(1);
  answerCalls({ 'article.remove': failWith('no-answer') });
  show(<App />);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect.element(page.getByRole('alert').getByText(/did not answer/)).toBeVisible();
  expect(headlines()).toHaveLength(1);
});

test('an article shows its text as text, its lists as lists and the way to the original', async () => {
  await keep(1);
  location.hash = `#/article/${articleId(1)}`;
  show(<App />);
  await expect.element(page.getByText('<script>alert(1)</script>')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Kein Geld' })).toBeVisible();
  await expect
    .poll(
      () =>
        [...document.querySelectorAll('main article li')].filter((item) => /Beton|Stahl/.test(item.textContent)).length,
    )
    .toBe(2);
  const original = page.getByRole('link', { name: /Read the original/ });
  await expect.element(original).toHaveAttribute('rel', 'noopener noreferrer');
});

test('opening an article brings the keyboard and the screen reader to its headline', async () => {
  await keep(1);
  show(<App />);
  await page.getByRole('link', { name: /Stadtrat stoppt/ }).click();
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
});

test('an article tells the other headline under which a card announced it, with the words that differ marked', async () => {
  await keep(1);
  await withLibrary((library) =>
    library.saveTeaser(
      aTeaser(1, { headline: 'Stadtrat kippt die neue Brücke (1)', label: 'Abendbote plus' }),
      '2026-03-03T09:00:00.000Z',
    ),
  );
  location.hash = `#/article/${articleId(1)}`;
  show(<App />);
  const section = page.getByRole('region', { name: 'Announced as' });
  await expect.element(section.getByText('Abendbote plus')).toBeVisible();
  await expect
    .poll(() => [...document.querySelectorAll('aside mark')].map((word) => word.textContent))
    .toEqual(['kippt', 'stoppt']);
});

test('an article that was announced under its own headline says nothing of it', async () => {
  await keep(1);
  await withLibrary((library) =>
    library.saveTeaser(aTeaser(1, { headline: 'Stadtrat stoppt die neue Brücke (1)' }), '2026-03-03T09:00:00.000Z'),
  );
  location.hash = `#/article/${articleId(1)}`;
  show(<App />);
  await expect.element(page.getByRole('heading', { name: 'Who says what' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Announced as' })).not.toBeInTheDocument();
});

test('an address that leads nowhere says so', async () => {
  location.hash = '#/article/unknown';
  show(<App />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'This article is not here' })).toBeVisible();
});

test('kept quotes show who said it and where', async () => {
  await keep(1);
  await withLibrary((library) =>
    library.keepQuote(aQuote('eins', 1, { origin: 'kept', speakerName: 'Vera Lindholm' }), null),
  );
  location.hash = '#/quotes';
  show(<App />);
  await expect.element(page.getByText('Vera Lindholm')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Stadtrat stoppt/ })).toBeVisible();
});

test('empty views say how to fill them, in the reader’s language', async () => {
  setLanguage('de');
  location.hash = '#/quotes';
  show(<App />);
  await expect.element(page.getByText('Keine Zitate gemerkt')).toBeVisible();
});

test('a quote in the library leads to its place in the text, and the sub-headings are an outline', async () => {
  const words = 'Wir bauen keine zweite Brücke';
  const text = `Der Rat hat entschieden.\n„${words}“, sagte Anna Berg.`;
  const start = text.indexOf('„');
  await withLibrary(async (library) => {
    await library.keep({
      article: anArticle(1),
      blocks: [
        ...paragraphs('Der Rat hat entschieden.'),
        { kind: 'heading', text: 'Kein Geld' },
        ...paragraphs(`„${words}“, sagte Anna Berg.`),
        { kind: 'heading', text: 'Kein Beton' },
        { kind: 'heading', text: 'Kein Stahl' },
      ],
      quotes: [
        {
          ...aQuote('Anna', 1),
          articleId: articleId(1),
          text: `„${words}“`,
          selector: describeSpan(text, start, start + words.length + 2),
        },
      ],
      speakers: [],
      teasers: [],
      links: [],
      signature: null,
    });
  });
  location.hash = `#/article/${articleId(1)}`;
  show(<App />);
  await page.getByRole('button', { name: /show where it stands/ }).click();
  await expect.element(page.getByText('Marked where it stands.')).toBeInTheDocument();
  const marked = [...(CSS.highlights.get('nachlese-quote') ?? [])].map(String);
  expect(marked).toEqual([`„${words}“`]);
  await page.getByRole('button', { name: 'Kein Stahl' }).click();
  await expect.poll(() => document.activeElement?.textContent).toBe('Kein Stahl');
});

test('the shelf that was chosen is still chosen after "back" from an article', async () => {
  await keep(1, 2);
  await withLibrary((library) => library.setShelf([articleId(1)], 'archived', '2026-03-03T10:00:00.000Z'));
  show(<App />);
  await page.getByRole('radio', { name: 'archived' }).click();
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (1)']);
  await page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (1)' }).click();
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  history.back();
  await expect.element(page.getByRole('radio', { name: 'archived' })).toBeChecked();
  await expect.poll(headlines).toEqual(['Stadtrat stoppt die neue Brücke (1)']);
});

test('choosing a shelf is no step of its own on the way back, and leaves the keyboard where it is', async () => {
  await keep(1, 2);
  show(<App />);
  await expect.poll(headlines).toHaveLength(2);
  const steps = history.length;
  await page.getByRole('radio', { name: 'unread' }).click();
  await page.getByRole('radio', { name: 'archived' }).click();
  await expect.poll(headlines).toEqual(['Nothing saved yet']);
  expect(history.length).toBe(steps);
  await expect.element(page.getByRole('radio', { name: 'archived' })).toHaveFocus();
});

test('the names of the views stay where they are when the numbers come', async () => {
  await keep(1, 2);
  show(<App />);
  const places = (): number[] =>
    [...document.querySelectorAll('nav a')].map((link) => Math.round(link.getBoundingClientRect().left));
  const before = places();
  await expect.element(page.getByRole('link', { name: 'Saved 2' })).toBeVisible();
  expect(places()).toEqual(before);
});
