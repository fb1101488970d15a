// The signals that add up to a kind: weight, test, and the reason beside it. Weights were set on one half of the labelled
// publishers and looked at on the other; a clear statement of the page weighs 3, a good sign 1.5 to 2, a hint 0.5 to 1.
import {
  BLOG_ADDRESS,
  GALLERY_SEGMENT,
  isHome,
  LIST_ADDRESS,
  LIVE_SEGMENT,
  LIVE_WORD,
  NEWS_SEGMENT,
  NO_NEWS_HOST,
  NO_NEWS_SEGMENT,
  OPINION_SEGMENT,
  PIECE_ADDRESS,
  VIDEO_SEGMENT,
} from './address-kinds';
import { type KindFacts, MANY_HEADLINES } from './kind-facts';
import {
  GALLERY_OPENING,
  GALLERY_WORDS,
  LIVE_WORDS,
  OPINION_OPENING,
  OPINION_WORDS,
  VIDEO_OPENING,
  VIDEO_WORDS,
} from './kind-words';

type Signal = readonly [weight: number, holds: (page: KindFacts) => boolean];

/** Adds the weights of the signals that hold. */
export function scoreOf(signals: readonly Signal[], page: KindFacts): number {
  let score = 0;
  for (const [weight, holds] of signals) if (holds(page)) score += weight;
  return score;
}

const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const OTHER_TYPE =
  /^(?:Product|Recipe|JobPosting|FAQPage|HowTo|SoftwareApplication|QAPage|DiscussionForumPosting|ProfilePage|ContactPage|AboutPage|Book|Course|LodgingBusiness)$/;
const OTHER_SYSTEM =
  /mediawiki|dokuwiki|vbulletin|phpbb|discourse|xenforo|mybb|docusaurus|sphinx|mkdocs|gitbook|shopify|shopware|magento|prestashop|woocommerce|hybris/;

const isStated = (page: KindFacts) => page.ownTypes.some((type) => NEWS_TYPE.test(type));

/** A single piece of journalism, from 3 on. */
export const NEWS: readonly Signal[] = [
  [3, isStated], // The page says so itself.
  [1.5, (page) => page.ownTypes.includes('Article')], // Firms and wikis say this, too.
  [2, (page) => page.types.includes('ClaimReview')], // Fact checks.
  [1, (page) => page.ogType === 'article'], // As do most blogs.
  [1, (page) => page.types.includes('NewsMediaOrganization')],
  [1, (page) => page.meta('news_keywords', 'article:section') !== null], // Written for news search.
  [1, (page) => page.hasDate],
  [0.5, (page) => page.hasAuthor],
  [0.5, (page) => page.wordCount >= 60],
  [0.5, (page) => page.wordCount >= 120],
  [-2, (page) => page.wordCount < 40],
  [1, (page) => page.paperParts >= 2], // Politics, sport, culture in the menu: a paper.
  [1, (page) => page.paperParts >= 3],
  [-1, (page) => page.paperParts === 0],
  [0.5, (page) => NEWS_SEGMENT.test(page.path) || PIECE_ADDRESS.test(page.path)],
  [-1, (page) => page.ownTypes.includes('BlogPosting')], // Small papers use it, too.
  [-2, (page) => BLOG_ADDRESS.test(page.url)],
  [-1.5, (page) => page.isPersonal],
  [-3, (page) => NO_NEWS_SEGMENT.test(page.path) || NO_NEWS_HOST.test(page.host)],
  [-3, (page) => OTHER_SYSTEM.test(page.generator)], // Wikis, forums, manuals, shops name their software.
  [-3, (page) => !isStated(page) && page.types.some((type) => OTHER_TYPE.test(type))],
  [-2, (page) => page.count('pre') >= 3], // Program code: manuals and technical notes.
  [-0.5, (page) => /^(?:website|profile|product)$/.test(page.ogType)],
  [-2, (page) => page.teaserCount > 25 && page.blocks.length < 5], // Cards and no text: a list.
  [-3, (page) => isHome(page.path)],
  [-1, (page) => !page.headline],
];

