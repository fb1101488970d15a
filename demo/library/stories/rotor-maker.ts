// A maker of rotor blades moves its work abroad, or perhaps not. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const rotorMaker: InventedStory = {
  id: 'rotor-maker',
  section: { de: 'Wirtschaft', en: 'Business' },
  topics: { de: ['Aerolit', 'Windkraft', 'Industrie'], en: ['Aerolit', 'Wind power', 'Industry'] },
  place: { de: 'Kaltenbrook', en: 'Kaltenbrook' },
  tag: 'Windkraft',
  picture: { de: 'Rotorblätter auf dem Werksgelände in Kaltenbrook', en: 'Rotor blades at the Kaltenbrook works' },
  background: {
    de: [
      'Aerolit baut in Kaltenbrook seit 1998 Rotorblätter, {das längste misst 107 Meter|zuletzt solche von 107 Metern Länge}. Das Werk ist der größte Arbeitgeber zwischen Nordhafen und der Grenze.',
      'Die Preise für Windräder sind {in zwei Jahren um ein Fünftel gefallen|seit 2024 um ein Fünftel gesunken}, Harz und Glasfaser dagegen teurer geworden. Drei europäische Hersteller von Rotorblättern haben seither geschlossen.',
      'Kaltenbrook hat 8900 Einwohner, {zwei Bäcker und einen Bahnhof, an dem seit 2011 kein Zug mehr hält|einen Bahnhof ohne Züge und ein Werk, dessen Sirene man bis in die Nachbardörfer hört}. Fast jede Familie kennt jemanden, der dort Schicht arbeitet.',
    ],
    en: [
      'Aerolit has made rotor blades in Kaltenbrook since 1998, {the longest of them 107 metres|some of them 107 metres long}. The works is the largest employer between Nordhaven and the border.',
      'Prices for wind turbines have {fallen by a fifth in two years|come down by a fifth since 2024}, while resin and glass fibre have become dearer. Three European makers of blades have closed.',
    ],
  },
  events: [
    {
      day: '2026-07-15',
      en: {
        pieces: [
          piece(
            'led',
            'Wind power',
            'Blade maker Aerolit to cut 600 jobs',
            'Half of the Kaltenbrook works is to move abroad by the end of next year.',
            'Aerolit, which makes rotor blades for wind turbines, plans to cut 600 of 1,250 jobs at its works in Kaltenbrook and move the production of smaller blades abroad.',
            {
              own: [
                'Shares in the company rose by 4 per cent on the news. Analysts had expected a larger cut. One of them wrote that Kaltenbrook was “a fine place to make blades and a poor place to make money”.',
              ],
            },
          ),
          piece(
            'post',
            'Industry',
            'A town that lived on wind is told it blows elsewhere',
            'Kaltenbrook’s largest employer wants to halve its workforce.',
            'On the road into Kaltenbrook a rotor blade stands upright in a roundabout, taller than the church. On Wednesday somebody had tied a black ribbon to it.',
            {
              own: [
                'The blade was a gift from the company, put up in 2008 when the thousandth was delivered. There had been a brass band and a speech by a minister. At the baker’s on the square they remember the speech, because it was about forever.',
              ],
            },
          ),
        ],
        beats: [
          '<maybach: We lose nine thousand euros on every small blade. I cannot make that up with pride. | the company lost nine thousand euros on every small blade> Blades longer than eighty metres would still be made in Kaltenbrook.',
          '<dierks: They took the subsidies in German and they explain the cuts in English. | the subsidies had been taken in German and the cuts were explained in English> {The works council had learned of the plan from an email|The plan reached the works council by email}, he added, seven minutes before the press did.',
          'The mayor, Tomma Hinrichs, said the town would fight for {every single post|each job}. A third of the trade tax comes from the works.',
          'Since 2019 the company has received 44 million euros from the state. @wieboldt has asked his lawyers whether any of it can be reclaimed. “I am a patient man,” he said, “but I keep receipts.”',
          'Talks on a social plan will begin after the summer break.',
        ],
      },
      de: {
        pieces: [
          piece(
            'elb',
            'Windkraft',
            'Aerolit streicht 600 Stellen in Kaltenbrook',
            'Der Hersteller von Rotorblättern verlagert die Hälfte seiner Fertigung. Das Land prüft, ob Fördergeld zurückmuss.',
            'Der Rotorblatthersteller Aerolit will in Kaltenbrook 600 von 1250 Stellen streichen. Kleinere Blätter sollen künftig im Ausland gebaut werden, teilte das Unternehmen am Mittwoch mit. Die Belegschaft erfuhr es per E-Mail.',
          ),
        ],
        beats: [
          '<maybach: Wir verlieren an jedem kleinen Blatt 9000 Euro. Das kann ich mit Stolz nicht ausgleichen. | das Unternehmen verliere an jedem kleinen Blatt 9000 Euro>',
          '<dierks: Die Zuschüsse haben sie auf Deutsch genommen, die Kündigungen erklären sie auf Englisch. | die Zuschüsse habe das Unternehmen auf Deutsch genommen, die Kündigungen erkläre es auf Englisch> Die Nachricht sei sieben Minuten vor der Presse bei ihm gewesen.',
          'Seit 2019 hat das Unternehmen 44 Millionen Euro vom Land bekommen. @wieboldt lässt prüfen, ob sich davon etwas zurückholen lässt. „Ich bin ein geduldiger Mensch, aber ich hebe Quittungen auf“, sagte er.',
          '# Ein Drittel der Gewerbesteuer # Bürgermeisterin Tomma Hinrichs will um jeden Arbeitsplatz kämpfen. Ein Drittel der Gewerbesteuer stamme aus dem Werk. Ohne diese Einnahme, sagte sie, könne die Stadt „das Schwimmbad zuschließen und den Schlüssel gleich mit“.',
          'Nach den Werksferien soll über einen Sozialplan verhandelt werden.',
        ],
      },
    },
    {
      day: '2026-10-28',
      en: {
        pieces: [
          piece(
            'led',
            'Wind power',
            'Aerolit shelves half of its job cuts after big order',
            'Skerland wants 140 turbines. Kaltenbrook will need 300 of the people it had written off.',
            'Aerolit will keep 300 of the 600 people it meant to dismiss in Kaltenbrook. The company has won an order for the blades of 140 turbines to be built off Skerland.',
          ),
          piece(
            'post',
            'Industry',
            'Kaltenbrook takes the ribbon off its rotor blade',
            'An order from the islands saves half of the jobs that were to go.',
            'Somebody climbed the roundabout at Kaltenbrook on Wednesday and removed the black ribbon from the rotor blade that stands there. Half of the planned redundancies at the town’s largest employer have been withdrawn.',
          ),
        ],
        beats: [
          '<maybach: In July I had no orders and told you so. In October I have one and tell you so. | she had spoken of empty books in July and could now speak of an order> The smaller blades will {still go abroad|nevertheless be made abroad}.',
          '<dierks: Three hundred is a number with faces. So are the other three hundred. | three hundred was a number with faces, and so were the other three hundred> The works council wants the company to rule out dismissals until 2029.',
          'The state has dropped its claim for repayment. @wieboldt put it this way: “I keep my receipts, but I can also put them back in the drawer.”',
          'The blades will be shipped from Nordhaven, the first of them in the spring of 2028.',
          'A vote on the social plan is due in December.',
        ],
      },
      de: {
        pieces: [
          piece(
            'kur',
            'Kaltenbrook',
            'Großauftrag rettet 300 Stellen bei Aerolit',
            'Skerland bestellt 140 Windräder. Die Rotorblätter werden über Nordhafen verschifft.',
            'Aufatmen in Kaltenbrook: Der Rotorblatthersteller Aerolit nimmt die Hälfte der angekündigten Entlassungen zurück. Grund ist ein Auftrag über die Blätter von 140 Windrädern, die vor Skerland entstehen sollen.',
            {
              own: [
                'Bestellt hat die Blätter die Regierung der Inselrepublik, die ihren Strom bisher zur Hälfte aus Diesel gewinnt. Der Vertrag, über dessen Summe geschwiegen wird, enthält eine Klausel, nach der vier Fünftel der Arbeit in Kaltenbrook geleistet werden müssen.',
              ],
            },
          ),
          piece(
            'mar',
            'Windkraft',
            'Aerolit behält 300 Leute mehr als geplant',
            null,
            'Am Kreisel von Kaltenbrook hängt kein Trauerflor mehr. Irgendjemand hat das schwarze Band vom ausgestellten Rotorblatt genommen, gleich nachdem die Nachricht aus dem Werk gekommen war.',
            {
              own: [
                'Beim Bäcker am Markt lag gestern Kuchen auf dem Tresen, umsonst. Er habe zwölf Bleche gebacken, sagte der Bäcker, sechs für die, die bleiben, und sechs für die anderen, denn die brauchten ihn nötiger.',
              ],
            },
          ),
        ],
        beats: [
          '<maybach: Im Juli hatte ich keine Aufträge und habe es gesagt. Im Oktober habe ich einen und sage es auch. | sie habe im Juli von leeren Büchern gesprochen und könne jetzt von einem Auftrag sprechen> Die kleinen Blätter {würden trotzdem verlagert|baue man dennoch im Ausland}.',
          '<dierks: Dreihundert ist eine Zahl mit Gesichtern. Die anderen dreihundert haben auch welche. | dreihundert sei eine Zahl mit Gesichtern, und auch die anderen dreihundert hätten welche>',
          'Das Land verzichtet auf die Rückforderung von Zuschüssen. @wieboldt sagte, er hebe Quittungen auf, könne sie aber auch „wieder in die Schublade legen“.',
          'Verschifft werden die Blätter von Nordhafen aus, die ersten im Frühjahr 2028. {Die Hafengesellschaft prüft, ob ihr Schwerlastkai lang genug ist.|Ob der Schwerlastkai dafür lang genug ist, lässt die Hafengesellschaft noch prüfen.}',
          'Für die übrigen 300 Beschäftigten {wird weiter über einen Sozialplan verhandelt|laufen die Gespräche über Abfindungen weiter}. Die Bürgermeisterin hofft auf eine zweite Bestellung.',
          'Über den Sozialplan stimmt die Belegschaft im Dezember ab.',
        ],
      },
    },
  ],
};
