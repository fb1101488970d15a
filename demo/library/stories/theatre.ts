// A theatre and its director. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const theatre: InventedStory = {
  id: 'theatre',
  section: { de: 'Kultur', en: 'Culture' },
  topics: { de: ['Theater', 'Stadttheater Nordhafen'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Kultur',
  background: {
    de: [
      'Das Stadttheater hat {drei Bühnen und 214 Beschäftigte|214 Beschäftigte und drei Bühnen}. Die Stadt gibt ihm 17 Millionen Euro im Jahr. Die Auslastung sank zuletzt auf 61 Prozent.',
      '@kaspary kam {vor drei Jahren aus Auenstadt|im Herbst 2023} und eröffnete mit einer „Antigone“ im Schwimmbecken des Ostbads, die {bundesweit|weit über die Stadt hinaus} gelobt wurde.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-06-09',
      de: {
        pieces: [
          piece(
            'kur',
            'Stadttheater',
            'Ensemble schreibt Brandbrief gegen Intendantin',
            '48 von 52 Schauspielern und Sängern haben unterschrieben. Es geht um Proben bis Mitternacht.',
            'Am Stadttheater Nordhafen ist der Streit zwischen Ensemble und Intendanz offen ausgebrochen. In einem Brief an den Senat werfen 48 Künstlerinnen und Künstler ihrer Intendantin einen „Führungsstil aus dem vorigen Jahrhundert“ vor.',
            {
              own: [
                'Der Brief umfasst sechs Seiten und liegt dieser Zeitung vor. Beschrieben werden Proben, die nach Mitternacht endeten und um neun Uhr fortgesetzt wurden, und ein Satz, der in der Maskenbildnerei an der Wand hängt: „Müde ist ein Requisit.“',
              ],
            },
          ),
          piece(
            'lot',
            'Bühne',
            'Ein Haus brüllt',
            'Am Stadttheater Nordhafen wird großartig gespielt und schlecht geschlafen.',
            'In der Kantine des Stadttheaters hängt seit einer Woche ein Zettel: Hier wird leise gesprochen. Darunter hat jemand geschrieben: endlich. Es ist der einzige Witz, über den im Haus gerade gelacht wird.',
            {
              own: [
                'Denn seit Dienstag liegt ein Brief im Rathaus. 48 von 52 Schauspielern und Sängern haben ihn unterschrieben, vom jüngsten Tenor bis zum ältesten Hamlet, und er handelt von @kaspary. Von einem „Führungsstil aus dem vorigen Jahrhundert“ ist darin die Rede.',
              ],
            },
          ),
        ],
        beats: [
          '<kaspary: Ich bin laut, das stimmt. Theater ist keine Sparkasse. | sie sei laut, aber ein Theater sei keine Sparkasse> Den Vorwurf, sie {missachte Ruhezeiten, wies sie zurück|habe Proben bis Mitternacht angesetzt, bestritt sie nicht}.',
          '<melchior: Wir wollen nicht weniger arbeiten. Wir wollen dabei nicht angeschrien werden. | das Ensemble wolle beim Arbeiten nicht angeschrien werden>',
          'Im Brief ist von 14 Krankmeldungen in einem Monat die Rede, von geänderten Verträgen und {einem Stuhl, der flog|einem fliegenden Stuhl}. Die Intendanz erklärt, der Stuhl sei eine Requisite gewesen.',
          'Kultursenator Ansgar Thiele will {beide Seiten anhören|vermitteln}. Er schätze die künstlerische Arbeit des Hauses, ließ er mitteilen, und ebenso dessen Betriebsrat.',
          'Die Premiere der „Möwe“ am Freitag {soll stattfinden|ist nicht gefährdet}.',
        ],
      },
    },
    {
      day: '2026-10-02',
      de: {
        pieces: [
          piece(
            'kur',
            'Stadttheater',
            'Kaspary hört auf: Intendantin verlässt das Stadttheater',
            'Sie geht zum Ende der Spielzeit und bedauert einen Satz.',
            'Leonie Kaspary verlässt das Stadttheater Nordhafen im Sommer 2027, zwei Jahre vor Ende ihres Vertrags. Das gab die Intendantin am Freitag vor dem versammelten Ensemble bekannt.',
            {
              own: [
                'Sie sprach ohne Zettel und, was auffiel, ohne Mikrofon. Von der Vertragsauflösung hatte der Senat am Vorabend erfahren. Eine Abfindung werde nicht gezahlt, hieß es aus dem Rathaus, darum habe sie selbst gebeten.',
              ],
            },
          ),
          piece(
            'elb',
            'Theater',
            'Abgang auf offener Bühne',
            'Nordhafens Intendantin kündigt im Bühnenbild von „König Lear“. Es war ihr Einfall.',
            'Sie hatte das Ensemble auf die Bühne gebeten, zwischen die Pappfelsen des „König Lear“. Dort, im Gegenlicht, sagte Leonie Kaspary, dass sie geht.',
          ),
        ],
        beats: [
          '<kaspary: Im Juni habe ich gesagt, Theater sei keine Sparkasse. Das war ein dummer Satz. Auch in einer Sparkasse wird nicht geschrien. | ihr Satz vom Juni, ein Theater sei keine Sparkasse, sei dumm gewesen>',
          'Das Ensemble {schwieg erst und klatschte dann|brauchte eine Weile, bis es klatschte}. <melchior: Es war ihre beste Inszenierung, und sie hat niemanden dabei angeschrien. | es sei ihre beste Inszenierung gewesen>',
          'Senator Thiele dankte ihr für „drei aufregende Jahre, in jedem Sinn“. Die Stelle {wird im November ausgeschrieben|soll noch im November ausgeschrieben werden}.',
          'Nach dem Brief vom Juni hatte eine Schlichterin sieben Sitzungen geleitet. Vereinbart wurden feste Ruhezeiten und {eine Vertrauensperson|eine Beschwerdestelle außerhalb des Hauses}. Der Stuhl steht wieder im Fundus.',
          'Ihre letzte Arbeit soll {im Mai Premiere haben|im kommenden Mai zu sehen sein}: noch einmal „Antigone“, diesmal auf trockenem Boden, denn das Ostbad ist geschlossen.',
          'Über die Nachfolge will der Senat {bis März entscheiden|im Frühjahr entscheiden}.',
        ],
      },
    },
  ],
};
