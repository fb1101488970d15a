// The island of Sandholm bans holiday flats, a court has doubts. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const islandRentals: InventedStory = {
  id: 'island-rentals',
  section: { de: 'Politik', en: 'Travel' },
  topics: { de: ['Sandholm', 'Ferienwohnungen', 'Wohnen'], en: ['Sandholm', 'Housing', 'Tourism'] },
  place: { de: 'Sandholm', en: 'Sandholm' },
  tag: 'Wohnen',
  picture: { de: 'Häuser am Inseldorf von Sandholm', en: 'Houses in the village of Sandholm' },
  background: {
    de: [
      'Sandholm hat 1480 Einwohner und {9300 Gästebetten|mehr als sechsmal so viele Gästebetten}. Von zehn Häusern im Inseldorf gehören sieben Leuten, die auf dem Festland wohnen.',
      'Die Inselschule hat noch {23 Kinder|23 Schülerinnen und Schüler}. Der Arzt kommt zweimal in der Woche mit der Fähre, weil er auf der Insel keine Wohnung findet.',
    ],
    en: [
      'Sandholm has 1,480 inhabitants and 9,300 beds for visitors. {Seven out of ten houses in the village|In the village seven houses out of ten} belong to people who live on the mainland.',
      'The school on the island has twenty-three pupils. {The doctor comes over by ferry twice a week, because there is no flat for her.|A doctor comes twice a week, by ferry, for want of a flat.} In August there are fourteen visitors for every resident.',
    ],
  },
  events: [
    {
      day: '2026-06-25',
      fromHour: 20,
      de: {
        pieces: [
          piece(
            'elb',
            'Sandholm',
            'Insel verbietet neue Ferienwohnungen',
            'Der Gemeinderat von Sandholm zieht die Notbremse. Vermieter kündigen Klagen an.',
            'Auf der Insel Sandholm darf keine Wohnung mehr neu an Feriengäste vermietet werden. Der Gemeinderat beschloss das Verbot am Donnerstagabend mit sieben zu vier Stimmen. Es gilt von sofort an.',
            {
              own: [
                'Drei Stunden lang hatte der Rat im Saal der Feuerwehr getagt, weil das Rathaus zu klein war. 160 Insulaner hörten zu, jeder neunte. Als das Ergebnis feststand, klatschten die Jüngeren. Viele der Älteren, die selbst vermieten, blieben sitzen.',
              ],
            },
          ),
          piece(
            'mar',
            'Inseln',
            'Sandholm sagt Nein zu neuen Gästebetten',
            null,
            'Der Busfahrer schläft im Wohnwagen, die Kindergärtnerin bei ihrer Tante. Auf Sandholm fehlt Platz für die, die dort arbeiten. Nun handelt der Gemeinderat.',
            {
              own: [
                'Am Anleger hängen 14 Zettel. Gesucht werden eine Köchin, zwei Zimmermädchen, ein Fährmann, ein Tischler. Auf keinem fehlt der Satz, dass man eine Unterkunft leider nicht bieten könne.',
              ],
            },
          ),
        ],
        beats: [
          '<tjaden: Eine Insel ohne Insulaner ist eine Sandbank mit Bettwäsche. | eine Insel ohne Insulaner sei eine Sandbank mit Bettwäsche> Bestehende Vermietungen {seien nicht betroffen|blieben erlaubt}, solange das Haus den Besitzer nicht wechsle.',
          'Der Verband der Vermieter {hält den Beschluss für rechtswidrig|will klagen}. <kirchhoff: Man kann Eigentum nicht abschaffen, weil einem der Nachbar nicht gefällt. | Eigentum lasse sich nicht abschaffen>',
          '@petrich fährt seit 16 Jahren den Inselbus. Im Sommer wohnt er in einem Wohnwagen hinter dem Depot. „Mein Dach ist aus Blech, aber ich höre die Brandung“, sagt er. Im November sei es weniger romantisch.',
          'Der Bürgermeister räumte ein, dass ein Verbot allein kein Haus baue. Die Gemeinde will zwölf Wohnungen errichten und {nur an Beschäftigte der Insel vermieten|den Pflegedienst und die Schule bevorzugen}.',
          'Andere Inseln {verfolgen den Versuch genau|haben um eine Abschrift des Beschlusses gebeten}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Sandholm',
            'North Sea island bans new holiday flats',
            'Nobody who works on Sandholm can afford to live there. Its council has had enough.',
            'The bus driver sleeps in a caravan and the doctor commutes by ferry. On Thursday the council of Sandholm, a small island in the North Sea, banned new holiday flats.',
          ),
        ],
        beats: [
          '<tjaden: An island without islanders is a sandbank with bed linen. | an island without islanders was a sandbank with bed linen> Flats that are let to visitors today may go on as before, unless the house is sold.',
          'Owners announced that they would go to court. <kirchhoff: You cannot abolish property because you do not like your neighbour. | property could not be abolished>',
          '@petrich has driven the island’s bus for sixteen years. In summer he lives in a caravan behind the depot. “My roof is made of tin,” he said, “but I can hear the surf.”',
          'The council wants to build twelve flats of its own and let them to people who work on the island.',
          'Other islands have asked for copies of the by-law.',
        ],
      },
    },
    {
      day: '2026-10-09',
      de: {
        pieces: [
          piece(
            'tag',
            'Verwaltungsgericht',
            'Gericht kippt Verbot von Ferienwohnungen auf Sandholm',
            null,
            'Das Verbot neuer Ferienwohnungen auf der Insel Sandholm ist unwirksam. Das Verwaltungsgericht Auenstadt gab am Freitag der Klage von 31 Eigentümern statt.',
            { wire: true },
          ),
          piece(
            'elb',
            'Sandholm',
            'Sandholm darf Ferienwohnungen nicht verbieten',
            null,
            'Das Verbot neuer Ferienwohnungen auf der Insel Sandholm ist unwirksam. Das Verwaltungsgericht Auenstadt gab am Freitag der Klage von 31 Eigentümern statt.',
            { wire: true },
          ),
        ],
        beats: [
          'Eine Gemeinde dürfe Wohnraum schützen, {heißt es in der Begründung|führte das Gericht aus}. Sie müsse aber Ausnahmen vorsehen und den Mangel mit Zahlen belegen. „Ein Gefühl, und sei es noch so verbreitet, ersetzt keine Erhebung“, sagte @falkner.',
          '<tjaden: Wir haben gezählt, wer fehlt. Jetzt zählen wir eben, was leer steht. | man werde nun zählen, was leer stehe>',
          '<kirchhoff: Das ist ein guter Tag für jeden, der ein Haus geerbt hat und es behalten will. | es sei ein guter Tag für alle, die ein Haus geerbt hätten>',
          'Für @petrich, der den Inselbus fährt und seit Jahren in einem Wohnwagen lebt, ändert sich nichts. „Eine Heizung habe ich schon im August gekauft“, sagte er. Man habe so etwas ja ahnen können.',
          'Der Städtetag sieht in dem Urteil {eine Anleitung|„eher eine Anleitung als ein Verbot“}. Wer sauber zähle, könne den Beschluss neu fassen.',
          'Die Berufung ist zugelassen. Der Gemeinderat {berät darüber im November|entscheidet darüber in seiner nächsten Sitzung}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Sandholm',
            'Court strikes down island’s ban on holiday flats',
            'A feeling is no survey, say the judges.',
            'Sandholm’s ban on new holiday flats is void. A court in Auenstadt sided with thirty-one owners on Friday, but left the island a way to try again.',
            { note: 'Compare with the comment of 29 August.' },
          ),
          piece(
            'led',
            'Housing',
            'Sandholm loses in court and starts counting',
            null,
            'An island that wanted to stop the spread of holiday flats has been told to do its homework. Judges in Auenstadt overturned the ban on Friday.',
          ),
        ],
        beats: [
          'A council may protect housing, the court found, but it has to allow for exceptions and back the shortage with figures. “A feeling, however widespread, is no substitute for a survey,” said @falkner.',
          '<tjaden: We counted who is missing. Now we shall count what is standing empty. | the council would now count what was standing empty>',
          '<kirchhoff: It is a good day for anybody who has inherited a house and wants to keep it. | it was a good day for all who had inherited a house>',
          'The island’s bus driver, @petrich, was sorry for the council but not surprised. “The caravan has a heater,” he said. “I bought it in August.”',
          'Leave to appeal was granted. The council will discuss it in November.',
        ],
      },
    },
  ],
};
