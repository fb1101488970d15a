// The Lindholm yard goes bankrupt and finds a buyer. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const shipyard: InventedStory = {
  id: 'shipyard',
  section: { de: 'Wirtschaft', en: 'Business' },
  topics: { de: ['Lindholm-Werft', 'Insolvenz', 'Schiffbau'], en: ['Shipbuilding', 'Lindholm'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Werft',
  picture: { de: 'Das Trockendock der Lindholm-Werft', en: 'The dry dock of the Lindholm yard' },
  background: {
    de: [
      'Die Lindholm-Werft {baut seit 1891 Fähren und Forschungsschiffe|wurde 1891 gegründet und baut Fähren und Forschungsschiffe}. In ihren besten Jahren arbeiteten dort 4100 Menschen, zuletzt waren es 860.',
      '{Am Kai liegt die Fähre „Skerland Star“, zu zwei Dritteln fertig.|Zwei Drittel der Fähre „Skerland Star“ sind fertig; sie liegt am Kai der Werft.} Die Reederei hatte im Frühjahr aufgehört zu zahlen, weil der Bau 14 Monate in Verzug war.',
    ],
    en: [
      'The Lindholm yard was founded in 1891 and builds ferries and research ships. {At its height it employed 4,100 people, at the end 860.|It once employed 4,100 people; 860 are left.}',
      'A ferry called the Skerland Star lies at its quay, two thirds finished. The owners {stopped paying in spring because the work was 14 months late|had stopped their payments in spring, when the work was 14 months behind}.',
    ],
  },
  events: [
    {
      day: '2026-06-03',
      de: {
        pieces: [
          piece(
            'kur',
            'Schiffbau',
            'Lindholm-Werft meldet Insolvenz an',
            '860 Menschen bangen um ihre Stellen. Die Löhne sind bis August gesichert.',
            'Die Nordhafener Lindholm-Werft ist zahlungsunfähig. Das Unternehmen stellte am Mittwoch beim Amtsgericht den Antrag auf ein Insolvenzverfahren. Betroffen sind 860 Beschäftigte und rund 140 Zulieferer.',
            {
              own: [
                'Die Frühschicht erfuhr es um sechs, im Dock, zwischen den Spanten der Fähre. Danach sei weitergearbeitet worden, berichtet ein Schweißer, der seit 31 Jahren dabei ist. Was hätte man sonst tun sollen; die Naht war halb fertig.',
              ],
            },
          ),
          piece(
            'tag',
            'Wirtschaft',
            'Traditionswerft in Nordhafen ist pleite',
            null,
            'Nach 135 Jahren ist die Lindholm-Werft zahlungsunfähig. Das Amtsgericht Nordhafen bestellte am Mittwoch die Rechtsanwältin Carola Deventer zur vorläufigen Insolvenzverwalterin.',
            { wire: true },
          ),
          piece(
            'mar',
            'Insolvenz',
            'Aus für Lindholm? Werft stellt Insolvenzantrag',
            null,
            'Nach 135 Jahren ist die Lindholm-Werft zahlungsunfähig. Das Amtsgericht Nordhafen bestellte am Mittwoch die Rechtsanwältin Carola Deventer zur vorläufigen Insolvenzverwalterin.',
            { wire: true },
          ),
        ],
        beats: [
          '<deventer: Die Werft hat volle Bücher und leere Konten. Das ist nicht der schlechteste Ausgangspunkt. | volle Bücher und leere Konten seien nicht der schlechteste Ausgangspunkt> {Die Löhne seien über das Insolvenzgeld bis Ende August gesichert.|Bis Ende August bekämen alle Beschäftigten Insolvenzgeld.}',
          'Der Betriebsrat macht die Eigentümer verantwortlich. <kuehnel: Drei Jahre lang haben wir gesagt, dass die Fähre zu billig verkauft ist. Drei Jahre lang hieß es, das versteht ihr nicht. | die Belegschaft habe drei Jahre lang vor dem Preis der Fähre gewarnt>',
          '@wieboldt stellte Hilfe in Aussicht, {nannte aber keine Summe|ohne eine Summe zu nennen}. <wieboldt: Geld für ein Loch gibt es nicht, Geld für einen Plan schon. | Geld gebe es nicht für ein Loch, sondern nur für einen Plan>',
          'Bei den Zulieferern {ist die Sorge groß|wächst die Unruhe}. Eine Schlosserei in Hollern hat nach eigenen Angaben Rechnungen über 380.000 Euro offen.',
          'Die Gesellschafter äußerten sich nur schriftlich. Man bedauere die Entwicklung, heißt es in der Mitteilung, und habe „bis zuletzt“ nach Lösungen gesucht.',
          'Die Insolvenzverwalterin will {in vier Wochen sagen, ob sie einen Käufer sucht|binnen vier Wochen einen ersten Bericht vorlegen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Shipbuilding',
            'Lindholm yard files for insolvency after 135 years',
            'A half-finished ferry has brought down one of the oldest shipbuilders in the north.',
            'One of the oldest shipyards in northern Europe has run out of money. Lindholm, which has built ferries in Nordhaven since 1891, filed for insolvency on Wednesday.',
          ),
          piece(
            'led',
            'Industry',
            'Nordhaven shipbuilder Lindholm is insolvent',
            null,
            'The Lindholm shipyard in Nordhaven has filed for insolvency, putting 860 jobs at risk. Wages are guaranteed until the end of August.',
          ),
        ],
        beats: [
          '<deventer: The yard has full books and empty accounts. There are worse places to start. | full books and empty accounts were not the worst place to start>',
          'The works council blames the owners. <kuehnel: For three years we told them the ferry had been sold too cheaply. For three years they told us we did not understand. | the workforce had warned about the price of the ferry for three years>',
          'The state held out help but named no sum. “There is no money for a hole,” said @wieboldt. “There is money for a plan.”',
          'Suppliers are worried. A metalworking shop in the village of Hollern says that it is owed 380,000 euros.',
          'The administrator wants to report within four weeks.',
        ],
      },
    },
    {
      day: '2026-09-24',
      de: {
        pieces: [
          piece(
            'kur',
            'Lindholm-Werft',
            'Reeder aus Skerland will Lindholm kaufen',
            'Die Gläubiger sollen auf zwei Drittel verzichten, die Belegschaft auf jeden vierten Platz.',
            'Für die insolvente Lindholm-Werft gibt es einen Käufer. Die Reederei Fjellstad aus Skerland, bisher größte Gläubigerin, will den Betrieb übernehmen und die unfertige Fähre selbst zu Ende bauen.',
          ),
          piece(
            'elb',
            'Schiffbau',
            'Vom Gläubiger zum Eigentümer: Fjellstad übernimmt Lindholm',
            'Der Kunde, der nicht mehr zahlte, kauft die Werft, die deshalb pleiteging.',
            'Es ist eine Rettung mit Beigeschmack. Die Reederei Fjellstad, deren Zahlungsstopp die Lindholm-Werft im Frühjahr in die Insolvenz trieb, soll neue Eigentümerin werden. Das gab die Insolvenzverwalterin am Donnerstag bekannt.',
            {
              own: [
                'In der Kantine der Werft, wo es donnerstags Labskaus gibt, machte das Wort vom Bräutigam die Runde, der erst die Aussteuer pfänden lässt und dann um die Hand anhält. Gelacht wurde trotzdem. Seit Juni hatte hier niemand mehr gewusst, ob er den nächsten Donnerstag noch erlebt.',
              ],
            },
          ),
        ],
        beats: [
          '<deventer: Ich habe elf Briefe bekommen und ein Angebot. | auf elf Briefe sei ein einziges Angebot gekommen> {Der Preis liege „im unteren zweistelligen Millionenbereich“.|Über den Preis sei Stillschweigen vereinbart.}',
          'Von 860 Stellen sollen 640 bleiben. <kuehnel: Das ist kein Grund zu feiern, aber ein Grund, morgen wieder hinzugehen. | es sei ein Grund, am nächsten Tag wieder hinzugehen> Die Übrigen kommen für ein Jahr in eine Transfergesellschaft.',
          '@fjellstad {wies den Vorwurf zurück, er habe die Werft billig sturmreif geschossen|will nicht hören, er habe die Werft erst ruiniert und dann gekauft}. <fjellstad: Ich wollte ein Schiff. Jetzt muss ich eben die Leute dazu kaufen. | er habe nur ein Schiff gewollt>',
          '@wieboldt gab eine Landesbürgschaft über 30 Millionen Euro bekannt. <wieboldt: Das ist der Plan, auf den ich gewartet habe. | auf diesen Plan habe er gewartet>',
          'Die Gläubigerversammlung {muss am 20. Oktober zustimmen|entscheidet am 20. Oktober}.',
        ],
      },
    },
    {
      day: '2026-10-20',
      de: {
        pieces: [
          piece(
            'tag',
            'Schiffbau',
            'Gläubiger stimmen Verkauf der Lindholm-Werft zu',
            'Die kleinen Handwerksbetriebe verlieren am meisten.',
            'Die Lindholm-Werft ist verkauft. Mit 71 Prozent der Stimmen nahmen die Gläubiger am Dienstag in der Nordhafener Stadthalle das Angebot der Reederei Fjellstad an.',
            {
              own: [
                'Die Versammlung dauerte sechs Stunden. Am längsten sprach der Inhaber eines Malerbetriebs, der 30 Jahre lang Schiffsrümpfe gestrichen hat. Er habe nie eine Rechnung zweimal schreiben müssen, sagte er, und nun schreibe er diese zum vierten Mal.',
              ],
            },
          ),
        ],
        beats: [
          'Bekommen werden die Gläubiger 34 Cent für jeden Euro. Für die Schlosserei aus Hollern bedeutet das einen Verlust von 250.000 Euro. Der Inhaber verließ die Halle vor der Abstimmung.',
          '<deventer: Gerecht ist das nicht. Es ist das, was übrig war. | verteilt worden sei, was übrig gewesen sei>',
          '<fjellstad: Im Frühjahr habe ich nur ein Schiff gewollt. Inzwischen will ich eine Werft. | inzwischen wolle er nicht mehr nur ein Schiff, sondern eine Werft> Im nächsten Jahr sollen zwei weitere Fähren auf Kiel gelegt werden.',
          '<kuehnel: Wir bauen jetzt für den Mann, der uns nicht bezahlt hat. Das muss man auch erst mal schlucken. | die Belegschaft baue nun für den Mann, der nicht bezahlt habe>',
          'Am 1. November geht der Betrieb auf den neuen Eigentümer über.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Shipbuilding',
            'Creditors sell Lindholm yard to the customer who broke it',
            'Skerland’s Fjellstad line gets a shipyard, and has to finish its own ferry.',
            'The shipowner whose unpaid bills brought down the Lindholm yard is to become its owner. Creditors in Nordhaven approved the sale to the Fjellstad line on Tuesday with 71 per cent of the votes.',
            {
              own: [
                'The vote took place in the city’s concert hall, because no other room was large enough. The orchestra’s chairs had been left on the stage. The administrator stood between the kettledrums and read out numbers for two hours; when she had finished there was a silence, and then, from the suppliers’ rows, somebody blew his nose.',
              ],
            },
          ),
          piece(
            'led',
            'Industry',
            'Lindholm shipyard saved, 220 jobs to go',
            'Creditors accept 34 cents in the euro.',
            'Nordhaven’s Lindholm shipyard will go on building ferries, though with a quarter fewer people and under a new flag.',
          ),
        ],
        beats: [
          'Creditors will receive 34 cents for every euro. <deventer: It is not just. It is what was left. | what was left had been shared out>',
          '<fjellstad: In spring all I wanted was a ship. By now I want a shipyard. | he no longer wanted only a ship but a shipyard> Two more ferries are to be laid down next year.',
          'Of 860 jobs 640 will remain. <kuehnel: We are now building for the man who did not pay us. That takes some swallowing. | his colleagues were now building for the man who had not paid them>',
          'The state is backing the deal with a guarantee of 30 million euros. @wieboldt called it “the plan I have been waiting for”.',
          'The new owner takes over on 1 November.',
        ],
      },
    },
  ],
};
