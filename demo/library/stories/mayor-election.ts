// Auenstadt elects a mayor. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const mayorElection: InventedStory = {
  id: 'mayor-election',
  section: { de: 'Politik', en: 'World' },
  topics: { de: ['Oberbürgermeisterwahl', 'Auenstadt'], en: [] },
  place: { de: 'Auenstadt', en: 'Auenstadt' },
  tag: 'Wahl',
  picture: { de: 'Wahlplakate am Auenstädter Marktplatz', en: '' },
  background: {
    de: [
      'Auenstadt hat {218.000 Einwohner|rund 218.000 Einwohner, zwei Hochschulen} und Schulden von 740 Millionen Euro. Der bisherige Oberbürgermeister Gerold Stratmann trat nach 16 Jahren nicht mehr an.',
      'Größtes Thema des Wahlkampfs waren die Mieten: Sie sind in der Stadt {seit 2021 um 31 Prozent gestiegen|in fünf Jahren um fast ein Drittel gestiegen}. Von 4000 versprochenen Wohnungen wurden 1150 gebaut.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-09-20',
      fromHour: 18,
      de: {
        pieces: [
          piece(
            'tag',
            'OB-Wahl',
            'Reinders und Dahlkamp müssen in die Stichwahl',
            'Die Stadträtin liegt überraschend vorn, der Favorit zittert sich auf Platz zwei.',
            'In Auenstadt entscheidet eine Stichwahl darüber, wer ins Rathaus einzieht. @reinders kam am Sonntag auf 34,8 Prozent der Stimmen. @dahlkamp, lange der Favorit, erreichte 31,2 Prozent.',
            {
              own: [
                'In der Südstadt, wo die höchsten Häuser stehen und die wenigsten Stimmen herkommen, hatte sie dreimal an jeder Tür geklingelt. Beim dritten Mal, erzählte eine Wahlhelferin, habe man sie mit Namen begrüßt und gebeten, den Aufzug zu reparieren.',
              ],
            },
          ),
          piece(
            'elb',
            'Auenstadt',
            'Eine Stadträtin überholt den Favoriten',
            'Malin Reinders gewinnt die erste Runde der Oberbürgermeisterwahl in der Landeshauptstadt.',
            'Um 18.40 Uhr wurde es im Ratskeller still. Da stand auf der Leinwand zum ersten Mal der Name der Stadträtin Malin Reinders über dem des Möbelunternehmers Jost Dahlkamp, und dort blieb er bis zum Schluss.',
          ),
        ],
        beats: [
          '<reinders: Die Leute wollten über Mieten reden, also habe ich über Mieten geredet. So schwer war das nicht. | sie habe über Mieten geredet, weil die Leute über Mieten hätten reden wollen>',
          '@dahlkamp machte das Wetter mitverantwortlich. Bei 27 Grad seien viele seiner Wähler am See gewesen. <dahlkamp: In zwei Wochen wird es regnen, und dann gewinnen wir. | in zwei Wochen werde er gewinnen>',
          'Der parteilose Buchhändler Ansgar Töpfer kam auf 19,4 Prozent. Eine Empfehlung für die Stichwahl {gab er nicht|wollte er noch am Abend nicht aussprechen}: „Meine Wähler können lesen.“',
          'Die Wahlbeteiligung lag bei 47,1 Prozent und damit {etwas höher|um drei Punkte höher} als vor acht Jahren. In den Hochhäusern der Südstadt ging jedoch nur jeder Vierte zur Wahl.',
          '<reinders: Ich kündige keine 4000 Wohnungen an. Ich kündige an, dass wir im ersten Jahr 500 genehmigen. | sie kündige keine 4000 Wohnungen an, sondern 500 Genehmigungen im ersten Jahr> Mit Zahlen, die keiner glaube, sei in dieser Stadt genug gearbeitet worden.',
          'Die Stichwahl findet am 4. Oktober statt.',
        ],
      },
    },
    {
      day: '2026-10-04',
      fromHour: 22,
      de: {
        pieces: [
          piece(
            'tag',
            'OB-Wahl',
            'Reinders gewinnt Stichwahl mit 212 Stimmen Vorsprung',
            'Die Auszählung dauerte bis nach Mitternacht. Am Ende entschied die Briefwahl.',
            'Malin Reinders wird Oberbürgermeisterin von Auenstadt. Die bisherige Stadträtin gewann am Sonntag die Stichwahl gegen den Unternehmer Jost Dahlkamp mit einem Vorsprung von 212 Stimmen. Über Stunden hatte er geführt.',
            {
              own: [
                'Um 21.15 Uhr hatte der Verlierer seine Dankesrede schon gehalten, als Sieger. Das Büfett war eröffnet. Eine Stunde später wurden die Schnittchen auf der anderen Seite des Marktplatzes gebraucht, und der Wirt ließ sie hinübertragen.',
              ],
            },
          ),
          piece(
            'kur',
            'Auenstadt',
            'Auenstadt: 212 Stimmen entscheiden die Wahl',
            null,
            'Die Stadträtin Malin Reinders hat die Oberbürgermeisterwahl in Auenstadt gewonnen. Nach dem vorläufigen Ergebnis kam sie auf 50,1 Prozent der Stimmen, ihr Gegner Jost Dahlkamp auf 49,9 Prozent.',
            { wire: true },
          ),
          piece(
            'mar',
            'Wahl',
            'Reinders neue Oberbürgermeisterin der Landeshauptstadt',
            null,
            'Die Stadträtin Malin Reinders hat die Oberbürgermeisterwahl in Auenstadt gewonnen. Nach dem vorläufigen Ergebnis kam sie auf 50,1 Prozent der Stimmen, ihr Gegner Jost Dahlkamp auf 49,9 Prozent.',
            { wire: true },
          ),
        ],
        beats: [
          '<reinders: Zweihundertzwölf Menschen haben heute Abend etwas verändert. Ich wüsste gern, wie sie heißen. | sie wüsste gern, wie die 212 Menschen hießen, die den Ausschlag gegeben hätten>',
          '@dahlkamp erkannte die Niederlage zunächst nicht an. <dahlkamp: Bei 212 Stimmen zählt man zweimal, das würde ich bei jeder Inventur so machen. | bei 212 Stimmen müsse man zweimal zählen>',
          'Wahlleiterin Hella Bruns sieht keinen Anlass für eine neue Auszählung. Es gebe keine Hinweise auf Fehler, sagte sie; jede Partei habe bei der Zählung dabei sein können.',
          'Den Ausschlag gab die Briefwahl: {Von den 21.000 Umschlägen entfielen 56 Prozent auf die Siegerin.|Unter 21.000 Briefwählern lag die Siegerin mit 56 Prozent vorn.} Sie wurden als Letztes ausgezählt, weil ein Wagen mit Wahlurnen im Stau stand.',
          'Gratulationen kamen auch von @halvorsen. Die Landeshauptstadt bekomme „eine Frau, die rechnen kann“, sagte er.',
          'Das Amt tritt sie am 1. November an.',
        ],
      },
    },
    {
      day: '2026-11-12',
      de: {
        pieces: [
          piece(
            'tag',
            'Wohnungsbau',
            'Reinders halbiert ihr Wohnungsziel',
            'Elf Tage im Amt, und aus 500 Genehmigungen werden 260. Die Oberbürgermeisterin nennt dafür einen Grund, der in keinem Programm stand.',
            'Die Stadt Auenstadt wird im kommenden Jahr nur 260 Wohnungen genehmigen, nicht 500. Das kündigte @reinders am Donnerstag im Stadtrat an. Im Bauamt seien neun von 22 Stellen leer.',
            {
              own: [
                'Auf den Zuschauerplätzen saßen Studierende mit Zelten. Sie hatten sie vor dem Rathaus aufgebaut, als im Oktober 900 von ihnen ohne Zimmer ins Semester gingen, und trugen sie nun zusammengefaltet unter dem Arm.',
              ],
            },
          ),
          piece(
            'lot',
            'Stadtpolitik',
            'Die ersten elf Tage der Malin Reinders',
            'Sie hat mit kleinen Zahlen gewonnen. Jetzt macht sie sie noch kleiner.',
            'Auf dem Schreibtisch liegt ein Taschenrechner, und das ist kein Witz für Fotografen. @reinders hat in elf Tagen die Akten des Bauamts durchgezählt. Das Ergebnis gefällt ihr nicht: Statt der versprochenen 500 Wohnungen wird die Stadt im kommenden Jahr 260 genehmigen.',
            {
              own: [
                'Sie kommt morgens mit dem Bus, eine Station früher als nötig, um am Bauamt vorbeizugehen. Dort brennt um halb acht in vier von zwölf Fenstern Licht. „Ich wollte wissen, ob das Personalproblem wirklich eines ist“, sagt @reinders. Es sei eines. Sie habe jetzt von den vier Leuten die Vornamen.',
              ],
            },
          ),
        ],
        beats: [
          '<reinders: Ich habe 500 gesagt, bevor ich die Personalakten kannte. 260 ist die Zahl, die ich halten kann. | 260 sei die Zahl, die sie halten könne>',
          '@dahlkamp, inzwischen Fraktionschef der Opposition, {ließ sich die Vorlage nicht entgehen|sparte nicht mit Spott}. <dahlkamp: Elf Tage, 240 Wohnungen weniger. Bei diesem Tempo haben wir im Januar ein Minus. | bei diesem Tempo stehe im Januar ein Minus>',
          'Neue Stellen sollen {noch im Dezember ausgeschrieben werden|im Dezember ausgeschrieben werden, bezahlt aus den Rücklagen}. Bis ein Bauingenieur eingearbeitet ist, vergeht nach Angaben der Verwaltung ein Jahr.',
          'Der Mieterverein nahm die Nachricht gefasst auf. Eine ehrliche Zahl sei ihm lieber als eine schöne, teilte er mit; gewohnt werde allerdings weder in der einen noch in der anderen.',
          'Auch am Verfahren will sie drehen. <reinders: Ein Bauantrag geht heute über 14 Tische. Mir hat noch niemand erklären können, was am neunten geschieht. | niemand könne ihr erklären, was am neunten von 14 Tischen geschehe>',
          'Der Stadtrat berät im Dezember über den Stellenplan.',
        ],
      },
    },
  ],
};
