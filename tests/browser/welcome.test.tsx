import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/welcome/App';
import { show } from './support/stage';

function grant(...origins: readonly string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] } as never);
}

test('without a grant "only when I click" is marked as the reader’s choice', async () => {
  show(<App />);
  await expect.element(page.getByRole('heading', { name: 'Only when I click ✓ Your choice' })).toBeVisible();
});

test('allowing every news page asks the browser at once and shows the new choice', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => {
    grant('*://*/*');
    return true;
  });
  show(<App />);
  await page.getByRole('button', { name: 'Allow everywhere' }).click();
  expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
  await expect.element(page.getByRole('heading', { name: 'On every news page ✓ Your choice' })).toBeVisible();
  await expect.element(page.getByText('Your choice is in effect.')).toBeVisible();
});

test('a declined prompt changes nothing and says so', async () => {
  vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
  show(<App />);
  await page.getByRole('button', { name: 'Allow everywhere' }).click();
  await expect.element(page.getByText(/Nothing was changed/)).toBeVisible();
});

test('a paper is added by its address as people write it', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => {
    grant('https://www.abendbote.example/*');
    return true;
  });
  show(<App />);
  await page.getByLabelText('Address of the paper').fill('www.abendbote.example/politik');
  await page.getByRole('button', { name: 'Add site' }).click();
  expect(request).toHaveBeenCalledWith({ origins: ['https://www.abendbote.example/*'] });
  await expect.element(page.getByRole('list', { name: 'Chosen so far' }).getByText(/abendbote\.example/)).toBeVisible();
});

test('what is no address is told at the field, and the browser is not asked', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  show(<App />);
  await page.getByLabelText('Address of the paper').fill('abendbote');
  await page.getByRole('button', { name: 'Add site' }).click();
  await expect.element(page.getByText(/That is not a web address/)).toBeVisible();
  expect(request).not.toHaveBeenCalled();
});
