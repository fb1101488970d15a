import type { ArticleImage } from '@/utils/model/article';
import { cleanAddress } from '@/utils/text/address';
import { fieldText } from './clean-text';
import { decoded } from './entities';
import { isNode, type LdNode, namesOf, stringOf } from './json-ld';
import type { Found, PageFacts } from './page-facts';
import { captionAround, type PictureWords as Words } from './picture-caption';
import { joinCredits, splitCredit } from './picture-credit';
import { unnamedCaption } from './unnamed-caption';

/** Pictures looked at; the leading one stands near the headline. */
const MAX_PICTURES = 80;
/** Elements that load a picture, own ones of page builders included: the address stands in the same attributes. */
const PICTURES = 'img, [data-src*="/"], amp-img';
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'data-full-src', 'src'];
/** Boxes whose pictures are no part of the piece; only the nearest boxes are asked, sites name whole pages so. */
const OTHERS = /(?:author|autor|avatar|logo|related|teaser-?list|recommend|newsletter)/i;

/** What a player says where it cannot play. */
const PLAYER = /^(?:media playback|(?:your|ihr) browser|please enable|bitte aktivieren)\b.{0,80}$/i;

const NONE: Words = { caption: null, credit: null };

/** The picture that leads the article, with what it shows and who took it kept apart. */
export function findImage(
  facts: PageFacts,
  headline: Element | null,
  container: Element | null,
): Found<ArticleImage> | null {
  const ld = ldPicture(facts);
  const stated =
    (ld ? addressOf(ld) : stringOf(facts.ld?.image)) ?? facts.meta('og:image', 'og:image:url', 'twitter:image');
  const known = new Map<Element, Words>();
  const wordsOf = (at: Element) => {
    const words = known.get(at) ?? captionAround(at);
    known.set(at, words);
    return words;
  };
  const picture = leadPicture(facts, headline, container, [stated, facts.meta('og:image')], wordsOf);
  const shown = picture ? imageAddress(picture) : null;
  const url =
    (shown ? cleanAddress(shown, facts.pageUrl) : null) ?? (stated ? cleanAddress(stated, facts.pageUrl) : null);
  if (!url) return null;
  const found = picture ? wordsWith(picture, wordsOf(picture), stated) : NONE;
  const words = PLAYER.test(found.caption ?? '') ? { ...found, caption: null } : found;
  const isSame = ld !== null && (!shown || fileKey(shown) === fileKey(addressOf(ld)));
  const said = isSame && ld ? ldWords(ld) : NONE;
  return {
    value: { url, caption: words.caption ?? said.caption, credit: words.credit ?? said.credit },
    source: shown ? 'markup' : ld || facts.ld?.image ? 'json-ld' : 'open-graph',
  };
}

/** The words with a picture; words without a name count for the picture that the page's head names. */
function wordsWith(picture: Element, words: Words, stated: string | null): Words {
  const key = fileKey(stated);
  if (words.caption || key === null || fileKey(imageAddress(picture)) !== key) return words;
  const unnamed = unnamedCaption(picture);
  return unnamed.caption ? { caption: unnamed.caption, credit: words.credit ?? unnamed.credit } : words;
}

/** The picture the page's head names, wherever it stands; else the first in a figure near headline or text, or with a caption. */
function leadPicture(
  facts: PageFacts,
  headline: Element | null,
  container: Element | null,
  stated: readonly (string | null)[],
  wordsOf: (picture: Element) => Words,
): Element | null {
  const keys = stated.map(fileKey).filter((key) => key !== null);
  const body = facts.document.body;
  const area = headline?.closest('article, main') ?? container?.closest('article, main') ?? container?.parentElement;
  for (const place of [area, body]) {
    if (!place) continue;
    const pictures = [...place.querySelectorAll(PICTURES)]
      .slice(0, MAX_PICTURES)
      .filter((at) => !isTiny(at) && !isOthers(at));
    const named = pictures.filter((at) => keys.includes(fileKey(imageAddress(at)) ?? '')).slice(0, 4);
    if (named[0]) return named.find((at) => wordsOf(at).caption) ?? named[0];
    if (place === body && area) continue;
    const inFigure = pictures.find((at) => at.closest('figure, [itemtype$="ImageObject"]') && imageAddress(at));
    if (inFigure) return inFigure;
  }
  // A picture or film that is loaded later has no address yet, but its words are there.
  const first = [
    ...[...(area?.querySelectorAll(`figure, ${PICTURES}`) ?? [])].slice(0, MAX_PICTURES / 4),
    ...[...(body?.querySelectorAll('figure') ?? [])].slice(0, MAX_PICTURES / 8),
  ];
  return first.find((at) => !isTiny(at) && !isOthers(at) && wordsOf(at).caption) ?? null;
}

function isOthers(picture: Element): boolean {
  for (
    let at = picture.parentElement, level = 0;
    at && level < 4 && at.localName !== 'body';
    at = at.parentElement, level++
  ) {
    if (/^(?:nav|footer|noscript)$/.test(at.localName) || OTHERS.test(at.getAttribute('class')?.slice(0, 200) ?? ''))
      return true;
  }
  return false;
}

function isTiny(picture: Element): boolean {
  const width = Number(picture.getAttribute('width') ?? '');
  return width > 0 && width < 100;
}

function imageAddress(picture: Element): string | null {
  const set =
    picture.getAttribute('srcset') ??
    picture.getAttribute('data-srcset') ??
    picture.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset');
  const candidates = [...ADDRESSES.map((name) => picture.getAttribute(name)), set?.trim().split(/\s+/)[0]];
  return (
    candidates.find(
      (address) =>
        address && !address.startsWith('data:') && !/(?:lazyload|placeholder|transparent|blank|spacer)/i.test(address),
    ) ?? null
  );
}

/** The part of an address that names the file, the same in all its sizes: a hash or a long number that is no day, else the file's name. */
function fileKey(address: string | null): string | null {
  if (!address) return null;
  const path = address.slice(0, 2_000).replace(/[?#].*$/, '');
  const ids = path.match(/[\da-f]{8}-?[\da-f-]{20,40}|\d{6,}/gi)?.filter((id) => !/^20[0-3]\d[01]\d[0-3]\d$/.test(id));
  if (ids?.length) return ids.at(-1)?.toLowerCase() ?? null;
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  const plain = name.replace(/\.\w{3,4}$/, '').replace(/[-_]?\d{2,4}x\d{2,4}$/, '');
  return plain.length >= 6 ? plain : null;
}

/** The article's first picture in JSON-LD; some papers give it by reference to another node. */
function ldPicture({ ld, jsonLd }: PageFacts): LdNode | null {
  const image = ld?.image;
  const first: unknown = Array.isArray(image) ? image[0] : image;
  if (!isNode(first)) return null;
  const id = first['@id'];
  return (
    (addressOf(first) || id === undefined ? null : jsonLd.find((node) => node['@id'] === id && addressOf(node))) ??
    first
  );
}

function addressOf(picture: LdNode): string | null {
  return stringOf(picture.url) ?? stringOf(picture.contentUrl);
}

function ldWords(picture: LdNode): Words {
  const { caption, credit } = splitCredit(fieldText(decoded(stringOf(picture.caption))) ?? '');
  const credits = [picture.creditText, picture.creator, picture.author, picture.copyrightHolder]
    .flatMap((name) => namesOf(name))
    .slice(0, 1);
  return { caption, credit: credit ?? joinCredits(credits.map((name) => fieldText(decoded(name)) ?? '')) };
}
