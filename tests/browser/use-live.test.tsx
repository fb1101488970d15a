import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { announce } from '@/utils/store/changes';
import { useLive } from '@/utils/store/use-live';
import { show } from './support/stage';

/** What was asked and answered, in order. */
let log: string[] = [];

function asked(name: string, ms: number) {
  return async (): Promise<string> => {
    log.push(`${name}?`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.push(`${name}!`);
    return name;
  };
}

function Parts() {
  const later = useLive(asked('numbers', 0), [], 'after-others');
  const rows = useLive(asked('rows', 60), []);
  return <p>{[rows, later].map((live) => (live.kind === 'value' ? live.value : '…')).join(' ')}</p>;
}

test('what can wait is asked when the rest of the page has its answers, and so again after a change', async () => {
  log = [];
  show(<Parts />);
  await expect.element(page.getByText('rows numbers')).toBeVisible();
  expect(log).toEqual(['rows?', 'rows!', 'numbers?', 'numbers!']);
  log = [];
  announce({ kind: 'library' });
  await expect.poll(() => log).toEqual(['rows?', 'rows!', 'numbers?', 'numbers!']);
});
