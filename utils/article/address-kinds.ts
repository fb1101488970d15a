// What the address of a page alone says of its kind. Written by us, MIT.
// Segments are words of the address between slashes; a host label is the first part of the host name.

/** Segments of pages that are no journalism, in the languages of the papers we read. */
export const NO_NEWS_SEGMENT =
  /\/(?:impressum|imprint|legal|datenschutz|privacy(?:-policy)?|terms|agb|kontakt|contact|about|ueber-uns|login|signin|register|registrieren|cart|basket|checkout|warenkorb|shop|store|products?|produkte?|jobs|karriere|careers|hilfe|help|support|faq|search|suche|wiki|docs|documentation|reference|api|forums?|foren|threads?|questions|profile|users?|authors?|autor(?:en)?|auteurs?|tags?|thema|themen|topics?|category|rezepte?|recipes?|recettes|recetas|fiction|chapters?|presse(?:mitteilung(?:en)?|meldung(?:en)?|informationen)?|press(?:-?releases?|room)?|newsroom)(?:[/.]|$)/i;

/** Host labels of the same. */
export const NO_NEWS_HOST =
  /^(?:docs?|developers?|dev|api|wiki|forums?|community|shop|store|support|help|jobs|karriere|careers|investors?|press|presse)\./i;

/** A blog of a person or a firm; blogs of papers have other signs on their side. */
export const BLOG_ADDRESS = /^https?:\/\/(?:blogs?\.|[^/]*\.blog\/|[^/]+\/(?:[^?#]*\/)?blogs?\/)/i;

/** Longest part of an address that is judged; more is tracking. */
export const MAX_ADDRESS = 2_000;

/** A home page, or the part of a paper that calls itself so; `/?p=4711` is a piece. */
export function isHome(path: string): boolean {
  const query = path.indexOf('?');
  return HOME_PATH.test(query < 0 ? path : path.slice(0, query)) && !PIECE_ADDRESS.test(path);
}

const HOME_PATH = /^\/(?:index\.(?:html?|php)|[a-z]{2}(?:-[a-z]{2})?\/?|home\/?|startseite\/?|news\/?)?$/i;

/** Lists of articles: subjects, authors, archives, second pages. */
export const LIST_ADDRESS =
  /\/(?:tags?|thema|themen|topics?|category|kategorie|rubrik|ressort|archiv|archives?|page\/\d+)(?:[/.]|$)|[?&](?:cat|tag)=/i;

/** A piece of its own: a date, a long number, a code of letters and digits, or a headline in words. */
export const PIECE_ADDRESS =
  /\/\d{4}[/-]\d{1,2}(?:[/-]|$)|\d{5}|[?&](?:p|\w{0,12}(?:id|no|article)\w{0,12})=\d|(?:[^\s/_-]{1,40}[-_]){3}/i;

/** A segment that says "news". */
export const NEWS_SEGMENT =
  /\/(?:news|nachrichten|aktuell(?:es)?|noticias?|noticia|actualites?|notizie|nieuws|nyheter|articles?|artikel|articulo|story|stories|\d{4}\/\d{1,2})\//i;

/** Live pages that say so without doubt; `live` alone is also a verb and a concert. */
export const LIVE_SEGMENT =
  /live-?(?:blog|ticker|updates?|reporting|coverage)|news-?blog|news-?ticker|(?:^|[/-])(?:en-vivo|en-directo|en-direct|ao-vivo|minuto-a-minuto)|-live-b?\d{4,}|\/live\//i;
export const LIVE_WORD = /(?:^|[/-])live(?:[-/.]|$)/i;

export const VIDEO_SEGMENT =
  /\/(?:videos?|mediathek|av|watch|audios?|podcasts?|sendung(?:en)?|player|clips?|h[oö]ren)(?:[/.-]|$)/i;

export const GALLERY_SEGMENT =
  /(?:bildergalerien?|fotogalerien?|fotostrecken?|bilderstrecken?|galleries|gallery|galerie|galeria|slideshows?|diaporamas?|fotogaleria|in-pictures|in-bildern|in-photos|\/photos?)(?:[/.-]|$)/i;

export const OPINION_SEGMENT =
  /\/(?:opinions?|opinion-\w+|opini[oó]n|opini[aã]o|opinioni|meinung(?:en)?|kommentare?|kolumnen?|columns?|columnas?|columnists?|leitartikel|glossen?|gastbeitr(?:ag|aege)|editorials?|editoriales|comment|commentisfree|op-?eds?|viewpoints?|voices|standpunkte?|debatte|debats?|tribunes?|chroniques?|essays?|letters)(?:[/.]|$)/i;
