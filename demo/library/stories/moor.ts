// A drained moor is to be wet again. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const moor: InventedStory = {
  id: 'moor',
  section: { de: 'Klima', en: 'Climate' },
  topics: { de: ['Moor', 'Klimaschutz', 'Landwirtschaft'], en: ['Peatland', 'Climate', 'Farming'] },
  place: { de: 'Grotenmoor', en: 'Grotenmoor' },
  tag: 'Klima',
  background: {
    de: [
      'Das Grotenmoor umfasst 3200 Hektar und wurde {vor 170 Jahren trockengelegt|um 1855 trockengelegt}. Seither ist der Boden um anderthalb Meter abgesackt; aus dem Torf entweichen im Jahr 90.000 Tonnen Kohlendioxid.',
      'Bis in die sechziger Jahre wurde im Grotenmoor {Torf gestochen|Torf als Brennstoff gestochen}. Geblieben sind 240 Kilometer Gräben, vier Pumpwerke und ein Museum mit einer Schmalspurbahn, das sonntags von zwei bis fünf geöffnet ist.',
    ],
    en: [
      'The Grotenmoor covers 3,200 hectares and was drained 170 years ago. {The ground has since sunk by a metre and a half|Since then its surface has sunk by a metre and a half}, and the peat gives off 90,000 tonnes of carbon dioxide a year.',
      'Peat was cut here until the 1960s. What is left are 240 kilometres of ditches, four pumping stations and {a museum with a narrow-gauge railway|a museum, open on Sundays from two to five}.',
    ],
  },
  events: [
    {
      day: '2026-06-30',
      de: {
        pieces: [
          piece(
            'mar',
            'Grotenmoor',
            'Das Moor soll wieder nass werden',
            'Der Landkreis will 1100 Hektar fluten. 38 Höfe sind betroffen.',
            'Im Grotenmoor sollen die Gräben geschlossen werden. Der Landkreis stellte am Dienstag einen Plan vor, nach dem ein Drittel der Fläche in den nächsten acht Jahren wieder vernässt wird. Im Saal des Gasthofs blieb es nicht ruhig.',
            {
              own: [
                'Drei Stunden dauerte die Versammlung. Wer den Plan verteidigte, bekam das Mikrofon; wer dagegen war, brauchte keines. Am Ende gab es Freibier vom Landkreis, und es wurde angenommen.',
              ],
            },
          ),
          piece(
            'tag',
            'Klimaschutz',
            'Nasse Wiesen, nasse Augen: Streit im Grotenmoor',
            null,
            '1100 Hektar Moor will der Landkreis bis 2034 wiedervernässen. Für das Klima wäre das ein Gewinn, für 38 Höfe das Ende der Weide, wie sie sie kennen.',
            {
              own: [
                'Im Gasthof „Zur Pumpe“ waren die Stühle schon eine Stunde vor Beginn vergeben. An der Wand hing ein Plan, auf dem das Nasse blau war und das Trockene gelb. Ein Mann suchte seinen Hof und fand ihn im Blauen.',
              ],
            },
          ),
        ],
        beats: [
          '<tiedemann: Ein trockenes Moor ist ein Kohlekraftwerk, das niemand sieht. | ein trockenes Moor sei ein Kohlekraftwerk, das niemand sehe> Keine Maßnahme im Land spare so viel für so wenig Geld.',
          '<ahlers: Mein Urgroßvater hat die Gräben gezogen. Ich schütte sie nicht zu. | er werde die Gräben seines Urgroßvaters nicht zuschütten> Der Saal {applaudierte eine Minute lang|erhob sich}.',
          'Der Landkreis bietet für jeden Hektar {1400 Euro im Jahr|eine Entschädigung von 1400 Euro jährlich} und will Betrieben helfen, die Schilf oder Torfmoos anbauen. Ein Zwang sei nicht vorgesehen, versicherte die Verwaltung.',
          'Ein Hof macht schon mit. @wietjes hat 20 Hektar Rohrkolben gepflanzt, aus denen Dämmplatten werden. „Meine Kühe gucken etwas komisch“, sagt sie, „aber die Bank nicht mehr.“',
          'Bis zum Herbst {sollen alle Höfe besucht werden|will die Verwaltung jeden Hof einzeln besuchen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Climate',
            'To save the climate, a moor must drown its meadows',
            'A northern district wants to close the ditches that made its farms.',
            'A district in the north wants to flood 1,100 hectares of farmland and turn it back into what it was 170 years ago: a bog.',
          ),
        ],
        beats: [
          '<tiedemann: A dry moor is a coal-fired power station that nobody sees. | a dry moor was a coal-fired power station that nobody saw>',
          '<ahlers: My great-grandfather dug those ditches. I am not going to fill them in. | he would not fill in the ditches his great-grandfather had dug> The farmers in the room rose to their feet.',
          'The district is offering 1,400 euros a year for each hectare, and help for those who grow reeds or moss. There would be no compulsion, it said.',
          'One farm has begun. @wietjes has planted twenty hectares of bulrushes, which are made into insulating boards. “My cows look at me in a strange way,” she said. “My bank no longer does.”',
          'Every farm is to be visited before the autumn.',
        ],
      },
    },
    {
      day: '2026-10-06',
      de: {
        pieces: [
          piece(
            'mar',
            'Grotenmoor',
            'Elf Höfe im Grotenmoor sagen Ja zum Wasser',
            'Auch der lauteste Gegner hat unterschrieben. Er stellt eine Bedingung.',
            'Elf von 38 Höfen wollen ihre Wiesen im Grotenmoor unter Wasser setzen. Zusammen kommen sie auf 420 Hektar, wie der Landkreis am Dienstag mitteilte. Unter den Unterschriften steht ein Name, den niemand erwartet hatte.',
            { note: 'Ahlers im Juni: „Ich schütte sie nicht zu.“ Anrufen?' },
          ),
          piece(
            'tag',
            'Moorschutz',
            'Vom Gegner zum Moorbauern',
            null,
            'Im Juni wollte er keinen Graben zuschütten. Im Oktober hat der Landwirt Focko Ahlers unterschrieben. Dazwischen lag ein Sommer, in dem es im Grotenmoor zum ersten Mal gebrannt hat.',
          ),
        ],
        beats: [
          '<ahlers: Mein Urgroßvater hat die Gräben gezogen, weil er Gras brauchte. In diesem Sommer war da kein Gras, da war Feuer. | in diesem Sommer sei auf seinen Wiesen kein Gras gewachsen, es habe gebrannt> Seine Bedingung: {Die Gräben bleiben als Denkmal erhalten, einer wenigstens.|Einer der alten Gräben soll als Denkmal offen bleiben.}',
          'Im August hatten 70 Hektar Torf neun Tage lang geschwelt. Die Feuerwehr {bekam den Brand erst in den Griff, als es regnete|wartete am Ende auf Regen}.',
          '<tiedemann: Das Feuer hat in neun Tagen mehr erklärt als ich in neun Jahren. | das Feuer habe mehr erklärt als sie in neun Jahren>',
          'Die übrigen 27 Höfe wollen {abwarten|erst sehen, ob die Entschädigung pünktlich kommt}. Der Landvolkverband fordert eine Zusage über 25 Jahre statt über acht.',
          'Im November {wird der erste Graben geschlossen|soll der erste Graben verschlossen werden}. @wietjes hat ihre Rohrkolben inzwischen geerntet; die Dämmplatten sind verkauft.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Climate',
            'The farmer who changed his mind about the bog',
            'In June he would not fill a ditch. Then his meadow burned.',
            'Focko Ahlers was the loudest opponent of a plan to flood the Grotenmoor. On Tuesday his name was among the first eleven signatures under it.',
            {
              own: [
                'He is 58, milks seventy cows and does not like being written about. In June he had been applauded for a minute. On Tuesday nobody clapped when he put down the pen. One neighbour, he said, has stopped greeting him; another has asked for the form.',
              ],
            },
          ),
        ],
        beats: [
          '<ahlers: My great-grandfather dug the ditches because he needed grass. This summer there was no grass, there was fire. | there had been no grass this summer, only fire> In August seventy hectares of peat smouldered for nine days.',
          '<tiedemann: The fire explained more in nine days than I have in nine years. | the fire had explained more in nine days than she had in nine years>',
          'He made one condition: one of the old ditches is to stay open, as a monument. The district agreed and asked him to choose which.',
          'The eleven farms bring in 420 of the 1,100 hectares. The others {want to see|are waiting to see} whether the compensation comes on time.',
          'The first ditch will be closed in November.',
        ],
      },
    },
  ],
};
