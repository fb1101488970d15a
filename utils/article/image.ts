import type { ArticleImage } from '@/utils/model/article';
import { cleanAddress } from '@/utils/text/address';
import { fieldText } from './clean-text';
import { isNode, stringOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';

const CREDIT_WORDS = [
  'credit',
  'credits',
  'copyright',
  'fotograf',
  'photographer',
  'quelle',
  'source',
  'bildnachweis',
  'copyrightholder',
  'creator',
];
const CREDIT_LABEL =
  '(?:foto|fotos|bild|quelle|grafik|symbolbild|symbolfoto|archivbild|archivfoto|photo|image|picture|photograph|photographer|credit|copyright)';
/** "(Foto: dpa)", "Foto: Jane Doe", "© dpa" at the end of a caption. */
const CREDIT_IN_BRACKETS = new RegExp(
  `[(\\[]\\s*(?:${CREDIT_LABEL}\\s*:\\s*|©\\s*)([^()\\[\\]]{2,100})[)\\]]\\.?`,
  'gi',
);
const CREDIT_AT_END = new RegExp(
  `(?:^|[.!?)\\s–|-])\\s*(?:${CREDIT_LABEL}\\s*(?::|by\\b|von\\b)\\s*|(?:copyright\\s*)?©\\s*)([^:]{2,100})$`,
  'i',
);

/** The picture that leads the article, with what it shows and who took it kept apart. */
export function findImage(
  facts: PageFacts,
  headline: Element | null,
  container: Element | null,
): Found<ArticleImage> | null {
  const figure = leadFigure(facts.document, headline, container);
  const stated = ldImage(facts.ld?.image) ?? facts.meta('og:image', 'og:image:url', 'twitter:image');
  const shown = figure ? imageAddress(figure) : null;
  const url =
    cleanAddress(shown ?? stated ?? '', facts.pageUrl) ?? (stated ? cleanAddress(stated, facts.pageUrl) : null);
  if (!url) return null;
  const { caption, credit } = figure ? captionOf(figure) : { caption: null, credit: null };
  return {
    value: { url, caption, credit },
    source: shown ? 'markup' : stated && ldImage(facts.ld?.image) ? 'json-ld' : 'open-graph',
  };
}

/** Parts a caption into what the picture shows and whose it is: "… (Foto: dpa). Foto: J. Doe" gives credit "dpa / J. Doe". */
export function splitCredit(text: string): { caption: string | null; credit: string | null } {
  const credits: string[] = [];
  let rest = text.replace(CREDIT_IN_BRACKETS, (_, credit: string) => {
    credits.push(credit.trim());
    return '';
  });
  const atEnd = CREDIT_AT_END.exec(rest);
  if (atEnd?.[1]) {
    credits.push(atEnd[1].trim());
    const labelAt = rest
      .slice(atEnd.index)
      .search(new RegExp(`${CREDIT_LABEL}\\s*(?::|by\\b|von\\b)|copyright|©`, 'i'));
    rest = rest.slice(0, atEnd.index + Math.max(0, labelAt));
  }
  const caption = rest
    .replace(/[\s|–-]+$/, '')
    .replace(/\s+([.,;])/g, '$1')
    .replace(/\.\s*\.+$/, '.')
    .trim();
  return {
    caption: /[\p{L}\p{N}]/u.test(caption) ? caption : null,
    credit: credits.length > 0 ? [...new Set(credits)].join(' / ') : null,
  };
}

function captionOf(figure: Element): { caption: string | null; credit: string | null } {
  const box = figure.querySelector(`figcaption, ${NAMED_CAPTION}`);
  const creditElement = [...figure.querySelectorAll('span, small, div, p, cite, em, figcaption')].find(
    (element) => namedWords(element, CREDIT_WORDS) && (element.textContent?.length ?? 0) < 200,
  );
  const credit = creditElement ? fieldText(creditElement.textContent) : null;
  const whole = fieldText(box?.textContent);
  if (!whole) return { caption: null, credit: credit ? tidyCredit(credit) : null };
  if (credit && whole.includes(credit) && creditElement !== box) {
    const rest = splitCredit(whole.replace(credit, ' ').replace(/\s+/g, ' ').trim());
    return {
      caption: rest.caption,
      credit: [...new Set([rest.credit, tidyCredit(credit)].filter((part) => part !== null))].join(' / '),
    };
  }
  const split = splitCredit(whole);
  return {
    caption: split.caption,
    credit: split.credit ?? (credit && creditElement !== box ? tidyCredit(credit) : null),
  };
}

function tidyCredit(credit: string): string {
  return (
    credit
      .replace(new RegExp(`^[(\\[]?\\s*(?:${CREDIT_LABEL}\\s*(?::|by\\b|von\\b)?\\s*|©\\s*)+`, 'i'), '')
      .replace(/[)\]]$/, '')
      .trim() || credit
  );
}

const NAMED_CAPTION =
  '[class*="caption" i], [class*="bildunterschrift" i], [class*="bildtext" i], [itemprop="caption" i]';

/** The first figure with a picture at the head of the article or in its text. */
function leadFigure(document: Document, headline: Element | null, container: Element | null): Element | null {
  const area =
    headline?.closest('article, main') ??
    container?.closest('article, main') ??
    container?.parentElement ??
    document.body;
  for (const figure of [...(area?.querySelectorAll('figure, [itemtype$="ImageObject"]') ?? [])].slice(0, 12)) {
    if (figure.closest('aside, nav, footer')) continue;
    if (imageAddress(figure)) return figure;
  }
  // No `figure`: a box that holds a picture and something named as its caption.
  for (const caption of [...(area?.querySelectorAll(NAMED_CAPTION) ?? [])].slice(0, 12)) {
    const box = [caption, caption.parentElement, caption.parentElement?.parentElement].find(
      (at) => at && imageAddress(at),
    );
    if (box && !box.closest('aside, nav, footer')) return box;
  }
  return null;
}

function imageAddress(figure: Element): string | null {
  const image = figure.querySelector('img');
  if (!image) return null;
  const set =
    image.getAttribute('srcset') ??
    image.getAttribute('data-srcset') ??
    figure.querySelector('source[srcset]')?.getAttribute('srcset');
  const address = [image.getAttribute('src'), image.getAttribute('data-src'), set?.trim().split(/\s+/)[0]].find(
    (candidate) => candidate && !candidate.startsWith('data:'),
  );
  return address ?? null;
}

function ldImage(image: unknown): string | null {
  if (Array.isArray(image)) return ldImage(image[0]);
  if (isNode(image)) return stringOf(image.url) ?? stringOf(image.contentUrl);
  return stringOf(image);
}
