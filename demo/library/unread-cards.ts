// Cards of pieces that nobody opened, and advertisements. Invented, MIT.
import type { Lang, PaperId } from './story';

/** Kicker, headline, snippet. */
export type Card = readonly [kicker: string | null, headline: string, snippet: string | null];

export const UNREAD: { readonly [Id in PaperId]: readonly Card[] } = {
  elb: [
    ['Reportage', 'Nachtschicht auf dem Schwimmbagger', 'An Bord der „Marschwind“ schläft man in Etappen.'],
    ['Wetter', 'Der Sommer kommt drei Wochen zu früh', null],
    ['Wohnen', 'Wie eine Nordhafener Straße ihren Vermieter kaufte', 'Vierzehn Familien, ein Kredit, kein Streit.'],
    ['Hafen', 'Der Mann, der die Schiffe zählt', 'Seit 31 Jahren führt Uwe Thomsen Buch.'],
    ['Gesundheit', 'Warum Seeluft müde macht', null],
    ['Verkehr', 'Radschnellweg nach Hollern verzögert sich', 'Ein Storch brütet auf der Trasse.'],
    ['Familie', 'Zwölf Kinder, ein Kanu', null],
    ['Energie', 'Zahl der Tarifwechsel verdoppelt sich', 'Doppelt so viele Haushalte suchen einen neuen Anbieter.'],
  ],
  kur: [
    ['Innenstadt', 'Letzter Schuhmacher am Domplatz hört auf', 'Seine Leisten gehen an ein Museum.'],
    ['Polizei', 'Gestohlene Glocke taucht in Gartenteich auf', null],
    ['Schule', 'Abiturientin baut Segelboot aus Milchtüten', 'Es trägt drei Personen und einen Hund.'],
    ['Markt', 'Die Preise auf dem Fischmarkt im Vergleich', null],
    ['Stadtgeschichte', 'Als der Domplatz ein See war', 'Bilder aus dem Februar 1962.'],
    ['Leute', 'Eine Küsterin, drei Kirchen und kein Führerschein', null],
    ['Gastronomie', 'Bahnhofskneipe öffnet nach elf Jahren wieder', 'Der Tresen hat die Zeit überstanden.'],
  ],
  tag: [
    ['Landtag', 'Abgeordnete streiten über die Länge ihrer Reden', null],
    ['Hochschule', 'Auenstadt bekommt einen Lehrstuhl für Deiche', 'Berufen wird eine Ingenieurin aus Tornavik.'],
    ['Verkehr', 'Tempo 30 auf dem Ring: Das sagen die Zahlen', null],
    ['Museum', 'Ein Saal voller Irrtümer', 'Alte Landkarten und was auf ihnen fehlt.'],
    ['Landwirtschaft', 'Spargelernte fällt um ein Viertel kleiner aus', null],
    ['Justiz', 'Zahl der unbesetzten Richterstellen steigt', 'Am längsten warten Kläger vor den Sozialgerichten.'],
    ['Stadtrat', 'Neue Bänke für den Marktplatz, diesmal mit Lehne', null],
  ],
  mar: [
    ['Landleben', 'Der Storch von Kaltenbrook ist zurück', null],
    ['Feuerwehr', 'Wehr in Süderkoog sucht Fahrer für neues Boot', 'Das alte sank bei der Übung.'],
    ['Dorfladen', 'Wo es noch Schrauben einzeln gibt', null],
    ['Verein', 'Landfrauen knacken den Tortenrekord', '214 Torten, ein Zelt, kein Krümel übrig.'],
    ['Wetter', 'Bodenfrost vernichtet Apfelblüte', null],
    ['Hollern', 'Kirchturmuhr geht nach, Gemeinde gewöhnt sich', 'Die Reparatur wäre teurer als die Verspätung.'],
  ],
  lot: [
    ['Porträt', 'Die Frau, die den Nebel hört', 'Hanne Brix baut Nebelhörner und sammelt Stille.'],
    ['Essay', 'Warum wir das Meer für unendlich halten', null],
    ['Gespräch', '„Ein Deich ist eine Verabredung“', 'Der Historiker Enno Visser über Wasser und Vertrauen.'],
    ['Reportage', 'Drei Wochen auf der „Amalie Vossberg“', 'Forscher, Köche und ein seekranker Professor.'],
    ['Literatur', 'Ein Roman wie eine Fähre', null],
  ],
  post: [
    ['Travel', 'Winter on Sandholm: how to be bored well', 'No shops, no shows, one stove.'],
    ['Obituary', 'The pilot who never lost a ship', null],
    ['Letters', 'Readers on clocks, herring and holiday flats', null],
    ['Wildlife', 'Why gulls have learned to read bins', 'They cannot, but they count.'],
    ['Music', 'An organ that plays when the tide comes in', 'Its builder has waited nine years for the right wind.'],
    ['Shipping', 'The last paper chart maker of the north', null],
  ],
  led: [
    ['Markets', 'Herring futures fall as treaty hopes rise', null],
    ['Energy', 'What a windless week costs the coast', 'A ledger of eleven quiet days.'],
    ['Work', 'The lighthouse keeper’s pension problem', null],
    ['Property', 'Mainland buyers look further north', 'Prices in Tornavik have doubled since 2021.'],
    ['Trade', 'A cheese that travels by sail', null],
  ],
};

export const SPONSORED: { readonly [L in Lang]: readonly Card[] } = {
  de: [
    ['Anzeige', 'Festgeld: Wo es im Winter die besten Zinsen gibt', null],
    ['Anzeige', 'Der Wintergarten, der sich selbst heizt', 'So sparen Familien bis zum Frühjahr.'],
    ['Anzeige', 'Klavier lernen ab 50: So gelingt der Einstieg', null],
    ['Anzeige', 'Hausboote zum Probewohnen', 'Drei Nächte ab 199 Euro.'],
  ],
  en: [
    ['Sponsored', 'Winter cruises: seven harbours you should see from the water', null],
    ['Sponsored', 'The hearing aid that nobody notices', null],
    ['Sponsored', 'Solar panels for renters: what really pays off', 'Balcony, plug, done.'],
  ],
};
