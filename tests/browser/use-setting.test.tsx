import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useSetting } from '@/utils/screen/use-setting';

interface Look {
  readonly font: string;
  readonly scheme: string;
}

/** A setting whose first answer comes when told. */
function slowSetting() {
  let kept: Look = { font: 'serif', scheme: 'system' };
  let answer = () => {};
  const ready = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return {
    answer: () => answer(),
    kept: () => kept,
    getValue: () => ready.then(() => kept),
    setValue: async (value: Look) => {
      kept = value;
    },
    watch: () => () => {},
  };
}

const host = document.createElement('div');
afterEach(() => render(null, host));

it('a choice made before the setting is known counts, and so does the next one', async () => {
  const setting = slowSetting();
  let change: (to: (before: Look) => Look) => Promise<void> = () => Promise.reject(new Error('not drawn'));
  function Screen() {
    const live = useSetting(setting);
    change = live.change;
    return <p>{live.value ? `${live.value.font} ${live.value.scheme}` : 'loading'}</p>;
  }
  render(<Screen />, host);
  expect(host.textContent).toBe('loading');
  const both = [change((before) => ({ ...before, font: 'sans' })), change((before) => ({ ...before, scheme: 'dark' }))];
  setting.answer();
  await Promise.all(both);
  expect(setting.kept()).toEqual({ font: 'sans', scheme: 'dark' });
  await expect.poll(() => host.textContent).toBe('sans dark');
});
