import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';

type Texts = Record<string, { message: string }>;
const LANGUAGES: Record<string, Texts> = { de, en };
const ROOT = join(import.meta.dirname, '../../..');

/** Everything that may name a text, as one string. */
const source = [
  ...['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => join(folder, file)),
  ),
  'wxt.config.ts',
]
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** The failure codes, read from their type. */
const failureCodes = [
  ...(/type FailureCode =([^;]+);/.exec(readFileSync(join(ROOT, 'utils/failures.ts'), 'utf8'))?.[1] ?? '').matchAll(
    /'([a-z-]+)'/g,
  ),
].map(([, code]) => `failure_${(code ?? '').replaceAll('-', '_')}`);

function isUsed(key: string): boolean {
  if (failureCodes.includes(key)) return true;
  const name = key.replace(/_(one|other)$/, '');
  return source.includes(`'${name}'`) || source.includes(`__MSG_${key}__`);
}

test('German and English have the same texts', () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
});

test('a text takes the same substitutions in both languages', () => {
  const places = (texts: Texts) =>
    Object.entries(texts).map(([key, { message }]) => [key, [...new Set(message.match(/\$\d/g))].sort()]);
  expect(places(de)).toEqual(places(en));
});

describe.each(Object.entries(LANGUAGES))('%s', (language, texts) => {
  test('no text is empty', () => {
    expect(Object.keys(texts).filter((key) => texts[key]?.message.trim() === '')).toEqual([]);
  });

  test('the texts say which language they are in', () => {
    expect(texts.language?.message).toBe(language);
  });

  test('every text with a number has both its forms', () => {
    const counted = Object.keys(texts).filter((key) => key.endsWith('_other'));
    expect(counted.filter((key) => !texts[key.replace(/_other$/, '_one')])).toEqual([]);
  });

  test('every failure has a sentence and a next step', () => {
    const sentences = (text = '') => text.split(/[.!?](?:\s|$)/).filter(Boolean).length;
    expect(failureCodes.length).toBeGreaterThan(5);
    expect(failureCodes.filter((key) => sentences(texts[key]?.message) < 2)).toEqual([]);
  });

  test('quotation marks are typographic', () => {
    expect(Object.keys(texts).filter((key) => /["']/.test(texts[key]?.message ?? ''))).toEqual([]);
  });

  test('the description fits the stores', () => {
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every text is used', () => {
  expect(Object.keys(en).filter((key) => key !== 'language' && !isUsed(key))).toEqual([]);
});

test('every text the manifest asks for exists', () => {
  const asked = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(asked.filter((key) => !(key in en))).toEqual([]);
});
