// A handball club between relegation and first place. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const handball: InventedStory = {
  id: 'handball',
  section: { de: 'Sport', en: 'Sport' },
  topics: { de: ['Handball', 'HSG Nordhafen'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Sport',
  background: {
    de: [
      'Die HSG Nordhafen spielt in der {Deichhalle, die 4100 Zuschauer fasst|4100 Plätze großen Deichhalle}. In der vergangenen Saison entging sie dem Abstieg durch ein einziges Tor.',
      'Der Etat des Vereins {liegt bei 3,2 Millionen Euro und ist damit der zweitkleinste|ist mit 3,2 Millionen Euro der zweitkleinste} der Liga. Hauptsponsor war bis zum Sommer die Lindholm-Werft.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-09-19',
      fromHour: 20,
      de: {
        pieces: [
          piece(
            'kur',
            'Handball',
            'HSG Nordhafen entlässt Trainer Pohl',
            'Drei Spiele, drei Niederlagen. Die Nachfolge übernimmt eine Frau, die bisher die Jugend betreute.',
            'Die HSG Nordhafen hat sich nach dem 24:33 in Auenstadt von Trainer Rüdiger Pohl getrennt. Das gab der Handballverein am Samstagabend bekannt, zwei Stunden nach dem Schlusspfiff.',
            {
              own: [
                'In der Deichhalle war am Samstagabend nur noch der Hausmeister. Er stapelte Stühle und sagte, er habe in 27 Jahren 14 Trainer kommen sehen. Am Gehen erkenne man sie: Dieser habe das Licht ausgemacht.',
              ],
            },
          ),
          piece(
            'mar',
            'Handball',
            'Trainerwechsel in Nordhafen: Jugendtrainerin rückt auf',
            null,
            'Nach drei Niederlagen in drei Spielen muss Rüdiger Pohl bei der HSG Nordhafen gehen. Bis zum Winter soll Swantje Dührkop die Mannschaft führen, die bisherige Trainerin der A-Jugend.',
          ),
        ],
        beats: [
          '<lauritzen: Rüdiger ist ein feiner Mensch, aber die Mannschaft hat ihm nicht mehr zugehört. Das ist ein Unterschied, den man an der Tabelle sieht. | die Mannschaft habe dem Trainer nicht mehr zugehört>',
          'Pohl selbst {verabschiedete sich mit zwei Sätzen|hielt sich kurz}: „Ich habe drei Spiele verloren und kein einziges Mal gelogen. Mehr kann ich von mir nicht sagen.“',
          '<duehrkop: Ich mache das bis zum Winter. Dann kommt jemand, der es kann. | sie mache das nur bis zum Winter> Sie ist die {erste Frau, die eine Männermannschaft dieser Liga trainiert|erste Trainerin in der Geschichte der Liga}.',
          'Kapitän Lasse Iwersen {kündigte an, künftig früher aufzustehen|übte Selbstkritik}. Man habe gespielt wie eine Mannschaft, die auf den Bus wartet, sagte er.',
          'Der Verein steht mit null Punkten {auf dem letzten Platz|am Ende der Tabelle}. Seit dem Ausfall der Werft als Sponsor klafft auch in der Kasse ein Loch von 400.000 Euro.',
          'Am kommenden Samstag {kommt der Meister in die Deichhalle|wartet der Meister}.',
        ],
      },
    },
    {
      day: '2026-10-24',
      fromHour: 19,
      de: {
        pieces: [
          piece(
            'kur',
            'Handball',
            'Fünfter Sieg in Folge: Nordhafen staunt über sich selbst',
            '31:30 gegen Hollstedt, drei Sekunden vor Schluss. Die Trainerin sah es nicht.',
            'Als der Ball ins Netz ging, hatte @duehrkop die Hände vor den Augen. Die HSG Nordhafen gewann am Samstag auch ihr fünftes Spiel unter der neuen Trainerin, 31:30 gegen Hollstedt, drei Sekunden vor dem Ende.',
          ),
          piece(
            'elb',
            'Handball',
            'Die Frau, die nur bis zum Winter bleiben wollte',
            'Unter Swantje Dührkop hat die HSG Nordhafen noch kein Spiel verloren.',
            'Im September war Nordhafen Letzter, im Oktober ist es Sechster. Am Samstag gewann es 31:30 gegen Hollstedt. Dazwischen liegt eine Kabinenansprache, über die alle reden und von der keiner erzählt.',
          ),
        ],
        beats: [
          '<duehrkop: Ich mache das bis zum Winter, habe ich gesagt. Ich habe nicht gesagt, bis zu welchem. | bis zu welchem Winter sie bleibe, habe sie nie gesagt>',
          '<lauritzen: Wir haben jemanden gesucht, der es kann. Die Suche ist eingestellt. | die Suche nach einem Nachfolger sei eingestellt>',
          'Den Siegtreffer warf der 19-jährige Mika Sanders, {den die Trainerin aus der A-Jugend mitgebracht hatte|bis vor sechs Wochen A-Jugendlicher}. „Ich habe nicht nachgedacht“, sagte er, „das sagt sie immer.“',
          'Auch in der Kasse {hat sich etwas getan|ist ein Teil des Lochs gestopft}: Die Reederei Fjellstad, neue Eigentümerin der Werft, steht seit Donnerstag auf den Trikots.',
          'In der Deichhalle waren 4100 Zuschauer, {zum ersten Mal seit drei Jahren war sie ausverkauft|so viele wie seit drei Jahren nicht}. Nach dem Schlusspfiff blieben sie sitzen, bis der Hausmeister das Licht löschte.',
          'In zwei Wochen spielt Nordhafen {beim Tabellenführer|in Auenstadt, wo der alte Trainer entlassen wurde}.',
        ],
      },
    },
    {
      day: '2026-11-14',
      de: {
        pieces: [
          piece(
            'kur',
            'Handball',
            'Dührkop unterschreibt bis 2029',
            'Aus der Aushilfe wird die Cheftrainerin, und das mit einem ungewöhnlichen Vertrag.',
            'Swantje Dührkop bleibt Trainerin der HSG Nordhafen. Der Verein und sie einigten sich am Samstag auf einen Vertrag bis zum Sommer 2029. Er enthält eine Klausel über Schulferien.',
            { note: 'Für Papa ausschneiden.' },
          ),
          piece(
            'tag',
            'Handball',
            'Nordhafen bindet Erfolgstrainerin',
            null,
            'Die HSG Nordhafen setzt langfristig auf Swantje Dührkop. Die 41-Jährige, im September als Zwischenlösung angetreten, unterschrieb am Samstag für zweieinhalb Jahre.',
            {
              own: [
                'Der Vertrag ist für die Liga ungewöhnlich, und das nicht nur, weil ihn eine Frau unterschrieben hat. Er enthält keine Prämie für den Aufstieg, aber eine für jeden Spieler, der seinen Schulabschluss nachholt.',
              ],
            },
          ),
        ],
        beats: [
          '<duehrkop: Ich habe gesagt, dann kommt jemand, der es kann. Ich habe lange gesucht, wer das sein könnte. | sie habe lange gesucht, wer es besser könne> In den Schulferien {hat sie frei, sie unterrichtet weiter Mathematik|muss sie nicht trainieren: Sie bleibt Mathematiklehrerin}.',
          '<lauritzen: Sie wollte weniger Geld, als wir geboten haben. Ich habe trotzdem verhandelt, aus Gewohnheit. | sie habe weniger Geld gewollt als geboten>',
          'In den neun Spielen unter ihr {verlor Nordhafen nur einmal|gab es sieben Siege, ein Unentschieden und eine Niederlage}, beim Tabellenführer und mit einem Tor.',
          'Ihr Vorgänger Rüdiger Pohl gratulierte per Postkarte. Er sei jetzt Rentner und höre sich jedes Spiel im Radio an, schrieb er, „da sieht man die Fehler nicht“.',
          'Am nächsten Samstag geht es {gegen den Vorletzten|zu Hause gegen Kaltenbrook}.',
        ],
      },
    },
  ],
};
