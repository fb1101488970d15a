// German pieces that belong to no story. Invented, MIT.
import { type InventedStory, piece } from '../story';
import { single } from './single';

export const singlesDe: readonly InventedStory[] = [
  single('2026-05-22', 'Lokales', 'Nordhafen', ['Möwen', 'Nordhafen'], 'Lokales', [
    piece(
      'kur',
      'Möwen',
      'Möwe stiehlt Trauring am Fischmarkt',
      'Die Suche dauerte vier Tage und endete auf dem Dach der Sparkasse.',
      'Es sollte ein Antrag werden und wurde ein Polizeieinsatz. Am Fischmarkt von Nordhafen hat eine Silbermöwe einem 29-Jährigen den Verlobungsring aus der Schachtel genommen, in dem Augenblick, in dem er kniete.',
      {
        own: [
          '„Ich dachte erst, sie will das Brötchen“, sagte der Mann, der seinen Namen nicht in der Zeitung lesen möchte. Ein Brötchen habe er aber gar nicht dabeigehabt.',
          'Die Feuerwehr rückte mit einer Drehleiter an, der Vogelwart mit einem Fernglas. Vier Tage lang wurde jedes Nest zwischen Rathaus und Fischhalle abgesucht. Gefunden wurden elf Löffel, zwei Hausschlüssel, ein Gebiss und schließlich, auf dem Dach der Sparkasse, der Ring.',
          'Vogelwart Heiner Prahl nimmt das Tier in Schutz. „Die Möwe sammelt, was glänzt. Wir tun das auch, wir nennen es nur anders“, sagte er. In der Brutzeit gebe es jedes Jahr mehrere solche Fälle; meist gehe es um Pommesgabeln.',
          'Die Stadt will nun Schilder aufstellen. Der Entwurf zeigt eine durchgestrichene Pommes und, auf Wunsch des Paars, einen Ring.',
          'Geheiratet wird im September. Im Binnenland, wie es heißt.',
        ],
        note: 'Zum Vorlesen auf der Hochzeit.',
      },
    ),
  ]),
  single('2026-07-10', 'Panorama', 'Kaltenbrook', ['Justiz', 'Nachbarn'], 'Gericht', [
    piece(
      'mar',
      'Amtsgericht',
      'Streit um einen Hahn: Gericht verordnet Gardinen',
      null,
      'Der Hahn heißt Bismarck, und er kräht um 4.12 Uhr. Damit hat er es bis vor das Amtsgericht Kaltenbrook gebracht, wo am Freitag über seine Zukunft verhandelt wurde.',
      {
        own: [
          'Geklagt hatte ein Nachbar, der vor einem Jahr aus Auenstadt in das Dorf gezogen war. Er habe Ruhe gesucht, trug sein Anwalt vor, und einen Wecker bekommen. Gemessen worden seien 71 Dezibel am Kopfkissen.',
          'Die Halterin, eine 80-jährige Witwe, brachte den Hahn in einem Korb mit in den Saal. Er schwieg. „Der merkt, wenn es ernst wird“, sagte sie.',
          'Richter Edgar Lammers schlug einen Vergleich vor. Der Stall bekommt schwere Vorhänge, damit es darin später hell wird. Der Nachbar zahlt den Stoff, die Halterin näht. „Ein Hahn kräht, weil die Sonne aufgeht“, sagte der Richter. „Gegen die Sonne kann ich kein Urteil sprechen, gegen das Fenster schon.“',
          'Beide Seiten nahmen an. Zur Probe soll der Hahn drei Wochen lang erst gegen sieben Uhr Tageslicht sehen. Danach treffe man sich zum Frühstück, kündigte der Nachbar an; Eier bringe die Witwe mit.',
          'Die Kosten des Verfahrens in Höhe von 318 Euro werden geteilt.',
        ],
      },
    ),
  ]),
  single('2026-08-04', 'Reise', 'Sandholm', ['Leuchtturm', 'Sandholm'], 'Reise', [
    piece(
      'lot',
      'Unterwegs',
      'Eine Nacht im Leuchtturm',
      'Auf Sandholm kann man beim letzten Wärter der Küste übernachten. Man lernt dort, wie laut Licht ist.',
      'Es sind 168 Stufen, und Okke Mommsen nimmt sie ohne Geländer. Er ist 77 Jahre alt und der letzte Leuchtturmwärter der Küste, obwohl es seit 1994 nichts mehr zu warten gibt. Das Feuer schaltet ein Rechner in Nordhafen.',
      {
        own: [
          '„Ich bin für den Fall da, dass der Rechner seekrank wird“, sagt Mommsen. Bisher sei das zweimal vorgekommen.',
          'Das Gästezimmer liegt unter der Laterne. Ein Bett, ein Tisch, ein Fenster nach Westen. Alle zwölf Sekunden wandert der Strahl über das Wasser, und jedes Mal klickt es in der Mechanik über dem Kopf, so zuverlässig, dass man nach einer Stunde aufwacht, wenn man es nicht hört.',
          '# Tee um halb vier # Um halb vier klopft der Wärter. Wer will, darf mit nach oben, auf den Umgang, wo der Wind einem die Mütze nimmt. Im Osten wird es grau. Unten am Strand liegen Seehunde und husten wie alte Männer.',
          'Mommsen erzählt von der Sturmnacht, in der er elf Stunden lang von Hand gedreht hat. Es sei die schönste Nacht seines Lebens gewesen. Seine Frau habe das damals anders gesehen.',
          'Das Zimmer kostet 60 Euro, Tee inbegriffen, und ist bis zum übernächsten Sommer ausgebucht. Absagen gibt es selten. Am ehesten, sagt Mommsen, im November, wenn die Leute die Stufen zählen und den Regen dazu.',
          'Zum Abschied gibt er jedem Gast die Hand und eine Glühbirne. Es sind die alten, tausend Watt, er hat noch vier Kisten.',
        ],
      },
    ),
  ]),
  single('2026-08-26', 'Wissen', 'Auenstadt', ['Hitze', 'Stadtgrün'], 'Klima', [
    piece(
      'tag',
      'Stadtklima',
      'Linden helfen gegen Hitze, Platanen helfen mehr',
      'Forscher haben einen Sommer lang unter 600 Bäumen gemessen.',
      'Unter einer Platane ist es an heißen Tagen bis zu vier Grad kühler als auf dem Gehweg daneben, unter einer Linde zweieinhalb. Das haben Forscher der Hochschule Auenstadt in diesem Sommer an 600 Bäumen gemessen.',
      {
        own: [
          'Entscheidend ist nach ihren Ergebnissen nicht die Art allein. „Ein Baum ohne Wasser ist ein Sonnenschirm mit Löchern“, sagte die Botanikerin Ricarda Evers. In den Wochen der Trockenheit hätten junge Linden ihre Blätter eingerollt und kaum noch gekühlt.',
          'Untersucht wurden auch Fassaden. Wilder Wein senkt die Temperatur einer Südwand um elf Grad; im Zimmer dahinter bleibt davon ein Grad übrig.',
          'Die Stadt hat in diesem Jahr 212 Bäume verloren und 180 gepflanzt. Umweltdezernent Burkhard Reiners versprach, die Lücke zu schließen. Man werde mehr Platanen setzen, kündigte er an, und weniger Pflaster.',
          'Gegen Platanen gibt es Widerstand. Der Verein Altstadt hält sie für „französisch und überdies für Leute, die niesen“. In der Tat reizen ihre feinen Haare die Atemwege, räumte Evers ein. Das betreffe drei Wochen im Mai.',
          'Die Karte mit allen 600 Messpunkten soll im Herbst im Internet stehen.',
        ],
      },
    ),
  ]),
  single('2026-09-08', 'Lokales', 'Hollern', ['Schule', 'Hollern'], 'Schule', [
    piece(
      'mar',
      'Hollern',
      'Grundschüler finden Flaschenpost aus dem Jahr 1987',
      null,
      'Die Klasse 3a der Grundschule Hollern hat beim Müllsammeln am Deich eine Flaschenpost gefunden. Der Zettel darin ist 39 Jahre alt, und seine Verfasserin wohnt drei Straßen weiter.',
      {
        own: [
          '„Wer das findet, bekommt von mir ein Eis“, steht in Kinderschrift auf dem Papier, dazu eine Adresse und das Datum 14. August 1987. Unterschrieben hat eine Anke, damals neun.',
          'Die Schulleitung fragte im Einwohneramt nach. Anke Reershemius, heute 48 und Zahnärztin im Ort, kam noch am selben Tag in die Schule. Sie habe die Flasche von der Klappbrücke geworfen, erzählte sie, und wochenlang auf Post aus Amerika gewartet.',
          '„Sie ist keine achthundert Meter weit gekommen“, sagte Reershemius. „Das erklärt einiges.“',
          'Das Eis gab es trotzdem, und zwar für alle 22 Kinder, mit dem Rat der Zahnärztin, danach die Zähne zu putzen. Der achtjährige Tammo, der die Flasche im Schilf entdeckt hatte, bekam zwei Kugeln mehr.',
          'Die Klasse hat eine neue Flaschenpost geschrieben. Sie wurde am Dienstag bei ablaufendem Wasser ausgesetzt. Versprochen wird dem Finder diesmal nichts; man wolle, hieß es nach einer Abstimmung, keine Schulden machen.',
        ],
      },
    ),
  ]),
  single('2026-09-30', 'Wirtschaft', 'Nordhafen', ['Kaffee', 'Preise'], 'Wirtschaft', [
    piece(
      'elb',
      'Rohstoffe',
      'Kaffee wird teurer, und diesmal liegt es am Hafen',
      'Drei Röstereien in Nordhafen erhöhen die Preise um bis zu 18 Prozent.',
      'Eine Tasse Kaffee kostet in Nordhafen von Oktober an im Schnitt 40 Cent mehr. Drei Röstereien haben am Mittwoch höhere Preise angekündigt. Schuld sei nicht die Ernte, sagen sie, sondern die Wartezeit auf Reede.',
      {
        own: [
          'Weil seit dem Sommer ein Liegeplatz für Bauarbeiten gesperrt ist, müssen Frachter im Durchschnitt zwei Tage länger ankern. „Jeder Tag kostet uns 900 Euro, und der Kaffee schmeckt davon nicht besser“, sagte Rösterin Dunja Albers.',
          'Die Hafengesellschaft wies die Darstellung zurück. Die Verzögerung betrage im Mittel 31 Stunden und sei angekündigt gewesen, erklärte eine Sprecherin. Im Übrigen trinke man auch selbst Kaffee.',
          '# Die Ernte war gut # An den Börsen ist Rohkaffee derzeit billiger als vor einem Jahr. In den Anbauländern fiel die Ernte reichlich aus. Verbraucherschützer halten die Begründung der Röster deshalb für vorgeschoben.',
          'Dorrit Hansing vom Verbraucherbund Küste rät, auf die Menge zu achten. Zwei der drei Betriebe hätten zugleich die Packung von 500 auf 450 Gramm verkleinert. „Da wird nicht nur der Hafen gesperrt, sondern auch das Blickfeld“, sagte sie.',
          'Im Frühjahr soll der Liegeplatz wieder frei sein. Ob der Preis dann sinkt, wollte keiner der Röster versprechen.',
        ],
      },
    ),
  ]),
  single('2026-10-12', 'Kultur', 'Nordhafen', ['Literatur', 'Preis'], 'Kultur', [
    piece(
      'elb',
      'Literatur',
      'Wattpreis für Roman über eine Fähre, die nie ankommt',
      'Die Nordhafener Autorin Silke Brandes erhält die mit 25.000 Euro dotierte Auszeichnung.',
      'Der Wattpreis für Literatur geht in diesem Jahr an Silke Brandes. Die 52-Jährige werde für ihren Roman „Leinen los“ ausgezeichnet, gab die Jury am Montag bekannt. Er spielt auf einer Fähre, die ihr Ziel nicht erreicht.',
      {
        own: [
          '„Dieses Buch hat die Geduld des Wassers“, heißt es in der Begründung. Brandes erzähle von elf Passagieren, die einander zu lange kennen, obwohl sie sich gerade erst begegnet seien.',
          'Die Autorin erfuhr von dem Preis an ihrem Arbeitsplatz. Sie verkauft seit 20 Jahren Fahrkarten am Inselanleger. „Ich habe einem Herrn nach Sandholm herausgegeben und dann geweint“, sagte sie. „Er dachte, es sei wegen des Preises. War es ja auch.“',
          'Kündigen will sie nicht. Wer den ganzen Tag allein am Schreibtisch sitze, schreibe am Ende über Schreibtische.',
          'Der Roman ist im März in einem kleinen Verlag erschienen, in einer Auflage von 1200 Stück. Bis Montagabend war er ausverkauft. Nachgedruckt werde, so der Verleger, „so schnell es die Maschine aus dem Jahr 1979 hergibt“.',
          'Verliehen wird der Preis am 5. Dezember in der Deichhalle, unmittelbar nach einem Handballspiel.',
        ],
      },
    ),
  ]),
  single('2026-11-02', 'Politik', 'Auenstadt', ['Behörden', 'Digitalisierung'], 'Digital', [
    piece(
      'tag',
      'Verwaltung',
      'Land schafft das Faxgerät ab, beinahe',
      'Von 1460 Geräten bleiben elf. Drei davon stehen im Digitalministerium.',
      'Die Landesverwaltung verzichtet von Januar an auf das Faxgerät. Das beschloss das Kabinett am Montag. Von den 1460 Geräten in Behörden und Gerichten sollen elf übrig bleiben, für Notfälle und einen Schweizer Notar.',
      {
        own: [
          '„Wir beenden heute das zwanzigste Jahrhundert“, sagte Staatssekretär Lennart Boje im Digitalministerium. Auf Nachfrage bestätigte er, dass drei der verbliebenen Geräte in seinem Haus stehen. Man brauche sie, um mit den anderen acht zu sprechen.',
          'Die Polizei hatte um Aufschub gebeten. Bei einem Stromausfall sei das Fax das Letzte, was noch gehe, argumentierte sie; das Ministerium wies darauf hin, dass auch ein Fax Strom braucht.',
          'Der Richterbund begrüßte den Beschluss verhalten. Ein Schriftsatz, der um 23.58 Uhr durch das Gerät komme, gehöre zur Rechtskultur, heißt es in einer Stellungnahme. Sie ging beim Ministerium per Fax ein.',
          'Gespart werden sollen 900.000 Euro im Jahr, davon allein 210.000 für Papierrollen. Die Geräte werden versteigert. Ein Museum in Nordhafen hat Interesse an einem Modell von 1984 angemeldet, das noch in Betrieb ist.',
          'Die Verordnung wird im Amtsblatt verkündet. Dieses erscheint weiterhin auf Papier.',
        ],
      },
    ),
  ]),
  single('2026-11-20', 'Energie', 'Nordhafen', ['Batteriespeicher', 'Gaswerk'], 'Strom', [
    piece(
      'tag',
      'Energiewende',
      'Wo Kohle vergast wurde, soll Windstrom schlafen',
      'Im alten Gaswerk von Nordhafen entsteht einer der größten Batteriespeicher des Landes. Die Nachbarn sind uneins.',
      'Seit 1974 steht das Gaswerk am Nordhafener Osthafen leer. Nun sollen in den Hallen 800 Batterieschränke aufgestellt werden, genug, um 60.000 Haushalte für vier Stunden mit Strom zu versorgen.',
      {
        paywall: true,
        own: [
          '„Der Wind weht nachts, und die Leute kochen mittags. Dazwischen fehlt ein Regal“, sagte Projektleiterin Thea Groenewold bei einem Rundgang am Freitag. Gebaut werde von März an, in Betrieb gehen solle der Speicher Ende 2028.',
          'Die Nachbarn haben ein Fest gefeiert und eine Bürgerinitiative gegründet, beides am selben Wochenende. Die einen freuen sich, dass die Ruine verschwindet. Die anderen fürchten Brände, die sich kaum löschen ließen.',
          'Feuerwehrchef Kay Sievers kennt die Sorge. Er habe vier Seiten Auflagen geschrieben, sagte er, und alle seien erfüllt worden.',
        ],
      },
    ),
  ]),
];
