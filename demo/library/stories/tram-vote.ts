// Nordhafen votes on a tram. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const tramVote: InventedStory = {
  id: 'tram-vote',
  section: { de: 'Lokales', en: 'World' },
  topics: { de: ['Straßenbahn', 'Bürgerentscheid', 'Nordhafen'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Lokales',
  picture: { de: 'So könnte die Haltestelle am Domplatz aussehen', en: '' },
  background: {
    de: [
      'Die letzte Straßenbahn fuhr in Nordhafen {am 30. April 1967|vor 59 Jahren}. Die neue Linie soll auf 11,4 Kilometern vom Bahnhof über den Domplatz zur Universität führen.',
      'Die Kosten von 390 Millionen Euro {würden zu drei Vierteln von Bund und Land bezahlt|trügen zu drei Vierteln Bund und Land}. Die Stadt müsste 98 Millionen aufbringen.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-06-16',
      de: {
        pieces: [
          piece(
            'kur',
            'Straßenbahn',
            'Bürgerentscheid über die Straßenbahn am 13. September',
            '14.200 Unterschriften waren nötig, 19.800 sind es geworden.',
            'Die Nordhafener stimmen über die Rückkehr der Straßenbahn ab. Der Stadtrat ließ den Bürgerentscheid am Dienstag einstimmig zu und legte den 13. September als Termin fest.',
          ),
          piece(
            'elb',
            'Verkehr',
            'Soll in Nordhafen wieder eine Straßenbahn fahren?',
            'Was für die Linie spricht und was dagegen.',
            'Auf dem Domplatz sind seit Dienstag zwei weiße Striche auf das Pflaster gemalt, 1,43 Meter auseinander. Dort könnte in sieben Jahren eine Straßenbahn fahren, falls die Bürger im September Ja sagen.',
          ),
        ],
        beats: [
          '<nagel: Die Busse stehen im selben Stau wie die Autos, nur mit mehr Leuten drin. | die Busse stünden im selben Stau wie die Autos> Mit der Bahn brauche man vom Bahnhof zur Universität {14 statt 31 Minuten|nur noch 14 Minuten}.',
          'Die Gegner {haben sich vor allem in der Kaufmannschaft gesammelt|kommen vor allem aus dem Handel}. <ehlers: Vier Jahre Baustelle überlebt kein Schuhgeschäft. Danach hält die Bahn vor lauter Handyläden. | vier Jahre Baustelle überlebe kein Schuhgeschäft>',
          'Die Verkehrsbetriebe rechnen mit 38.000 Fahrgästen am Tag. Ein Gutachten der Gegner {kommt auf 22.000|nennt 22.000}. Beide wurden vom selben Büro erstellt.',
          'Die 87-jährige Ilse Pohlmann fuhr 1967 in der letzten Bahn mit. „Der Schaffner hat geweint, und ich hatte keinen Fahrschein“, erzählt sie. Sie werde mit Ja stimmen, schon wegen der 20 Pfennig, die sie noch schulde.',
          'Gültig ist der Entscheid, wenn {mindestens ein Fünftel der Berechtigten|wenigstens 20 Prozent der Wahlberechtigten} für eine Seite stimmt.',
        ],
      },
    },
    {
      day: '2026-09-13',
      fromHour: 19,
      de: {
        pieces: [
          piece(
            'kur',
            'Bürgerentscheid',
            'Nordhafen sagt Ja zur Straßenbahn',
            '54,6 Prozent stimmen für die neue Linie. In der Altstadt sieht das Ergebnis anders aus.',
            'Die Straßenbahn kehrt nach Nordhafen zurück. Beim Bürgerentscheid am Sonntag stimmten 54,6 Prozent für den Bau der Linie zwischen Bahnhof und Universität.',
            {
              own: [
                'Gefeiert wurde an der Haltestelle, die es noch nicht gibt. Jemand hatte ein Schild aus Pappe aufgestellt und einen Fahrplan gemalt: nächste Abfahrt 2033. Um 20 Uhr kam die Linie 5, ein Bus, und kam nicht durch.',
              ],
            },
          ),
          piece(
            'tag',
            'Nordhafen',
            'Klares Votum für die Straßenbahn',
            null,
            'In Nordhafen wird wieder eine Straßenbahn gebaut. Bei einem Bürgerentscheid sprach sich am Sonntag eine Mehrheit von 54,6 Prozent dafür aus. Die Beteiligung lag bei 51 Prozent.',
          ),
          piece(
            'lot',
            'Mobilität',
            'Zwei weiße Striche',
            'Warum eine Stadt, die ihre Bahn vor 59 Jahren verschrottete, sie nun wiederhaben will.',
            'Die Striche auf dem Domplatz waren als Werbung gemeint und sollten nach drei Wochen verschwinden. Der Regen hat sie nicht abgewaschen. Am Sonntagabend standen Menschen darauf und tanzten.',
            {
              own: [
                '54,6 Prozent haben im Bürgerentscheid für die Bahn gestimmt. Das ist kein Rausch, aber es ist eine Mehrheit, und sie wurde in einer Stadt gewonnen, in der 1967 ein Oberbürgermeister die letzten Wagen mit den Worten verabschiedete, nun gehöre die Straße endlich der Zukunft. Zwei davon stehen heute in einem Garten in Kaltenbrook. Hühner wohnen darin.',
              ],
            },
          ),
        ],
        beats: [
          '<nagel: Die Stadt hat verstanden, dass man einen Stau nicht breiter bauen kann. | die Stadt habe verstanden, dass man einen Stau nicht breiter bauen könne>',
          '<ehlers: Ich habe verloren und ich bleibe. Jetzt kämpfe ich dafür, dass die Baustelle nur zwei Jahre dauert. | er habe verloren und kämpfe nun für eine kürzere Baustelle> Im Juni hatte er noch vom Ende der Schuhgeschäfte gesprochen.',
          'In der Altstadt lehnten 58 Prozent die Bahn ab, {in den Studentenvierteln stimmten 79 Prozent dafür|rund um die Universität waren 79 Prozent dafür}.',
          'Die Verkehrsbetriebe wollen noch in diesem Jahr {Planer einstellen|acht Planerinnen und Planer einstellen}. Die erste Bahn könnte 2033 fahren.',
          'Ilse Pohlmann war bei der Feier dabei. Sie habe dem Verkehrschef 20 Pfennig geben wollen, sagte sie; er habe nicht wechseln können.',
          'Der Stadtrat muss den Beschluss {binnen drei Monaten umsetzen|in den nächsten drei Monaten in einen Auftrag gießen}.',
        ],
      },
    },
  ],
};
