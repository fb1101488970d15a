import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { QuoteCard } from '@/components/QuoteCard';
import { UserFacingError } from '@/utils/failures';
import { aQuote } from './support/records';
import { show } from './support/stage';

const ADDRESS = 'https://www.abendbote.example/1.html';

test('a click on a quote shows it in the page and says so to a screen reader', async () => {
  const onShow = vi.fn(async () => true);
  show(<QuoteCard quote={aQuote('eins', 1)} articleUrl={ADDRESS} lang="de" onShow={onShow} />);
  await page.getByRole('button', { name: /Das ist eins/ }).click();
  await expect.element(page.getByText('Marked where it stands.')).toBeInTheDocument();
  expect(onShow).toHaveBeenCalledOnce();
});

test('a quote that is no longer in the page is told beside the quote', async () => {
  show(<QuoteCard quote={aQuote('eins', 1)} articleUrl={ADDRESS} lang="de" onShow={async () => false} />);
  await page.getByRole('button').click();
  await expect.element(page.getByText(/Not found in the text/)).toBeVisible();
});

test('a page without Nachlese is told with its next step', async () => {
  const onShow = () => Promise.reject(new UserFacingError('no-content-script'));
  show(<QuoteCard quote={aQuote('eins', 1)} articleUrl={ADDRESS} lang="de" onShow={onShow} />);
  await page.getByRole('button').click();
  await expect.element(page.getByText(/Reload the page/)).toBeVisible();
});

test('where no page is at hand a quote is plain text', () => {
  const place = show(<QuoteCard quote={aQuote('eins', 1)} articleUrl={ADDRESS} lang="de" />);
  expect(place.querySelector('button')).toBeNull();
  expect(place.querySelector('blockquote')?.cite).toBe(ADDRESS);
});

test('direct, mixed and reported speech and the agency are told apart in words', () => {
  const quote = aQuote('eins', 1, { kind: 'indirect-unframed', via: 'NDA' });
  const place = show(<QuoteCard quote={quote} articleUrl={ADDRESS} lang="de" />);
  expect(place.querySelector('figcaption')?.textContent).toBe('reportedvia NDAsure');
});

test('markup in a quote shows as text, and a script address is no source', () => {
  const quote = aQuote('eins', 1, { text: '<img src=x onerror=alert(1)>' });
  const place = show(<QuoteCard quote={quote} articleUrl="javascript:alert(1)" lang="de" />);
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(place.querySelector('blockquote')?.hasAttribute('cite')).toBe(false);
});
