/**
 * What class names and ids say about an element. The stems are ours, from what content systems usually call things;
 * German and English, lower case. Licence: MIT.
 */

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
const STEMS: readonly (readonly [ClassRole, readonly string[]])[] = [
  [
    'kicker',
    [
      'kicker',
      'dachzeile',
      'spitzmarke',
      'topline',
      'overline',
      'roofline',
      'eyebrow',
      'supertitle',
      'pretitle',
      'oberzeile',
    ]
      .concat(['overhead', 'antetitulo', 'catchline', 'toptitle', 'uptitle', 'prefix', 'superheading', 'suptitle'])
      .concat([
        'headtitle',
        'titleheader',
        'titlehead',
        'abovehead',
        'abovetitle',
        'overtitle',
        'tagline',
        'preheadline',
        'surtitle',
      ]),
  ],
  [
    'snippet',
    [
      'snippet',
      'excerpt',
      'subtitle',
      'subheadline',
      'subline',
      'teasertext',
      'standfirst',
      'summary',
      'description',
    ].concat(['vorspann', 'anrisstext', 'anreisser', 'intro', 'lead', 'dek', 'deck', 'abstract', 'unterzeile', 'desc']),
  ],
  ['section', ['category', 'kategorie', 'ressort', 'rubrik', 'subject']],
  ['date', ['date', 'datum', 'time', 'timestamp', 'published', 'datetime', 'uhrzeit', 'zeit', 'timeago', 'clock']],
  ['author', ['author', 'autor', 'byline', 'autoren', 'writer', 'columnist']],
  [
    'badge',
    ['badge', 'flag', 'premium', 'paywall', 'plusicon', 'icon', 'icons', 'duration', 'counter', 'marker', 'tooltip'],
  ],
  ['brand', ['=brand', '=marke', 'publisher', 'publication', '=quelle', '=source']],
  ['credit', ['credit', 'credits', 'copyright', 'bildrechte', 'urheber']],
  ['caption', ['=caption', 'bildunterschrift', 'figcaption']],
  ['share', ['=share', 'sharing', 'social', 'teilen', 'socials', 'bookmark']],
  ['comment', ['comments', 'comment', 'kommentare', 'leserbriefe', 'talkback']],
  ['topics', ['tags', 'tag', 'keywords', 'topics', 'schlagworte', 'schlagwort', 'taglist', 'tagcloud', 'stichworte']],
  ['advert', ['advert', 'adslot', 'sponsored', 'advertorial', 'anzeige', 'advertisement', 'werbung', 'promoted']],
  ['job', ['services', 'jobs', 'stellen', 'stellenmarkt', 'stellenanzeigen', 'gutscheine', 'vouchers', 'coupons']],
  [
    'menu',
    [
      'nav',
      'navi',
      'navbar',
      'menu',
      'menue',
      'submenu',
      'megamenu',
      'navigation',
      'flyout',
      'burger',
      'offcanvas',
    ].concat(['breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'toc', 'topbar', 'drawer', 'subnav', 'hamburger']),
  ],
  ['footer', ['footer', 'fuss', 'fusszeile', 'foot', 'bottombar']],
  ['header', ['header', 'masthead', 'kopf', 'kopfzeile', 'pageheader']],
  ['sidebar', ['sidebar', '=aside', 'rail', 'marginal', 'marginalspalte', 'rightcolumn', 'rightcol', 'secondary']],
  [
    'unseen',
    ['visuallyhidden', 'sr-only', 'screenreader', 'invisible', 'a11y', 'offscreen', 'sronly', 'assistive', 'hide-text'],
  ],
  ['group', ['boxtitle', 'sectiontitle', 'listtitle']],
  [
    'headline',
    ['headline', 'title', 'titel', 'hed', 'heading', 'ueberschrift', 'titre', 'titulo', 'headlines', 'schlagzeile'],
  ],
  [
    'teaser',
    [
      'teaser',
      'teasers',
      'card',
      'cards',
      'related',
      'recommend',
      'recommendation',
      'recommendations',
      'article',
      'story',
    ]
      .concat([
        'stories',
        'articles',
        'artikel',
        'read-also',
        'readmore',
        'more',
        'mostread',
        'meistgelesen',
        'popular',
      ])
      .concat(['promo', 'tease', 'latest', 'ticker', 'trending', 'newsticker', 'aufmacher']),
  ],
];

const memo = new WeakMap<object, Map<string, ReadonlySet<ClassRole>>>();
const NONE: ReadonlySet<ClassRole> = new Set();

/** Names longer than this are machine made (utility classes); their beginning says enough. */
const MAX_LENGTH = 300;

/**
 * The roles that an element's class names and id tell.
 *
 * @param names - Class attribute and id, as they stand.
 * @param page - Any object that lives as long as the page: equal names are looked at once.
 */
export function classRoles(names: string, page: object): ReadonlySet<ClassRole> {
  if (names === '') return NONE;
  const known = memo.get(page) ?? new Map<string, ReadonlySet<ClassRole>>();
  memo.set(page, known);
  const roles = known.get(names) ?? findRoles(names.slice(0, MAX_LENGTH));
  known.set(names, roles);
  return roles;
}

function findRoles(names: string): ReadonlySet<ClassRole> {
  const found = new Set<ClassRole>();
  const lower = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  if (/\b(?:sr-only|visually-?hidden|screen-?reader|hidden-?text|u-hidden-visually)/.test(lower)) found.add('unseen');
  for (const name of lower.split(/\s+/)) {
    if (UTILITY.test(name)) continue;
    for (const word of name.split(/[^a-zäöü]+/)) {
      const role = word.length > 2 && roleOfWord(word);
      if (role) found.add(role);
    }
  }
  return found;
}

/** Names that set type, colour or space (`text-title`, `md:flex`) say how a thing looks, not what it is. */
const UTILITY = /:|^(?:text|font|bg|border|leading|tracking|typo|space|gap|group-hover)-/;

function roleOfWord(word: string): ClassRole | undefined {
  return STEMS.find(([, stems]) =>
    stems.some((stem) => word === stem || `=${word}` === stem || (stem.length > 4 && word.includes(stem))),
  )?.[0];
}
