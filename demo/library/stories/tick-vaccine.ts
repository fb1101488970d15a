// A vaccine against the fever of the marshes. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const tickVaccine: InventedStory = {
  id: 'tick-vaccine',
  section: { de: 'Wissen', en: 'Health' },
  topics: { de: ['Medizin', 'Marschfieber', 'Impfung'], en: ['Medicine', 'Vaccines', 'Marsh fever'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Forschung',
  background: {
    de: [
      'Das Marschfieber wird von Zecken übertragen und {beginnt mit Kopfschmerzen|zeigt sich zuerst durch Kopfschmerzen}. Bei jedem zwölften Erkrankten bleiben Lähmungen zurück. An der Küste wurden im vergangenen Jahr 2140 Fälle gemeldet.',
      'Gegen das Fieber selbst gibt es {kein Mittel|bisher keine Arznei}; Ärzte können nur die Beschwerden lindern. Wer Wiesen mäht oder mit dem Hund geht, ist besonders gefährdet. Die Zecken werden von milden Wintern begünstigt und sind inzwischen auch im Binnenland zu finden.',
      'An der Universität Nordhafen wird {seit elf Jahren|seit 2015} an dem Impfstoff gearbeitet. Er beruht auf einem abgeschwächten Verwandten des Erregers, der nur Mäuse krank macht.',
    ],
    en: [
      'Marsh fever is carried by ticks and begins with a headache. {One patient in twelve is left with paralysis.|It leaves one patient in twelve partly paralysed.} Last year 2,140 cases were reported on the coast.',
      'There is no cure for the fever itself; {doctors can only ease the symptoms|all that doctors can do is ease the symptoms}. Mild winters have helped the ticks, which are now found well inland. Those who mow meadows or walk dogs are most at risk.',
      'The university of Nordhaven has been working on the vaccine {for eleven years|since 2015}. It is based on a weakened relative of the virus that makes only mice ill.',
    ],
  },
  events: [
    {
      day: '2026-06-23',
      de: {
        pieces: [
          piece(
            'kur',
            'Medizin',
            'Impfung gegen Marschfieber wirkt in erster Studie',
            '840 Freiwillige haben sich in Nordhafen impfen lassen. Bei neun von zehn bildete sich Schutz.',
            'Ein Impfstoff gegen das Marschfieber, entwickelt an der Universität Nordhafen, hat die erste große Prüfung bestanden. Von 840 Geimpften bildeten 91 Prozent Abwehrstoffe.',
            {
              own: [
                'Einer der 840 ist der Nordhafener Briefträger Sven Tamms. Er geht täglich elf Kilometer durch hohes Gras und hat in einem Sommer 64 Zecken gezählt. Er habe sich gemeldet, sagt er, weil er die 65. nicht habe abwarten wollen.',
              ],
            },
          ),
          piece(
            'tag',
            'Gesundheit',
            'Hoffnung für die Zeckengebiete',
            null,
            'Wer in der Marsch spazieren geht, steckt die Hose in die Socken. Das könnte sich ändern: Erstmals hat sich ein Impfstoff gegen das Marschfieber in einer Studie bewährt.',
            {
              own: [
                'In den Gasthöfen der Marsch liegen Zeckenkarten neben der Speisekarte. Manche Schulen haben ihre Wandertage auf den Strand verlegt. Ein Bauer bei Hollern vermietet Laufenten, die das Gras absuchen; er führt eine Warteliste.',
              ],
            },
          ),
        ],
        beats: [
          '<ayadi: Das ist ein erster Schritt, und er geht in die richtige Richtung. Mehr ist es nicht. | es sei ein erster Schritt und nicht mehr> Wie lange der Schutz halte, {wisse noch niemand|sei noch offen}.',
          'Jeder Fünfte klagte über Fieber {am Tag nach der Impfung|in der ersten Nacht}. Schwere Nebenwirkungen wurden nicht beobachtet.',
          '<lubinus: Ich habe in jedem Sommer zwei Patienten, die nicht mehr richtig gehen lernen. Auf diese Studie habe ich zwanzig Jahre gewartet. | er habe zwanzig Jahre auf eine solche Studie gewartet>',
          'Geld für die nächste Stufe fehlt noch. {Eine Prüfung mit 12.000 Menschen würde 30 Millionen Euro kosten.|30 Millionen Euro würde eine Prüfung mit 12.000 Menschen kosten.} Das Land hat {fünf zugesagt|fünf davon zugesagt}.',
          'Die Studie ist in einer Fachzeitschrift erschienen. Die Gutachter lobten die Sorgfalt und bemängelten, dass nur jeder zehnte Teilnehmer älter als 60 war.',
          'Frühestens 2029 könnte der Impfstoff {zugelassen werden|in den Praxen sein}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Medicine',
            'Marsh fever vaccine passes first test',
            'Nine in ten volunteers built up a defence.',
            'A vaccine against marsh fever, a tick-borne disease that cripples some of its victims, has worked in its first large trial. Of 840 volunteers 91 per cent developed antibodies.',
          ),
        ],
        beats: [
          '<ayadi: It is a first step, and it goes in the right direction. It is no more than that. | it was a first step and no more>',
          'One in five had a fever on the following day. Serious side effects were not observed.',
          '<lubinus: Every summer I have two patients who never quite learn to walk again. I have waited for this study for twenty years. | he had waited twenty years for such a study>',
          'The next stage, with 12,000 people, would cost 30 million euros. The state has promised five.',
          'Approval is not expected before 2029.',
        ],
      },
    },
    {
      day: '2026-11-03',
      de: {
        pieces: [
          piece(
            'elb',
            'Marschfieber',
            'Studie zu Zeckenimpfstoff unterbrochen',
            'Drei Geimpfte erkrankten an den Nerven. Ob die Impfung schuld ist, weiß noch niemand.',
            'Die Universität Nordhafen hat die Erprobung ihres Impfstoffs gegen das Marschfieber unterbrochen. Drei Teilnehmer haben Entzündungen der Nerven entwickelt, wie die Hochschule am Dienstag mitteilte.',
          ),
          piece(
            'kur',
            'Medizin',
            'Drei Krankheitsfälle stoppen Impfstudie',
            null,
            'Die Erprobung des Impfstoffs gegen das Marschfieber ruht. Nach drei Krankheitsfällen hat die Universität Nordhafen alle weiteren Impfungen ausgesetzt. Den Patienten geht es besser.',
            { wire: true },
          ),
          piece(
            'mar',
            'Gesundheit',
            'Impfung gegen Marschfieber vorerst ausgesetzt',
            null,
            'Die Erprobung des Impfstoffs gegen das Marschfieber ruht. Nach drei Krankheitsfällen hat die Universität Nordhafen alle weiteren Impfungen ausgesetzt. Den Patienten geht es besser.',
            { wire: true },
          ),
        ],
        beats: [
          '<ayadi: Im Juni habe ich von einem ersten Schritt gesprochen. Jetzt bleiben wir stehen und sehen auf unsere Füße. | man bleibe stehen und prüfe jeden Schritt> Das sei {kein Scheitern, sondern Wissenschaft|ärgerlich, aber richtig}.',
          'Eine unabhängige Kommission {untersucht die Fälle|nimmt sich die Fälle vor}. In einer Gruppe dieser Größe seien ein bis zwei solche Erkrankungen auch ohne Impfung zu erwarten, sagte @wendland. „Drei sind einer zu viel für Zufall und zwei zu wenig für einen Beweis.“',
          '<lubinus: Meine Patienten rufen an und fragen, ob sie jetzt Angst haben müssen. Ich sage ihnen: vor der Zecke mehr als vor der Spritze. | seine Patienten müssten die Zecke mehr fürchten als die Spritze>',
          'Der Geldgeber aus der Wirtschaft, der im September eingestiegen war, {hält an seiner Zusage fest|will bei der Stange bleiben}. Die 20 Millionen Euro würden allerdings erst nach der Prüfung überwiesen.',
          'Die drei Erkrankten sind zwischen 58 und 71 Jahre alt. Zwei konnten {die Klinik bereits verlassen|schon nach Hause entlassen werden}.',
          'Ein Ergebnis wird {im Januar|zu Beginn des neuen Jahres} erwartet.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Medicine',
            'Marsh fever vaccine trial halted after three fall ill',
            'Nobody can yet say whether the vaccine is to blame.',
            'The trial of a vaccine against marsh fever has been suspended after three volunteers developed inflamed nerves, the university of Nordhaven said on Tuesday.',
          ),
          piece(
            'post',
            'Health',
            'Tick vaccine: a promising trial stops to look at its feet',
            null,
            'In June it was a first step. In November the scientists behind a vaccine against marsh fever have stopped walking, for the time being.',
            {
              own: [
                'The letters went out on Monday evening. Volunteers were asked to telephone if they felt a tingling in their hands. By Tuesday noon four hundred had called. Most felt fine and wanted to know whether they could go on.',
              ],
            },
          ),
        ],
        beats: [
          '<ayadi: In June I spoke of a first step. Now we stand still and look at our feet. | the team would stand still and check every step>',
          'In a group of this size one or two such cases are to be expected without any vaccine, said @wendland. “Three is one too many for chance and two too few for proof.”',
          '<lubinus: My patients ask whether they should be afraid. I tell them, of the tick more than of the needle. | his patients should fear the tick more than the needle>',
          'The three patients are between 58 and 71 years old; two {have left hospital|are already at home}. An industrial partner stands by its promise of 20 million euros, but will not pay before the inquiry ends.',
          'The results are expected in January.',
        ],
      },
    },
  ],
};
