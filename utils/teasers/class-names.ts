/**
 * What class names and ids say about an element. The stems are ours, from what content systems usually call things;
 * German and English, lower case. Licence: MIT.
 */

import { remembered } from '@/utils/article/remembered';

export type ClassRole =
  | 'kicker'
  | 'section'
  | 'snippet'
  | 'date'
  | 'author'
  | 'badge'
  | 'brand'
  | 'caption'
  | 'credit'
  | 'headline'
  | 'teaser'
  | 'menu'
  | 'footer'
  | 'header'
  | 'sidebar'
  | 'share'
  | 'comment'
  | 'topics'
  | 'advert'
  | 'job'
  | 'unseen'
  | 'group';

/** Words of a name that carry a role. A stem of five letters or more is also found inside a word, but for `=stem`. */
const STEMS: readonly (readonly [ClassRole, string])[] = [
  [
    'kicker',
    'kicker dachzeile spitzmarke topline overline roofline eyebrow supertitle pretitle oberzeile ' +
      'overhead antetitulo catchline toptitle uptitle prefix superheading headtitle titlehead abovehead ' +
      'abovetitle overtitle tagline preheadline surtitle',
  ],
  [
    'snippet',
    'snippet excerpt subtitle subheadline subline teasertext standfirst summary description vorspann ' +
      'anrisstext anreisser intro lead dek deck abstract unterzeile desc',
  ],
  ['section', 'category kategorie ressort rubrik subject'],
  ['date', 'date datum time timestamp published datetime uhrzeit zeit timeago clock'],
  ['author', 'author autor byline writer columnist'],
  ['badge', 'badge flag premium paywall plusicon icon icons duration counter marker tooltip'],
  ['brand', '=brand =marke publisher publication =quelle =source'],
  ['credit', 'credit copyright bildrechte urheber'],
  ['caption', '=caption bildunterschrift figcaption'],
  ['share', '=share sharing social teilen bookmark'],
  ['comment', 'comment kommentare leserbriefe talkback'],
  ['topics', 'tags tag keywords topics schlagwort taglist tagcloud stichworte'],
  [
    'advert',
    'advert adslot sponsored anzeige werbung promoted taboola outbrain plista affiliate ' + 'publireportaje annonsor',
  ],
  ['job', 'services jobs stellen gutscheine vouchers coupons'],
  [
    'menu',
    'nav navi navbar menu menue submenu megamenu navigation flyout burger offcanvas breadcrumb ' +
      'pagination pager toc topbar drawer subnav',
  ],
  ['footer', 'footer fuss fusszeile foot bottombar'],
  ['header', 'header masthead kopf kopfzeile'],
  ['sidebar', 'sidebar =aside rail marginal rightcol secondary'],
  ['unseen', 'visuallyhidden screenreader invisible offscreen sronly assistive'],
  ['group', 'boxtitle sectiontitle listtitle'],
  ['headline', 'headline title titel hed heading ueberschrift titre titulo schlagzeile'],
  [
    'teaser',
    'card cards related recommend article story stories artikel readmore more mostread meistgelesen ' +
      'popular promo tease latest ticker trending aufmacher',
  ],
];

const NONE: ReadonlySet<ClassRole> = new Set();

/** Names longer than this are machine made (utility classes); their beginning says enough. */
const MAX_LENGTH = 300;
/** Different attributes, and single names in them, on the largest pages. */
const MOST_NAMES = 3_000;

/**
 * The roles that an element's class names and id tell.
 *
 * @param names - Class attribute and id, as they stand.
 */
export function classRoles(names: string): ReadonlySet<ClassRole> {
  return names === '' ? NONE : rolesOfNames(names.slice(0, MAX_LENGTH));
}

const rolesOfNames = remembered((names): ReadonlySet<ClassRole> => {
  let found: Set<ClassRole> | null = null;
  for (const name of names.split(/\s+/)) {
    for (const role of rolesOfName(name)) {
      found ??= new Set();
      found.add(role);
    }
  }
  return found ?? NONE;
}, MOST_NAMES);

/** The roles of one name: `articleTeaser-kicker` has two. */
const rolesOfName = remembered((name): readonly ClassRole[] => {
  const lower = (/[A-Z]/.test(name) ? name.replace(/([a-z])([A-Z])/g, '$1 $2') : name).toLowerCase();
  const found: ClassRole[] = [];
  if (UNSEEN.test(lower)) found.push('unseen');
  if (PAID.test(lower)) found.push('advert');
  for (const part of lower.split(' ')) {
    if (UTILITY.test(part)) continue;
    for (const word of part.match(/[a-zäöü]{3,}/g) ?? []) {
      const role = roleOfWord(word);
      if (role) found.push(role);
    }
  }
  return found;
}, MOST_NAMES);

const UNSEEN = /\b(?:sr-only|visually-?hidden|screen-?reader|hidden-?text|u-hidden-visually)/;
/** Names of two words; one alone may mean a paywall or an app. */
const PAID = /\b(?:paid|branded|partner|sponsored|native)[-_]?(?:content|post|ad|story)\b/;
/** Names that set type, colour or space (`text-title`, `md:flex`) say how a thing looks, not what it is. */
const UTILITY = /:|^(?:text|font|bg|border|leading|tracking|typo|space|gap|group-hover)-/;

/** Stems of so many letters are also found inside a word. */
const INSIDE_LETTERS = 5;
/** Rank of the role (its place in the list; the first counts) by whole word, and stems by their first letters. */
const RANKS = new Map<string, number>();
const STARTS = new Map<string, { readonly stem: string; readonly rank: number }[]>();
STEMS.forEach(([, stems], rank) => {
  for (const stem of stems.split(' ')) {
    const word = stem.replace(/^=/, '');
    if (!RANKS.has(word)) RANKS.set(word, rank);
    if (word !== stem || stem.length < INSIDE_LETTERS) continue;
    const start = stem.slice(0, INSIDE_LETTERS);
    const known = STARTS.get(start);
    if (known) known.push({ stem, rank });
    else STARTS.set(start, [{ stem, rank }]);
  }
});

function roleOfWord(word: string): ClassRole | null {
  let best = RANKS.get(word) ?? STEMS.length;
  for (let at = 0; at + INSIDE_LETTERS <= word.length; at++) {
    for (const { stem, rank } of STARTS.get(word.slice(at, at + INSIDE_LETTERS)) ?? []) {
      if (rank < best && word.startsWith(stem, at)) best = rank;
    }
  }
  return STEMS[best]?.[0] ?? null;
}
