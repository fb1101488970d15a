// What a page is: evidence from its structured data, address, structure and text is added up.
import type { Block, PageKind } from '@/utils/model/article';
import { typesOf } from './json-ld';
import type { PageFacts } from './page-facts';

const LIVE_ADDRESS =
  /(?:live-?(?:blog|ticker|update|stream)|newsblog|news-?ticker|-live(?:[-/.]|$)|\/live\/|liveticker)/i;
const OPINION_WORDS =
  /(?:^|[/\s_-])(?:opinions?|meinung|kommentar|kommentare|kolumne|kolumnen|leitartikel|glosse|gastbeitrag|editorials?|columnists?|comment|commentisfree|op-ed|debatte|standpunkt|letters)(?:[/\s_.-]|$)/i;
const VIDEO_ADDRESS = /\/(?:videos?|mediathek|av|watch|audio|podcasts?|sendung(?:en)?|player)(?:[/-]|$)/i;
const GALLERY_ADDRESS =
  /(?:bildergalerie|fotostrecke|bilderstrecke|gallery|galerie|galleries|slideshow|photos?|in-pictures|in-bildern)(?:[/-]|$)/i;
const NO_NEWS_TYPES = new Set([
  'Product',
  'Recipe',
  'JobPosting',
  'Event',
  'FAQPage',
  'HowTo',
  'SoftwareApplication',
  'QAPage',
  'DiscussionForumPosting',
  'ProfilePage',
  'ContactPage',
  'AboutPage',
]);
const NO_NEWS_ADDRESS =
  /\/(?:impressum|datenschutz|privacy|terms|agb|kontakt|contact|about|ueber-uns|login|signin|register|cart|checkout|warenkorb|shop|jobs|karriere|careers|hilfe|help|faq|search|suche|wiki|docs|documentation|forum|thread|profile|author|autor(?:en)?|tag|thema|themen|topic|topics|category)(?:[/.-]|$)/i;
const FRONT_ADDRESS = /^\/(?:index\.(?:html?|php)|(?:[a-z]{2}(?:-[a-z]{2})?\/?)|home|startseite|news\/?)?$/i;

/** Words an article has at least; shorter pages need a clear statement. */
const SHORT_ARTICLE_WORDS = 120;

/** What was read of the page before its kind is judged. */
export interface KindEvidence {
  readonly blocks: readonly Block[];
  readonly wordCount: number;
  readonly headline: string | null;
  readonly section: string | null;
  readonly kicker: string | null;
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
  readonly teaserCount: number;
}

/** Judges the kind of a page; `section-front` and `non-news` are no articles. */
export function judgeKind(facts: PageFacts, evidence: KindEvidence): PageKind {
  const types = facts.jsonLd.flatMap(typesOf);
  const path = URL.parse(facts.pageUrl)?.pathname ?? '/';
  const news = newsScore(facts, types, path, evidence);
  if (FRONT_ADDRESS.test(path) && evidence.wordCount < 1_500) return 'section-front';
  if (news < 2) return isFront(facts, evidence, types) ? 'section-front' : 'non-news';

  const hints = `${evidence.section ?? ''} ${evidence.kicker ?? ''}`;
  const ownTypes = facts.ld ? typesOf(facts.ld) : [];
  if (ownTypes.includes('LiveBlogPosting') || LIVE_ADDRESS.test(path) || /live-?(?:ticker|blog)/i.test(hints))
    return 'live-ticker';
  const watched =
    types.includes('VideoObject') ||
    types.includes('AudioObject') ||
    facts.meta('og:type')?.startsWith('video') === true;
  if (evidence.wordCount < 250 && (VIDEO_ADDRESS.test(path) || (watched && evidence.wordCount < 80))) return 'video';
  if (GALLERY_ADDRESS.test(path) || types.includes('ImageGallery')) return 'gallery';
  if (ownTypes.includes('OpinionNewsArticle') || OPINION_WORDS.test(path) || OPINION_WORDS.test(hints))
    return 'opinion';
  return 'news-article';
}

function newsScore(facts: PageFacts, types: readonly string[], path: string, evidence: KindEvidence): number {
  let score = 0;
  const own = facts.ld ? typesOf(facts.ld) : [];
  if (own.some((type) => type.endsWith('NewsArticle') || type === 'LiveBlogPosting' || type === 'Report')) score += 3;
  else if (own.includes('Article')) score += 1.5;
  else if (own.includes('BlogPosting') || own.includes('TechArticle')) score += 0.5;
  if (facts.meta('og:type') === 'article') score += 1;
  if (evidence.hasDate) score += 1;
  if (evidence.hasAuthor) score += 0.5;
  if (evidence.wordCount >= SHORT_ARTICLE_WORDS) score += 1;
  if (evidence.wordCount < 40) score -= 2;
  if (/\d{4,}|\d{4}\/\d{1,2}|(?:-\w+){4,}/.test(path)) score += 0.5;
  if (types.some((type) => NO_NEWS_TYPES.has(type)) && !own.some((type) => type.endsWith('NewsArticle'))) score -= 2;
  if (NO_NEWS_ADDRESS.test(path)) score -= 2;
  if (!evidence.headline) score -= 1;
  const paragraphs = evidence.blocks.filter((block) => block.kind === 'paragraph');
  if (evidence.teaserCount > 25 && paragraphs.length < 5) score -= 2;
  if (/^(?:website|profile|product)$/.test(facts.meta('og:type') ?? '')) score -= 0.5;
  return score;
}

function isFront(facts: PageFacts, evidence: KindEvidence, types: readonly string[]): boolean {
  if (types.includes('CollectionPage') || types.includes('ItemList')) return true;
  return (
    evidence.teaserCount >= 12 &&
    evidence.teaserCount * 15 > evidence.wordCount &&
    facts.document.querySelectorAll('h1').length <= 2
  );
}
