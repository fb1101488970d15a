// Two savings houses want to become one. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const bankMerger: InventedStory = {
  id: 'bank-merger',
  section: { de: 'Wirtschaft', en: 'Business' },
  topics: { de: ['Banken', 'Deichbank', 'Sparkontor Nord'], en: ['Banks', 'Mergers'] },
  place: { de: 'Auenstadt', en: 'Auenstadt' },
  tag: 'Banken',
  background: {
    de: [
      'Die Deichbank hat {310 Filialen und 9200 Beschäftigte|9200 Beschäftigte in 310 Filialen}, das Sparkontor Nord 180 Filialen und 4700 Beschäftigte. Zusammen kämen sie auf eine Bilanzsumme von 96 Milliarden Euro.',
      'In Dörfern der Küste ist {eine der beiden Banken oft die letzte|häufig nur noch eine der beiden Banken vertreten}. Seit 2020 haben beide zusammen jede dritte Filiale geschlossen.',
    ],
    en: [
      'Deichbank has 310 branches and a staff of 9,200; {Sparkontor Nord has 180 and 4,700|at Sparkontor Nord it is 180 branches and 4,700 people}. Together they would have assets of 96 billion euros.',
      'Between them the two banks have closed every third branch since 2020. {In many villages on the coast one of them is all that is left.|On the coast many villages have only one of them left.} The nearest alternative is often an hour away by bus.',
    ],
  },
  events: [
    {
      day: '2026-08-06',
      de: {
        pieces: [
          piece(
            'tag',
            'Banken',
            'Deichbank und Sparkontor Nord wollen fusionieren',
            'Es wäre die größte Bankenhochzeit im Norden seit zwanzig Jahren. Filialen sollen vorerst bleiben.',
            'Die Deichbank und das Sparkontor Nord verhandeln über einen Zusammenschluss. Das bestätigten beide Häuser am Donnerstag. Bis zum Jahresende soll ein Vertrag unterschrieben sein.',
          ),
          piece(
            'elb',
            'Fusion',
            'Zwei Banken, ein Schalter',
            'Was die geplante Fusion für Kundschaft und Beschäftigte im Norden bedeutet.',
            'In Hollern liegen sie einander gegenüber, getrennt von einem Zebrastreifen: links die Deichbank, rechts das Sparkontor Nord. Bald könnte einer der beiden Schalter überflüssig sein.',
            {
              own: [
                'Am Geldautomaten der Deichbank steht Irmgard Tesch, 81. Sie hat ihr Konto rechts und ihren Kredit links, seit 44 Jahren, und überquert zum Überweisen die Straße. Wenn beide eins würden, sagt sie, fehle ihr die Bewegung.',
              ],
            },
          ),
        ],
        beats: [
          '<roloff: Wir schließen keine einzige Filiale. Wir legen Rechenzentren zusammen und keine Schalterhallen. | es werde keine einzige Filiale geschlossen> Das gelte bis mindestens 2030.',
          'Beim Sparkontor {klang man vorsichtiger|drückt man sich vorsichtiger aus}. <stroever: Wir prüfen alles, und wir versprechen erst, wenn wir gerechnet haben. | versprochen werde erst, wenn gerechnet sei>',
          'Die Gewerkschaft rechnet mit dem Verlust von {2500 Stellen|mindestens 2500 Arbeitsplätzen}. <adomeit: Wenn eine Bank sagt, dass nichts schließt, fange ich an, die Filialen zu fotografieren. | nach solchen Zusagen fange sie an, die Filialen zu fotografieren>',
          'An der Börse {legte die Aktie der Deichbank um sieben Prozent zu|stieg die Aktie der Deichbank um sieben Prozent}. Analysten erwarten Einsparungen von 300 Millionen Euro im Jahr.',
          '@hansing warnte vor höheren Gebühren. Wo nur noch eine Bank sei, gebe es keinen Grund, ein Konto billig anzubieten.',
          'Das Kartellamt will {sich die Pläne im Herbst ansehen|die Pläne im Herbst prüfen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Banks',
            'Deichbank in merger talks with smaller rival',
            'Shares rise by 7 per cent. The union expects 2,500 jobs to go.',
            'Two of the largest savings banks in the north are negotiating a merger that would create a lender with assets of 96 billion euros.',
            {
              own: [
                'The idea is older than either chief executive. The two houses first spoke of a merger in 1974, and again in 1999, when they fell out over which name should come first. This time, people close to the talks say, there will be a new one.',
              ],
            },
          ),
        ],
        beats: [
          '<roloff: We are not closing a single branch. We are merging computer centres, not counters. | not a single branch would be closed>',
          '<stroever: We are looking at everything, and we make promises only when we have done the sums. | promises would be made only when the sums had been done>',
          'The union expects the loss of 2,500 jobs. “When a bank says nothing will close, I start taking photographs of the branches,” said @adomeit.',
          'Shares in Deichbank rose by 7 per cent. Analysts foresee savings of 300 million euros a year.',
          'The cartel office will study the plans in the autumn.',
        ],
      },
    },
    {
      day: '2026-11-05',
      de: {
        pieces: [
          piece(
            'tag',
            'Banken',
            'Nach der Fusion sollen 140 Filialen schließen',
            'Im August hieß es noch: keine einzige. Die Vorstandschefin spricht von neuen Berechnungen.',
            'Die Fusion von Deichbank und Sparkontor Nord kostet 140 Filialen. Das geht aus einem internen Papier hervor, das dem Tagblatt vorliegt und dessen Inhalt die Deichbank am Donnerstag bestätigte.',
            { note: 'Zitat aus dem August dazulegen: „keine einzige Filiale“.' },
          ),
          piece(
            'mar',
            'Filialsterben',
            'Auch Hollern verliert eine Bank',
            'Auf der Streichliste stehen 31 Orte an der Küste.',
            'In Hollern wird es still am Zebrastreifen. Von den beiden Banken im Ort soll im kommenden Jahr nur eine bleiben. So steht es auf einer Liste mit 140 Filialen, die nach der Fusion schließen sollen.',
            {
              own: [
                'Irmgard Tesch, 81 Jahre alt und Kundin bei beiden, hat es aus der Zeitung erfahren. Im Sommer habe man ihr am Schalter versprochen, dass alles bleibe, wie es ist. Sie wolle nun ihr Sparbuch sehen, sagt sie, alle Seiten.',
              ],
            },
          ),
          piece(
            'kur',
            'Deichbank',
            'Das gebrochene Wort vom Schalter',
            null,
            '140 von 490 Filialen: So viele will das neue Haus aus Deichbank und Sparkontor Nord aufgeben. Im August hatte es geheißen, keine einzige werde geschlossen.',
            {
              own: [
                'In Nordhafen selbst trifft es sieben Filialen, darunter die am Domplatz, die 1898 mit einer Blaskapelle eröffnet worden war. Das Gebäude steht unter Denkmalschutz. Ein Hotel soll Interesse haben, an der Schalterhalle wie am Tresor.',
              ],
            },
          ),
        ],
        beats: [
          '<roloff: Die Aussage vom August beruhte auf den Zahlen vom August. | die Aussage vom August habe auf den Zahlen vom August beruht> {Wo zwei Filialen einander gegenüberlägen, werde man eine „zusammenführen“.|Man schließe nicht, man „führe zusammen“.}',
          '<adomeit: Ich habe 490 Fotos gemacht. Die brauche ich jetzt. | sie habe alle 490 Filialen fotografiert und könne die Bilder jetzt brauchen> Die Gewerkschaft kündigte für Dezember Warnstreiks an.',
          '@stroever, der nach der Fusion in den Aufsichtsrat wechselt, erinnerte daran, dass er im Sommer nichts versprochen habe. „Ich bin Rechner“, sagte er.',
          'In 31 Orten an der Küste gäbe es {danach nur noch einen Automaten|künftig nur noch einen Geldautomaten}. Der Landkreistag verlangt, dass die Bank dort wenigstens einen Bus mit Schalter schickt.',
          '@hansing sieht sich bestätigt. Erst verschwinde der Wettbewerb, dann der Schalter und am Ende das kostenlose Konto.',
          'Das Kartellamt will {noch im November entscheiden|seine Entscheidung Ende November bekannt geben}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Banks',
            'Merged bank to shut 140 branches after promising none',
            'The chief executive says August’s statement rested on August’s figures.',
            'Three months after ruling out the closure of “a single branch”, Deichbank has confirmed that its merger will cost 140 of them.',
            {
              own: [
                'The list was compiled with a ruler, according to one person who has seen it: where two branches stood less than two kilometres apart, one was struck out. Where there was a river between them, nobody seems to have looked.',
              ],
            },
          ),
          piece(
            'post',
            'Banks',
            'The village with two banks is about to have one',
            'A merger in the north ends a long stand-off across a zebra crossing.',
            'In the village of Hollern the two banks face each other across a zebra crossing. Next year one of them will be gone, and 139 others with it.',
            {
              own: [
                'Irmgard Tesch, who is 81, keeps her savings on the right-hand side of the road and her mortgage on the left. She has carried money across the zebra crossing for forty-four years. “It was the only exercise the doctor approved of,” she said.',
              ],
            },
          ),
        ],
        beats: [
          '<roloff: The statement in August rested on the figures in August. | the statement in August had rested on the figures in August> Where two branches faced each other, one would be “joined” to the other.',
          '<adomeit: I took 490 photographs. I shall need them now. | she had photographed all 490 branches> The union has announced strikes for December.',
          '@stroever, who is to move to the supervisory board, recalled that he had promised nothing in summer. “I do sums,” he said.',
          'In 31 places on the coast only a cash machine would remain. {Districts there|The districts concerned} are asking for a bus with a counter.',
          'Consumer groups fear for the free account. First competition goes, then the counter, said @hansing, and in the end the account costs nine euros a month.',
          'The cartel office will decide before the end of the month.',
        ],
      },
    },
  ],
};
