/** German words of teaser boxes. Collected by us from what German-language news pages usually say. Licence: MIT. */
import type { TeaserWords } from './words';

export const WORDS_DE: TeaserWords = {
  groups: [
    'aktuelle artikel|aktuelle meldungen|aktuelle nachrichten|aktuelle news|aktuelles|auch interessant',
    'auch lesenswert|aus dem archiv|aus dem ressort|beliebt|beliebteste|das könnte dich|das könnte ihnen',
    'das könnte sie|das neueste|dazu passend|die beliebtesten|die neuesten|die redaktion empfiehlt|eilmeldung',
    'empfehlungen|empfohlene artikel|hintergrund|im fokus|interessant|jetzt lesen|lesen sie|lesetipp|lesetipps',
    'lies auch|mehr aus|mehr dazu|mehr lesen|mehr nachrichten|mehr von|mehr zu|mehr zum thema|mehr über',
    'meist gelesen|meistgelesen|meistgelesene|meistgesehen|meistkommentiert|neu auf|neueste|neuste|newsticker',
    'passend dazu|schlagzeilen|siehe auch|themen des tages|top-artikel|top-news|top-themen|topthemen',
    'unsere auswahl|unsere empfehlungen|unsere leseempfehlung|verwandte|weitere artikel|weitere beiträge',
    'weitere meldungen|weitere nachrichten|weitere themen|weiterführende|zum selben thema|zum thema',
    'zum weiterlesen|ähnliche|überblick',
  ],
  sponsored: [
    'ad|advertorial|anzeige|anzeigen|bezahlte anzeige|bezahlter inhalt|partnerangebot|partnerangebote',
    'partnerinhalt|promotion|sonderveröffentlichung|werbung|reklame|sonderthema|verlagsangebot',
  ],
  sponsoredStarts: [
    'anzeige von|ein angebot von|gesponsert von|in kooperation mit|präsentiert von|angebote unserer partner',
    'angebote von partnern|empfehlungen unserer partner|mehr aus dem web|aus dem netz',
  ],
  badges: [
    '+|abo|archiv|artikel|audio|bild|bilder|bildergalerie|eilmeldung|exklusiv|fotostrecke|für abonnenten|galerie',
    'live|liveticker|mit audio|mit video|neu|plus|plus-artikel|podcast|premium|registrierung|ticker|top|update',
    'video',
  ],
  calls: [
    'alle anzeigen|alle artikel|artikel anzeigen|artikel lesen|hier lesen|hier weiterlesen|jetzt ansehen',
    'jetzt lesen|lesen|mehr|mehr anzeigen|mehr dazu|mehr erfahren|mehr lesen|merken|nächster artikel|teilen',
    'vorher|vorheriger artikel|weiter|weiterlesen|zum artikel|zum thema|zum video|zur galerie|zurück',
  ],
  services: [
    'abo|abonnement|abonnieren|agb|alle artikel|alle ausgaben|alle themen|angebote|anmelden|barrierefreiheit',
    'beliebt im preisvergleich|bestellen|cookie|datenschutz|e-paper|epaper|gutschein|horoskop|impressum',
    'jobangebote|jobbörse|jobs|kommentare|kontakt|kreuzworträtsel|login|mediadaten|neueste kommentare|newsletter',
    'nutzungsbedingungen|preisvergleich|privatsphäre|quellen|registrieren|rss|rätsel|schlagworte|schlagwörter',
    'service|sitemap|stellenangebote|stellenmarkt|sudoku|termine|themen|veranstaltungen|verträge hier kündigen',
    'verwandte themen|wetter|ähnliche themen|über uns',
  ],
  bylines: ['autor:|ein gastbeitrag von|ein interview von|ein kommentar von|text:|von'],
  timeWords: [
    'aktualisiert|am|den|der|di|dienstag|do|donnerstag|einem|einen|einer|fr|freitag|gestern|heute|jahr|jahren',
    'lesedauer|lesezeit|mesz|mez|mi|min|minute|minuten|mittwoch|mo|monat|monaten|montag|sa|samstag|sekunden|so',
    'sonnabend|sonntag|stand|std|stunde|stunden|tag|tage|tagen|uhr|um|veröffentlicht|vom|vor|woche|wochen',
  ],
};
