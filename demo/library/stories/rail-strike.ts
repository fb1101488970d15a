// The coastal railway stands still. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const railStrike: InventedStory = {
  id: 'rail-strike',
  section: { de: 'Wirtschaft', en: 'Business' },
  topics: { de: ['Küstenbahn', 'Streik', 'Nahverkehr'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Bahn',
  background: {
    de: [
      'Die Küstenbahn fährt {auf neun Linien täglich 84.000 Menschen|neun Linien und befördert am Tag 84.000 Fahrgäste}. Sie gehört zu gleichen Teilen dem Land und der Stadt Nordhafen.',
      'Gefordert hatten die Lokführer {400 Euro mehr im Monat und zwei freie Wochenenden|zwei freie Wochenenden im Monat und 400 Euro mehr Lohn}. Geboten hatte die Bahn {210 Euro und ein Wochenende|ein Wochenende und 210 Euro}.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-10-01',
      de: {
        pieces: [
          piece(
            'kur',
            'Küstenbahn',
            'Lokführer streiken ab Montag',
            'Vier Tage lang sollen auf neun Linien fast keine Züge fahren.',
            'Pendler müssen sich auf eine harte Woche einstellen. Die Lokführer der Küstenbahn wollen von Montag, vier Uhr, bis Donnerstagabend die Arbeit niederlegen. Das gab ihre Gewerkschaft am Donnerstag bekannt.',
            {
              own: [
                'Besonders hart trifft es die Schichtarbeiter im Hafen, die um fünf Uhr anfangen. Eine Reinigungskraft aus Kaltenbrook will die vier Tage bei einer Kollegin auf dem Sofa schlafen. Sie verstehe die Lokführer, sagt sie. Nur habe sie selbst auch Kinder.',
              ],
            },
          ),
          piece(
            'elb',
            'Nahverkehr',
            'Streik bei der Küstenbahn: Was Pendler wissen müssen',
            'Ersatzbusse, Fahrgeld, Homeoffice: die wichtigsten Antworten.',
            'Von Montag an steht die Küstenbahn still. Ein Notfahrplan gilt nur für zwei der neun Linien, Ersatzbusse fahren lediglich zur Uniklinik. Das Fahrgeld wird erstattet, wenn man einen Antrag stellt.',
          ),
          piece(
            'mar',
            'Streik',
            'Küstenbahn bestreikt: Schüler kommen nicht zur Schule',
            null,
            'Auch die Schulen auf dem Land trifft der Streik bei der Küstenbahn. Rund 7000 Kinder und Jugendliche fahren jeden Morgen mit dem Zug. Für sie gibt es bislang keinen Ersatz.',
            {
              own: [
                'Am Gymnasium in Kaltenbrook hat der Schulleiter die Klausuren der Oberstufe um eine Woche verschoben. Zwei Landwirte bieten an, Kinder mit dem Planwagen zu fahren. Der Landkreis prüft, ob das erlaubt ist; fahren wollen sie auf jeden Fall.',
              ],
            },
          ),
        ],
        beats: [
          '<wulffen: Unsere Leute sehen ihre Kinder im Dienstplan. Das muss aufhören. | es müsse aufhören, dass Lokführer ihre Kinder nur noch im Dienstplan sähen>',
          '<griesbach: Unser Angebot liegt auf dem Tisch. Es hat nur keiner Platz genommen. | das Angebot liege auf dem Tisch> Mehr als 210 Euro {gebe der Haushalt nicht her|seien nicht zu bezahlen}.',
          'Der Fahrgastverband hat für beide Seiten {wenig Verständnis|kein gutes Wort}. Gestreikt werde auf dem Rücken derer, die keine Wahl hätten, erklärte er.',
          'Die Uniklinik Nordhafen {bittet Patienten, eine Stunde früher aufzubrechen|hat zwei Busse gechartert, um ihr Personal einzusammeln}. Im Hafen verschieben zwei Betriebe den Schichtbeginn.',
          '<wulffen: Einen Schlichter brauchen wir nicht. Wir brauchen einen Arbeitgeber, der rechnen kann. | einen Schlichter brauche man nicht>',
          'Das Land als Miteigentümer hielt sich zurück. Tarifpolitik werde am Verhandlungstisch gemacht, hieß es aus der Staatskanzlei, und nicht in der Zeitung.',
          'Ein neuer Termin für Verhandlungen {steht nicht fest|ist nicht vereinbart}.',
        ],
      },
    },
    {
      day: '2026-10-22',
      de: {
        pieces: [
          piece(
            'kur',
            'Tarifkonflikt',
            'Küstenbahn: Ein Pastor soll schlichten',
            'Nach drei Streiks haben sich beide Seiten auf einen Vermittler geeinigt, mit dem niemand gerechnet hat.',
            'Im Tarifstreit bei der Küstenbahn soll ein Geistlicher vermitteln. Bahn und Gewerkschaft einigten sich am Donnerstag auf den früheren Hollerner Pastor Eike Stünkel. Bis Mitte November wird nicht gestreikt.',
            {
              own: [
                'Vorgeschlagen hatte ihn ein Fahrgast. In einem Leserbrief an diese Zeitung schrieb er vor drei Wochen, man möge doch jemanden nehmen, der Schweigen aushalte. Der Brief wurde in beiden Zentralen ausgeschnitten.',
              ],
            },
          ),
          piece(
            'tag',
            'Küstenbahn',
            'Schlichtung bei der Küstenbahn: Pastor Stünkel übernimmt',
            null,
            'Der Tarifstreit bei der Küstenbahn geht in die Schlichtung. Beide Seiten benannten am Donnerstag den Ruheständler Eike Stünkel als Schlichter. Die Friedenspflicht gilt bis zum 15. November.',
            { wire: true },
          ),
          piece(
            'mar',
            'Nahverkehr',
            'Keine Streiks bis Mitte November',
            null,
            'Der Tarifstreit bei der Küstenbahn geht in die Schlichtung. Beide Seiten benannten am Donnerstag den Ruheständler Eike Stünkel als Schlichter. Die Friedenspflicht gilt bis zum 15. November.',
            { wire: true },
          ),
        ],
        beats: [
          '<stuenkel: Ich habe vierzig Jahre lang Ehepaare getraut und einige auch getrennt. Mehr Erfahrung brauche ich nicht. | vierzig Jahre Ehepaare seien Erfahrung genug>',
          '<wulffen: Wir haben gesagt, wir brauchen keinen Schlichter. Wir haben nicht gesagt, dass wir keinen Pastor nehmen. | gegen einen Pastor habe man nie etwas gehabt> Noch Anfang des Monats hatte er jede Vermittlung abgelehnt.',
          '<griesbach: Wenn es hilft, lasse ich mich auch taufen. | zur Not lasse sie sich auch taufen> Finanziell bleibe es dabei, dass der Spielraum eng sei.',
          'Drei Streiks haben die Bahn nach eigenen Angaben 6,4 Millionen Euro gekostet. {Davon hätte man die Forderung der Lokführer fünf Monate lang bezahlen können, rechnet der Fahrgastverband vor.|Der Fahrgastverband rechnet vor, dass damit die Forderung der Lokführer fünf Monate lang bezahlt wäre.}',
          'Beide Seiten vereinbarten Stillschweigen. Verhandelt wird im Gemeindehaus, der Kaffee kommt vom Landfrauenverein.',
          'Bis zum 15. November soll ein Schlichterspruch vorliegen.',
        ],
      },
    },
    {
      day: '2026-11-13',
      de: {
        pieces: [
          piece(
            'kur',
            'Küstenbahn',
            'Einigung bei der Küstenbahn: 300 Euro und jedes zweite Wochenende',
            'Der Schlichterspruch passt auf eine Postkarte. Beide Seiten haben unterschrieben.',
            'Der Tarifstreit bei der Küstenbahn ist beigelegt. Die Lokführer bekommen 300 Euro mehr im Monat und jedes zweite Wochenende frei. Darauf verständigten sich beide Seiten am Freitag in Hollern.',
          ),
        ],
        beats: [
          '<stuenkel: Am schwersten war es, beide gleichzeitig zum Schweigen zu bringen. Danach ging es schnell. | als beide geschwiegen hätten, sei es schnell gegangen>',
          '<wulffen: Unsere Leute sehen ihre Kinder jetzt jedes zweite Wochenende. Das ist mehr, als wir am Anfang geglaubt haben. | das Ergebnis sei besser, als man am Anfang geglaubt habe>',
          '<griesbach: Wir können es bezahlen, wenn wir eine Linie seltener fahren. Welche, sage ich erst, wenn ich es weiß. | bezahlbar sei das nur, wenn eine Linie seltener fahre> Der Fahrgastverband reagierte mit einem Fragezeichen.',
          'Der Schlichterspruch steht auf einer Postkarte mit dem Hollerner Kirchturm. Das Original soll, so haben es die Parteien vereinbart, im Gemeindehaus aufgehängt werden.',
          'Die Mitglieder der Gewerkschaft stimmen bis zum 30. November ab.',
        ],
      },
    },
  ],
};
