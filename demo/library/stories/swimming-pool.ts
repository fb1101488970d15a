// Nordhafen's pool closes and a swimming club does not. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const swimmingPool: InventedStory = {
  id: 'swimming-pool',
  section: { de: 'Lokales', en: 'World' },
  topics: { de: ['Ostbad', 'Nordhafen', 'Schwimmen'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Lokales',
  background: {
    de: [
      'Das Ostbad wurde 1971 eröffnet und {zählte zuletzt 190.000 Besuche im Jahr|hatte im vergangenen Jahr 190.000 Gäste}. {Neun Schulen und vier Vereine schwammen dort.|Geschwommen sind dort neun Schulen und vier Vereine.}',
      'In Nordhafen {kann jedes dritte Kind am Ende der Grundschule nicht sicher schwimmen|verlässt jedes dritte Kind die Grundschule, ohne sicher schwimmen zu können}. Für einen Kurs wartet man 14 Monate.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-08-31',
      de: {
        pieces: [
          piece(
            'kur',
            'Ostbad',
            'Ostbad schließt nach Deckenschaden',
            'Eine Schraube fiel ins Nichtschwimmerbecken. Nun soll die ganze Decke geprüft werden.',
            'Das Nordhafener Ostbad ist bis auf Weiteres geschlossen. Am Montagmorgen löste sich eine daumengroße Schraube aus der Decke und fiel ins Nichtschwimmerbecken. Verletzt wurde niemand.',
          ),
          piece(
            'elb',
            'Nordhafen',
            'Eine Schraube, 190.000 Schwimmer',
            null,
            'Sie ist sieben Zentimeter lang, verrostet und liegt jetzt in einer Plastiktüte im Bauamt. Wegen einer Schraube, die am Montag von der Decke fiel, ist das Ostbad in Nordhafen gesperrt.',
            {
              own: [
                'Gefunden hat sie ein Sechsjähriger, der nach einem Ring tauchte. Er habe sie für einen Schatz gehalten und dem Bademeister verkaufen wollen, erzählt seine Mutter. Der Bademeister sah erst die Schraube an und dann die Decke.',
              ],
            },
          ),
        ],
        beats: [
          '<kroeger: Es war eine Schraube. Es gibt dort oben aber noch 4200 andere. | an der Decke gebe es noch 4200 andere Schrauben> Die Prüfung {dauere mindestens sechs Wochen|werde sechs Wochen in Anspruch nehmen}.',
          'Die Vereine {suchen Ausweichzeiten|stehen ohne Wasser da}. <lienau: Wir haben 340 Kinder in Kursen und ab morgen eine Pfütze. | für 340 Kinder in Kursen gebe es vorerst kein Becken> Das Westbad könne höchstens 60 von ihnen aufnehmen.',
          'Eine Sanierung ist seit 2018 geplant und viermal verschoben worden. Zuletzt {fiel sie dem Hafenausbau zum Opfer, wie es aus der Freien Bürgerliste heißt|strich der Stadtrat die Mittel im Mai, am Tag vor der Vorstellung des Terminals West}.',
          '<saalbach: Für ein Terminal haben wir eine Milliarde, für eine Schraube haben wir nichts. | für ein Terminal habe die Stadt eine Milliarde, für eine Schraube nichts> Ihre Fraktion will in der nächsten Sitzung einen Sonderposten beantragen.',
          'Schwimmunterricht gibt es in den neun Schulen {vorerst auf dem Trockenen|bis auf Weiteres nicht}. Die Grundschule am Deich übt Brustzüge auf Turnbänken.',
          'Mitte Oktober will die Stadt {das Ergebnis der Prüfung vorstellen|sagen, wie es weitergeht}.',
        ],
      },
    },
    {
      day: '2026-10-16',
      de: {
        pieces: [
          piece(
            'kur',
            'Ostbad',
            'Ostbad bleibt für immer geschlossen',
            'Die Sanierung würde 26 Millionen Euro kosten. Der Schwimmverein will das Bad für einen Euro kaufen.',
            'Das Ostbad wird nicht wieder geöffnet. Die Prüfung der Decke ergab nach Angaben der Stadt 611 schadhafte Schrauben und einen Riss im Tragwerk. Eine Sanierung sei nicht zu bezahlen.',
            {
              own: [
                'Das Wasser ist noch drin. Man lasse es nicht ab, weil die Becken ohne Gegendruck reißen könnten, erklärt der Bademeister, der weiterhin jeden Morgen kommt. Er misst die Temperatur und schreibt sie auf eine Tafel, die niemand liest: 14 Grad.',
              ],
            },
          ),
          piece(
            'mar',
            'Nordhafen',
            'Schwimmverein bietet einen Euro für ein Hallenbad',
            null,
            'Ein Euro liegt auf dem Tisch, ein echter. Mit dieser Münze will der Schwimmverein Ost das Bad kaufen, das die Stadt Nordhafen nicht mehr haben will.',
            {
              own: [
                'Die Münze hat der Verein in der Jugendgruppe gesammelt, in Cent. Aufgebracht wurden 1,37 Euro. Der Rest, so steht es im Protokoll, ist für Chlor.',
              ],
            },
          ),
        ],
        beats: [
          '<kroeger: Im August hatte ich eine Schraube in der Tüte. Heute habe ich 611. | aus einer Schraube seien 611 geworden>',
          '<lienau: Wir haben Dachdecker im Verein, Klempner und eine Statikerin. Was wir nicht haben, ist Geduld. | der Verein habe Dachdecker, Klempner und eine Statikerin> Man könne das kleine Becken {für 2,8 Millionen Euro herrichten|mit 2,8 Millionen Euro wieder öffnen}.',
          'Die Stadt {prüft das Angebot|nimmt das Angebot nach eigenem Bekunden ernst}. Haftung, Brandschutz und Abwasser müssten geklärt werden, hieß es aus dem Rathaus; man wolle „keinem Verein ein Problem schenken“.',
          '@saalbach kündigte an, in der Haushaltsberatung für eine Bürgschaft zu stimmen. Den Preis von einem Euro hält sie für zu hoch.',
          'In acht Tagen {haben 11.400 Menschen eine Petition unterschrieben|kamen für eine Petition 11.400 Unterschriften zusammen}. Auf dem Vorplatz wird jeden Samstag trocken geschwommen.',
          'Im Dezember soll der Stadtrat entscheiden.',
        ],
      },
    },
  ],
};
