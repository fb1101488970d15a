// Words in class, id and role by which a box in the text says what it is. Our own list, made 2026 from the markup of German
// and English news sites; each stands for a whole word of the name (`article-newsletter` has `newsletter`, `adapter` has no `ad`).

/** Why a part of the page is not the article's text. */
export type BoxReason =
  | 'advertisement'
  | 'newsletter'
  | 'share'
  | 'related'
  | 'comments'
  | 'byline'
  | 'caption'
  | 'consent'
  | 'paywall'
  | 'navigation'
  | 'tags'
  | 'embed'
  | 'screen-reader'
  | 'info-box'
  | 'tools';

export const BOX_WORDS: Readonly<Record<BoxReason, string>> = {
  advertisement:
    'ad ads adv advert advertisement advertising adslot adbox adunit adcontainer anzeige anzeigen werbung sponsored sponsor ' +
    'promo promotion promobox outbrain taboola plista dfp gpt affiliate commercial',
  newsletter: 'newsletter newsletters nl signup subscribe subscription mailinglist abonnieren podcastbox',
  share: 'share sharing shares sharebar social socials socialmedia teilen addthis addtoany sharethis follow',
  related:
    'related relateds recommended recommendation recommendations recirc recirculation teaser teasers teaserlist readmore ' +
    'morelinks moreon seealso mehr weiterlesen linkbox linklist trending popular mostread meistgelesen fokus carousel ' +
    'readalso storylinks crosslink crosslinks relatedarticles relatedlinks',
  comments: 'comment comments kommentar kommentare disqus coral discussion forum leserbriefe',
  byline: 'byline bylines author authors authorbox autor autoren bio dateline timestamp pubdate contributors writer',
  caption:
    'caption captions figcaption bildunterschrift credit credits copyright imagecaption wp-caption-text photocredit ' +
    'bildnachweis',
  consent: 'consent cookie cookies gdpr dsgvo cmp privacy optin usercentrics onetrust sourcepoint',
  paywall: 'paywall paid piano abo registerwall regwall donate donation spenden support-us membership upsell offer',
  navigation: 'nav navigation breadcrumb breadcrumbs menu pagination pager toc sidebar skiplink footer jumplinks',
  tags: 'tags taglist keywords schlagworte schlagwoerter topics themen stichworte',
  embed:
    'embed tweet twitter instagram facebook tiktok youtube video player audio podcast gallery slideshow poll quiz widget ' +
    'datawrapper infogram',
  'info-box':
    'infobox factbox faktenbox infokasten factfile faktencheck-box fact-box info-box infokasten hintergrundkasten ' +
    'expandable',
  'screen-reader':
    'sr-only visually-hidden visuallyhidden screen-reader-text screenreader aural offscreen element-invisible a11y-hidden',
  tools:
    'toolbar tools print drucken bookmark merken feedback correction-form rating readingtime lesezeit tooltip popup modal ' +
    'overlay lightbox',
};
