// Küstennetz, its charges and a dark night. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const powerGrid: InventedStory = {
  id: 'power-grid',
  section: { de: 'Energie', en: 'Business' },
  topics: { de: ['Stromausfall', 'Küstennetz', 'Netzentgelte'], en: ['Energy', 'Power grid', 'Nordhaven'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Strom',
  background: {
    de: [
      'Küstennetz {versorgt 1,1 Millionen Haushalte|betreibt die Leitungen für 1,1 Millionen Haushalte} zwischen Nordhafen und der Landesgrenze. Bis 2031 will das Unternehmen 300 Kilometer Leitung und elf Umspannwerke erneuern.',
      'Die Windparks vor der Küste liefern {doppelt so viel Strom wie vor sieben Jahren|zweimal so viel Strom wie 2019}. An stürmischen Tagen müssen Anlagen abgeschaltet und die Betreiber entschädigt werden.',
    ],
    en: [
      'Küstennetz {serves 1.1 million households|runs the lines for 1.1 million households} between Nordhaven and the state border. It plans to renew 300 kilometres of line and eleven substations by 2031.',
      'Wind farms off the coast deliver twice as much power as they did seven years ago. On stormy days {some have to be switched off, and their owners compensated|turbines have to be switched off and their owners paid all the same}.',
    ],
  },
  events: [
    {
      day: '2026-07-30',
      de: {
        pieces: [
          piece(
            'elb',
            'Stromnetz',
            'Küstennetz verdient so gut wie nie',
            'Der Netzbetreiber steigert den Gewinn um 40 Prozent und kündigt höhere Entgelte an. Beides am selben Tag.',
            'Der Netzbetreiber Küstennetz hat im ersten Halbjahr 118 Millionen Euro verdient, 40 Prozent mehr als im Jahr zuvor. Im selben Papier stellt das Unternehmen höhere Netzentgelte in Aussicht.',
            {
              own: [
                'Wer die Rechnung eines Haushalts zerlegt, findet das Netz an zweiter Stelle: Von jedem Euro, den Kunden für Strom bezahlen, gehen 31 Cent an den Betreiber der Leitungen. Vor fünf Jahren waren es 24.',
              ],
            },
          ),
          piece(
            'tag',
            'Energie',
            'Höhere Netzentgelte trotz Rekordgewinn',
            null,
            'Trotz eines Rekordgewinns müssen sich die Kunden des Netzbetreibers Küstennetz auf höhere Entgelte einstellen. Das geht aus dem Halbjahresbericht hervor, den das Unternehmen am Donnerstag veröffentlichte.',
            {
              own: [
                'Um wie viel die Entgelte steigen, steht in dem Bericht nicht. Aus Kreisen der Netzaufsicht hieß es, im Gespräch seien sechs bis neun Prozent. Für einen Haushalt mit durchschnittlichem Verbrauch wären das 70 bis 105 Euro im Jahr.',
              ],
            },
          ),
        ],
        beats: [
          '<yurtsever: Gewinn ist das, womit wir Leitungen bauen. Wer ihn uns nimmt, nimmt sich das Netz. | mit dem Gewinn baue man Leitungen> Über die genaue Höhe der Entgelte {werde im November entschieden|entscheide das Unternehmen im Herbst}.',
          '<hansing: Von 118 Millionen gehen 70 an die Eigentümer. Davon wird kein Meter Kupfer gekauft. | 70 der 118 Millionen Euro gingen an die Eigentümer>',
          'Auch an der Sicherheit gibt es Zweifel. Der Betriebsrat {beklagt, dass Wartungen verschoben würden|kritisiert verschobene Wartungen}. <terveen: Wir flicken mit Schrauben aus dem Museum. | man flicke mit Schrauben aus dem Museum> Das Unternehmen bestreitet das.',
          '@wieboldt {äußerte sich vorsichtig|blieb vorsichtig}. Er könne Investitionen nicht fordern und Gewinne verbieten, sagte er im Landtag. Er werde sich die Bücher aber zeigen lassen.',
          'Das Unternehmen verweist auf die Prüfer der Netzaufsicht, die seine Rendite für „angemessen“ erklärt hätten.',
          'Die Netzaufsicht muss einer Erhöhung zustimmen. {In zehn Jahren hat sie keinen Antrag abgelehnt.|Abgelehnt hat sie seit zehn Jahren keine.}',
        ],
      },
    },
    {
      day: '2026-11-19',
      de: {
        pieces: [
          piece(
            'kur',
            'Stromausfall',
            'Drei Stunden Dunkelheit im Nordhafener Osten',
            '70.000 Haushalte ohne Strom, elf Menschen im Aufzug, ein Kreißsaal am Notaggregat.',
            'Um 2.40 Uhr ging im Osten von Nordhafen das Licht aus. Bis zu drei Stunden lang waren in der Nacht zum Donnerstag 70.000 Haushalte ohne Strom. Im Hafen blieben die Kräne stehen.',
          ),
          piece(
            'mar',
            'Stromausfall',
            'Blackout in Nordhafen: Was bisher bekannt ist',
            null,
            'In der Nacht zum Donnerstag ist in weiten Teilen Nordhafens der Strom ausgefallen. Betroffen waren nach Angaben des Netzbetreibers Küstennetz rund 70.000 Haushalte. Verletzt wurde niemand.',
          ),
          piece(
            'tag',
            'Nordhafen',
            'Ein Transformator von 1987 und 70.000 dunkle Wohnungen',
            'Nach dem Stromausfall wird über das Alter der Anlagen gestritten. Der Betriebsrat hatte gewarnt.',
            'Im Umspannwerk Ost steht ein Transformator aus dem Jahr 1987. Seit Donnerstag früh steht er still, und mit ihm die Behauptung, das Netz an der Küste sei sicher.',
            {
              own: [
                'Solche Geräte sind für 40 Jahre gebaut, sagt ein Ingenieur, der früher für das Unternehmen gearbeitet hat. Das Alter allein sei kein Mangel. Man müsse sie dann allerdings öfter öffnen und nachsehen, und gerade das sei in den letzten Jahren seltener geschehen.',
              ],
            },
          ),
        ],
        beats: [
          'Die Feuerwehr {befreite elf Menschen aus Aufzügen|musste elf Menschen aus Aufzügen holen}. In zwei Pflegeheimen sprangen die Notaggregate verspätet an. Um 5.35 Uhr war die letzte Straße wieder am Netz.',
          '<yurtsever: Wir wissen noch nicht, warum es geschehen ist. Wir wissen nur, dass es nicht hätte geschehen dürfen. | die Ursache sei noch unbekannt> Die Wartung in allen elf Umspannwerken {wurde ausgesetzt|ruht seit dem Morgen}.',
          '# Der Betriebsrat hatte gewarnt # <terveen: Vor genau dieser Nacht warnen wir seit 2023. | vor genau dieser Nacht werde seit 2023 gewarnt> Der Austausch des Transformators sei zweimal verschoben worden. Im Sommer hatte er von Schrauben aus dem Museum gesprochen.',
          'Verbraucherschützerin Dorrit Hansing riet den Kunden, Belege für verdorbene Lebensmittel aufzuheben. Habe das Unternehmen fahrlässig gehandelt, stehe ihnen Ersatz zu, {sagte sie|so Hansing}: „Ohne Quittung kein Geld.“',
          '@wieboldt kündigte an, die Bücher nicht mehr nur ansehen zu wollen. <wieboldt: Im Juli habe ich um Unterlagen gebeten. Jetzt bitte ich nicht mehr. | im Juli habe er um Unterlagen gebeten, nun bitte er nicht mehr>',
          'Das Amt für Katastrophenschutz meldete 1400 Anrufe in drei Stunden. Die meisten wollten wissen, wann das Licht wieder angehe; ein Mann fragte, ob er seine Fische füttern müsse.',
          'Das Unternehmen will {am Freitag über die Ursache berichten|sich am Freitag zur Ursache äußern}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Power cut',
            'Blackout leaves 70,000 Nordhaven homes in the dark',
            null,
            'Some 70,000 households in Nordhaven were without electricity for up to three hours early on Thursday after a transformer failed at the city’s eastern substation.',
            { wire: true },
          ),
          piece(
            'post',
            'Power cut',
            'Nordhaven goes dark as transformer of 1987 fails',
            'Cranes stopped, lifts stuck, and the grid operator does not know why.',
            'Some 70,000 households in Nordhaven were without electricity for up to three hours early on Thursday after a transformer failed at the city’s eastern substation.',
            { wire: true },
          ),
        ],
        beats: [
          'Firefighters freed eleven people from lifts. Emergency generators at two nursing homes started late. Nobody was hurt. The last street was reconnected at 5.35am.',
          '<yurtsever: We do not yet know why it happened. We only know that it should not have happened. | the cause was not yet known> Maintenance has been suspended at all eleven of the company’s substations.',
          'The works council said that it had seen it coming. <terveen: We have been warning of exactly this night since 2023. | the works council had been warning of exactly this night since 2023> The replacement of the transformer had been put off twice, he said.',
          '@wieboldt had asked the company for documents in July. “I asked then,” he said. “I am no longer asking.”',
          'Consumer advocates told customers to keep receipts for spoiled food. Compensation is due if the operator acted negligently, according to @hansing.',
          'Küstennetz said that it would report on the cause on Friday.',
        ],
      },
    },
  ],
};
