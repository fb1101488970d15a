/**
 * Path segments under which no article stands (an article page that stands there itself overrules the list), and hosts
 * of recommendation and advertising networks. Collected by us from public documentation of these networks. Licence: MIT.
 */

const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const NO_ARTICLE_SEGMENTS = setOf(
  'tag tags thema themen topic topics schlagwort schlagworte stichwort keyword dossier dossiers autor autoren author',
  'authors profil profile journalist people user users by category kategorie rubrik ressort search suche archiv archive',
  'impressum imprint datenschutz privacy agb terms legal kontakt contact hilfe help faq abo abos aboshop abonnement',
  'subscribe subscription subscriptions newsletter newsletters login logout register registrieren account konto anmelden',
  'signin sign-in signup shop jobs stellenmarkt karriere careers epaper e-paper rss feed feeds app apps games spiele',
  'raetsel quiz puzzles gutscheine gutschein coupons horoskop wetter weather share sharer comment comments kommentare',
  'print druck tv-programm programme programmes sendung sendungen shows anzeigen mediadaten privacy-policy',
  'privacy_policy staff letters-editor preferences issue issues team preisvergleich vergleich spieltag tabelle',
  'etiqueta etiquetas temas tema autores auteur auteurs sujet suscripcion suscripciones boletines loterias lotería juegos',
  'jeux giochi horoscopo horoscope ofertas ofertas-descuentos descuentos cupones tienda boutique clasificacion classement',
  'classifica assinatura assinaturas abbonamenti argomenti emne emner tagi temat tematy estaticos about about-us ueber-uns all-about collection collections article_tag',
  'betting odds vouchercodes voucher-codes discount-codes abo-service kategori',
);

/** Path segments of pages about authors. */
export const AUTHOR_SEGMENTS = setOf(
  'autor autoren autorin author authors staff people profil profile journalist journalisten by columnist',
  'autores auteur auteurs redactor firmas autore journaliste contributor contributors forfatter',
);

export const ADVERTISING_HOSTS = setOf(
  'outbrain.com taboola.com plista.com ligatus.com doubleclick.net googleadservices.com googlesyndication.com adform.net',
  'adnxs.com criteo.com revcontent.com mgid.com zergnet.com awin1.com amzn.to adition.com adclick.de strossle.com',
  'teads.com sharethrough.com nativo.com tradedoubler.com zanox.com belboon.com smartadserver.com dable.io engageya.com',
  'traffective.com',
);

/** Path segments of paid content. */
export const ADVERTISING_SEGMENTS = setOf(
  'advertorial advertorials anzeige anzeigen sponsored sponsored-content paid-content paidpost partnercontent',
  'partner-content brandstory brand-story brandstudio sonderveroeffentlichung promotion annonse annonce',
  'annonsorinnhold branded-content publirreportaje publireportage contenido-patrocinado advertentie',
);

/** A query by which a shop knows whom to pay for the visitor. */
export const AFFILIATE =
  /[?&](?:linkcode|awinmid|awc|affid|aff_id|affiliate|partnerid|subid)=|[?&]tag=[\w-]+-2[0-9]\b/i;

/** First labels of hosts beside the newspaper: shops, services, games. */
export const NO_ARTICLE_LABELS = setOf(
  'shop abo abos aboshop gutscheine gutschein vergleich jobs stellenmarkt anzeigen immo trauer tickets epaper e-paper',
  'games spiele raetsel login konto account mein tienda boutique colecciones descuentos ofertas oferplan cupones juegos',
  'jeux giochi suscripciones abonnement abbonamenti ateliers store coupons',
);

/** Labels of hosts that only pass advertising on. */
export const ADVERTISING_LABELS = setOf(
  'ad ads adclick adserver adv advertorial anzeige click clk partner promo sponsored track trk',
);
