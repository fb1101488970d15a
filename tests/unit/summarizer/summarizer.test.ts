import { describe, expect, test, vi } from 'vitest';
import { UserFacingError } from '@/utils/failures';
import {
  type BrowserModel,
  browserModel,
  loadModel,
  type ModelState,
  modelState,
  summarizeOnDevice,
} from '@/utils/summarizer';

/** A browser's model, with what a test cares about. */
function aModel({
  state = 'available' as ModelState | null | Error,
  summary = 'Der Rat stoppt den Bau.',
  quota = 1_000,
}: {
  state?: ModelState | null | Error;
  summary?: string | Error;
  quota?: number;
} = {}) {
  const destroy = vi.fn();
  const summarize = vi.fn(async () => {
    if (summary instanceof Error) throw summary;
    return summary;
  });
  const create = vi.fn(async ({ monitor }: Parameters<BrowserModel['create']>[0]) => {
    monitor?.({ addEventListener: (_type, listener) => [0, 0.5, 1].forEach((loaded) => void listener({ loaded })) });
    return { inputQuota: quota, measureInputUsage: async (text: string) => text.length, summarize, destroy };
  });
  const availability = vi.fn(async () => {
    if (state instanceof Error) throw state;
    return state;
  });
  return { availability, create, summarize, destroy };
}

describe('the model', () => {
  test('is found where the browser has one, and nowhere else', () => {
    const Summarizer = aModel();
    expect(browserModel({ Summarizer })).toBe(Summarizer);
    expect(browserModel({})).toBeUndefined();
  });

  test('is asked for the language without its region', async () => {
    const model = aModel();
    expect(await modelState(model, 'de-AT')).toBe('available');
    expect(model.availability).toHaveBeenCalledWith(
      expect.objectContaining({ expectedInputLanguages: ['de'], outputLanguage: 'de' }),
    );
  });

  test('counts as unavailable when the browser gives no answer or does not know the language', async () => {
    expect(await modelState(aModel({ state: null }), 'de')).toBe('unavailable');
    expect(await modelState(aModel({ state: new RangeError('no such language') }), 'und')).toBe('unavailable');
  });
});

describe('a summary', () => {
  test('is written when the model is on the device, and the model is let go', async () => {
    const model = aModel({ summary: '  Der Rat stoppt den Bau.\n' });
    expect(await summarizeOnDevice(model, 'Ein langer Artikel.', 'de')).toBe('Der Rat stoppt den Bau.');
    expect(model.destroy).toHaveBeenCalledOnce();
  });

  test.each(['downloadable', 'downloading', 'unavailable'] as const)(
    'is not written, and nothing is loaded, when the model is %s',
    async (state) => {
      const model = aModel({ state });
      expect(await summarizeOnDevice(model, 'Ein langer Artikel.', 'de')).toBeUndefined();
      expect(model.create).not.toHaveBeenCalled();
    },
  );

  test('is not written of a text that is too long for the model', async () => {
    const model = aModel({ quota: 5 });
    expect(await summarizeOnDevice(model, 'Ein langer Artikel.', 'de')).toBeUndefined();
    expect(model.summarize).not.toHaveBeenCalled();
    expect(model.destroy).toHaveBeenCalledOnce();
  });

  test('that is empty counts as none', async () => {
    expect(await summarizeOnDevice(aModel({ summary: ' \n' }), 'Ein langer Artikel.', 'de')).toBeUndefined();
  });

  test('that fails lets the model go as well', async () => {
    const model = aModel({ summary: new Error('crashed') });
    await expect(summarizeOnDevice(model, 'Ein langer Artikel.', 'de')).rejects.toThrow('crashed');
    expect(model.destroy).toHaveBeenCalledOnce();
  });
});

describe('loading the model', () => {
  test('tells how far it is', async () => {
    const shares: number[] = [];
    await loadModel(aModel({ state: 'downloadable' }), 'de', (share) => shares.push(share));
    expect(shares).toEqual([0, 0.5, 1]);
  });

  test('that the browser declines is a failure with words', async () => {
    const model: BrowserModel = {
      ...aModel(),
      create: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    };
    await expect(loadModel(model, 'de', () => {})).rejects.toBeInstanceOf(UserFacingError);
  });
});
