/**
 * Path segments under which no article stands (an article page that stands there itself overrules the list), and hosts
 * of recommendation and advertising networks. Collected by us from public documentation of these networks. Licence: MIT.
 */

export const NO_ARTICLE_SEGMENTS: ReadonlySet<string> = new Set(
  [
    'tag tags thema themen topic topics schlagwort schlagworte stichwort keyword dossier dossiers autor',
    'autoren author authors profil profile people user users by journalist category kategorie rubrik ressort',
    'search suche archiv archive impressum imprint datenschutz privacy agb terms legal kontakt contact hilfe',
    'help faq abo abos aboshop abonnement subscribe subscription subscriptions newsletter newsletters login',
    'logout register registrieren account konto anmelden signin sign-in signup shop jobs stellenmarkt karriere',
    'careers epaper e-paper rss feed feeds app apps games spiele raetsel quiz puzzles gutscheine gutschein',
    'coupons horoskop wetter weather share sharer comment comments kommentare print druck tv-programm',
    'programme programmes sendung sendungen shows anzeigen mediadaten privacy-policy privacy_policy staff',
    'letters-editor preferences issue issues team',
  ].flatMap((line) => line.split(' ')),
);

/** Path segments of pages about authors. */
export const AUTHOR_SEGMENTS: ReadonlySet<string> = new Set(
  'autor autoren autorin author authors staff people profil profile journalist journalisten by columnist'.split(' '),
);

export const ADVERTISING_HOSTS: ReadonlySet<string> = new Set(
  [
    'outbrain.com taboola.com plista.com ligatus.com doubleclick.net googleadservices.com',
    'googlesyndication.com adform.net adnxs.com criteo.com revcontent.com mgid.com zergnet.com awin1.com',
    'amzn.to adition.com adclick.de strossle.com teads.com sharethrough.com nativo.com tradedoubler.com',
    'zanox.com belboon.com smartadserver.com dable.io engageya.com traffective.com',
  ].flatMap((line) => line.split(' ')),
);

/** Path segments of paid content. */
export const ADVERTISING_SEGMENTS: ReadonlySet<string> = new Set(
  [
    'advertorial advertorials anzeige anzeigen sponsored sponsored-content paid-content paidpost',
    'partnercontent partner-content brandstory brand-story brandstudio sonderveroeffentlichung promotion',
  ].flatMap((line) => line.split(' ')),
);

/** First labels of hosts beside the newspaper: shops, services, games. */
export const NO_ARTICLE_LABELS: ReadonlySet<string> = new Set(
  'shop abo abos aboshop gutscheine gutschein vergleich jobs stellenmarkt anzeigen immo trauer tickets epaper e-paper games spiele raetsel login konto account mein'.split(
    ' ',
  ),
);

/** First labels of hosts that only pass advertising on. */
export const ADVERTISING_LABELS: ReadonlySet<string> = new Set(
  'ad ads adclick adserver adv advertorial anzeige click clk partner promo sponsored track trk'.split(' '),
);
