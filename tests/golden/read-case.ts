// One saved page with what a careful person takes from it: `tests/golden/<case>/page.html` and `expected.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPage } from '@/utils/article/read-page';
import type { ExtractedArticle, PageKind } from '@/utils/model/article';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { parse } from '../support/parse';

/** What is compared of an article; section and address only where the case is about them or the page leaves no doubt. */
export interface GoldenArticle
  extends Pick<
    ExtractedArticle,
    'headline' | 'kicker' | 'standfirst' | 'authors' | 'publishedAt' | 'lang' | 'partial' | 'blocks'
  > {
  readonly url?: string;
  readonly section?: string | null;
  readonly image: { readonly caption: string | null; readonly credit: string | null } | null;
}

export interface Golden {
  readonly kind: PageKind;
  /** `null`: the page is no article. */
  readonly article: GoldenArticle | null;
  /** In reading order. */
  readonly teasers: readonly Pick<ExtractedTeaser, 'headline' | 'kicker' | 'group' | 'url' | 'sponsored'>[];
}

export interface GoldenCase {
  readonly name: string;
  readonly url: string;
  /** Why the page is here, as the sentence below the address in its head comment. */
  readonly reason: string;
  readonly html: string;
  /** Where the expectation stands or belongs. */
  readonly expectedFile: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const HEAD_COMMENT = /^<!--\s*url: (\S+)\s+([^>]+?)\s*-->/;

/** All cases, by name. Throws for a folder whose page has no head comment with address and reason. */
export function readCases(): GoldenCase[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readCase(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readCase(name: string): GoldenCase {
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
  const [, url, reason] = HEAD_COMMENT.exec(html) ?? [];
  if (!url || !reason) throw new Error(`${name}/page.html: no head comment with address and reason`);
  return { name, url, reason, html, expectedFile: join(FOLDER, name, 'expected.json') };
}

/** The expectation of a case. Throws where it is missing: a test that writes its own expectation tests nothing. */
export function readExpected({ name, expectedFile }: GoldenCase): Golden {
  if (!existsSync(expectedFile))
    throw new Error(`${name}: no expected.json; npm run golden:update writes one to check`);
  return JSON.parse(readFileSync(expectedFile, 'utf8')) as Golden;
}

/** What the readers make of a case, in the form of an expectation. */
export function readActual({ html, url }: GoldenCase): Golden {
  const reading = readPage(parse(html, url), url);
  if (reading.kind === 'not-an-article') return { kind: reading.pageKind, article: null, teasers: [] };
  const { article, teasers } = reading;
  const {
    url: address,
    headline,
    kicker,
    standfirst,
    authors,
    publishedAt,
    section,
    image,
    lang,
    partial,
    blocks,
  } = article;
  return {
    kind: article.kind,
    article: {
      url: address,
      headline,
      kicker,
      standfirst,
      authors,
      publishedAt,
      section,
      image: image && { caption: image.caption, credit: image.credit },
      lang,
      partial,
      blocks,
    },
    teasers: teasers.map(({ headline, kicker, group, url, sponsored }) => ({
      headline,
      kicker,
      group,
      url,
      sponsored,
    })),
  };
}