/** A home page or a list of articles, from 3 on; asked of pages that are no article. */
export const FRONT: readonly Signal[] = [
  [1.5, (page) => isHome(page.path)],
  [1.5, (page) => LIST_ADDRESS.test(page.path)],
  [1.5, (page) => page.types.includes('CollectionPage')],
  [1.5, (page) => page.teaserCount >= 12],
  [1, (page) => page.linkedHeadlines() >= MANY_HEADLINES],
  [-1.5, (page) => page.teaserCount < 8 && page.linkedHeadlines() < 8], // Lists nothing.
  [1.5, (page) => page.paperParts >= 3],
  [1, (page) => page.linkChars() > page.proseChars()],
  [0.5, (page) => page.linkChars() > 4 * page.proseChars()],
  [-3, (page) => OTHER_SYSTEM.test(page.generator) || NO_NEWS_HOST.test(page.host)],
  [-3, (page) => page.types.some((type) => OTHER_TYPE.test(type))],
  [-1.5, (page) => page.count('[class*="price" i], [class*="preis" i]') >= 3], // A shop.
  [-2, (page) => page.count('pre') >= 3],
];

/** Dated entries, from 2 on. */
export const LIVE: readonly Signal[] = [
  [2, (page) => page.types.includes('LiveBlogPosting')],
  [2, (page) => LIVE_SEGMENT.test(page.path)],
  [1, (page) => LIVE_WORD.test(page.path)],
  [1, (page) => LIVE_WORDS.test(page.headline ?? '')],
  [1, (page) => LIVE_WORDS.test(page.labels)],
  [1.5, (page) => datedEntries(page) >= 5],
];

/** One video or sound, from 3 on: text only goes with it. */
export const VIDEO: readonly Signal[] = [
  [1.5, (page) => VIDEO_SEGMENT.test(page.path)],
  [1.5, (page) => page.ogType.startsWith('video')],
  [1, (page) => page.types.some((type) => /^(?:Video|Audio)Object$|^PodcastEpisode$/.test(type))],
  [1, (page) => VIDEO_WORDS.test(`${page.headline} | ${page.labels}`) || /podcast|video/i.test(page.path)],
  [1, (page) => VIDEO_OPENING.test(page.headline ?? '')],
  [0.5, (page) => page.count('video, audio, iframe[src]') > 0],
  [1, (page) => page.wordCount < 300],
  [0.5, (page) => page.wordCount < 120],
  [-2, (page) => page.wordCount > 450],
];

/** A series of pictures, from 2 on. */
export const GALLERY: readonly Signal[] = [
  [2, (page) => GALLERY_SEGMENT.test(page.path)],
  [1.5, (page) => page.types.includes('ImageGallery') || page.ownTypes.includes('MediaGallery')],
  [1, ({ headline, labels }) => GALLERY_WORDS.test(`${headline} | ${labels}`) || GALLERY_OPENING.test(`${headline}`)],
  [1, (page) => page.count('figure') >= 8 && page.count('figure') > 2 * page.blocks.length],
  [-1.5, (page) => page.wordCount > 600], // An article that has a gallery.
];

/** One writer's view, from 2 on. */
export const OPINION: readonly Signal[] = [
  [3, (page) => page.ownTypes.includes('OpinionNewsArticle') || page.meta('article:opinion') === 'true'],
  [2, (page) => OPINION_SEGMENT.test(page.path)],
  [2, (page) => OPINION_WORDS.test(page.labels)],
  [2, (page) => OPINION_OPENING.test(page.headline ?? '') || OPINION_OPENING.test(page.document.title)],
  [1, (page) => /[/-](?:kommentar|kolumne|gastbeitrag|leitartikel|opinion|editorial)[-/.]/i.test(page.path)],
  [1, (page) => OPINION_WORDS.test(page.meta('news_keywords', 'keywords') ?? '')],
];

/** Blocks that open with a time of day: "14:05 Uhr", "9.30pm". */
function datedEntries(page: KindFacts): number {
  return page.blocks.filter((block) => /^\d{1,2}[:.]\d{2}(?!\d)/.test(block.text)).length;
}
