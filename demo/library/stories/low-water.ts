// A summer without rain on the river Aue. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const lowWater: InventedStory = {
  id: 'low-water',
  section: { de: 'Klima', en: 'Climate' },
  topics: { de: ['Dürre', 'Aue', 'Niedrigwasser'], en: [] },
  place: { de: 'Auenstadt', en: 'Auenstadt' },
  tag: 'Klima',
  background: {
    de: [
      'Die Aue ist {218 Kilometer lang und für Frachtschiffe bis Auenstadt befahrbar|auf 140 ihrer 218 Kilometer schiffbar}. Aus ihr kommt ein Drittel des Trinkwassers der Landeshauptstadt.',
      'Seit Mitte Mai sind {am Pegel Auenstadt nur 38 Liter Regen gefallen|in Auenstadt nur 38 Liter Regen je Quadratmeter gefallen}, ein Viertel des Üblichen.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-07-21',
      de: {
        pieces: [
          piece(
            'tag',
            'Trockenheit',
            'Aue so niedrig wie nie: Frachtschiffe bleiben liegen',
            'Am Pegel fehlen noch elf Zentimeter, dann muss auch die Stadt sparen.',
            'Der Fluss, der Auenstadt den Namen gibt, ist an manchen Stellen nur noch knietief. Am Dienstag sank der Pegel auf 61 Zentimeter und damit auf den niedrigsten Stand seit Beginn der Messungen.',
            {
              own: [
                'An der Alten Brücke ist ein Stein aufgetaucht, den hier die wenigsten je gesehen haben. „Wenn du mich siehst, dann weine“, ist hineingemeißelt, dazu die Jahreszahl 1647. Am Dienstag stand eine Schlange von Leuten davor, die ihn fotografieren wollten.',
              ],
            },
          ),
          piece(
            'mar',
            'Dürre',
            'Bauern an der Aue dürfen nicht mehr beregnen',
            null,
            'Für Landwirte an der Aue gilt seit Dienstag ein Entnahmeverbot. Wer seine Felder mit Wasser aus dem Fluss beregnet, muss mit 5000 Euro Bußgeld rechnen.',
          ),
        ],
        beats: [
          '<reiners: Der Fluss ist kein Hahn, den man weiter aufdreht. | den Fluss könne man nicht weiter aufdrehen> Sinke der Pegel unter 50 Zentimeter, {gelte ein Verbot auch für Gärten und Pools|dürften auch Gärten nicht mehr gesprengt werden}.',
          '<hollwede: Mir vertrocknen vierzig Hektar Kartoffeln, und drei Kilometer weiter sprengen sie den Golfplatz. | bei ihm vertrockneten vierzig Hektar Kartoffeln, während nebenan der Golfplatz gesprengt werde>',
          'Der Golfklub wies darauf hin, dass er {eigene Brunnen habe|sein Wasser aus eigenen Brunnen beziehe}. Der Landkreis prüft, wie tief sie sind.',
          'Elf Frachtschiffe liegen {im Hafen von Auenstadt fest|oberhalb der Schleuse fest}. Das Heizkraftwerk bekommt sein Altholz vorerst mit Lastwagen, 40 am Tag.',
          'Das Gesundheitsamt warnt vor Blaualgen. An drei von fünf Badestellen ist das Schwimmen untersagt; an den beiden anderen {lohnt es sich nicht|reicht das Wasser bis zum Knie}.',
          'Regen ist {für die kommenden zehn Tage nicht vorhergesagt|nicht in Sicht}.',
        ],
      },
    },
    {
      day: '2026-08-13',
      de: {
        pieces: [
          piece(
            'tag',
            'Trockenheit',
            'Auenstadt dreht das Wasser ab: Was jetzt verboten ist',
            'Der Pegel ist unter 50 Zentimeter gefallen. Von Freitag an gelten Regeln für alle.',
            'In Auenstadt darf von Freitag an niemand mehr den Garten sprengen, das Auto waschen oder einen Pool füllen. Die Stadt zieht damit die Folgerung daraus, dass die Aue am Donnerstag auf 49 Zentimeter gesunken ist.',
          ),
          piece(
            'elb',
            'Dürre',
            'Die Landeshauptstadt spart Wasser',
            null,
            'In der Fußgängerzone von Auenstadt sind die Brunnen trocken, vor den Friedhöfen stehen Tankwagen. Nach elf Wochen ohne nennenswerten Regen greift die Stadt zum letzten Mittel.',
          ),
          piece(
            'lot',
            'Wasser',
            'Wem gehört ein Fluss, wenn er leer ist?',
            'An der Aue streiten Bauern, Schiffer und Golfer um die letzten Zentimeter. Ein Ortstermin.',
            'Man kann jetzt durch die Aue gehen, ohne die Hosen hochzukrempeln. Am Ufer bei Hollwedes Hof liegen Muscheln in der Sonne, und wer sich bückt, findet Dinge, die der Fluss seit Jahrzehnten für sich behielt: ein Nummernschild, eine Taschenuhr, einen halben Anker.',
            {
              own: [
                'Flussabwärts, in Auenstadt, darf seit Freitag niemand mehr den Rasen sprengen. Flussaufwärts haben die Bauern schon im Juli die Pumpen abgestellt. Dazwischen liegt ein Golfplatz.',
              ],
            },
          ),
        ],
        beats: [
          '<reiners: Im Juli habe ich gebeten. Jetzt ordne ich an. | nun werde nicht mehr gebeten, sondern angeordnet> Kontrolliert werde „mit Augenmaß und mit der Drohne“.',
          '<hollwede: Die Kartoffeln sind hin. Aber der Golfplatz ist jetzt auch braun, das muss ich zugeben. | die Kartoffeln seien hin, der Golfplatz allerdings inzwischen auch braun>',
          'Die Brunnen des Golfklubs waren {vier Meter tiefer als erlaubt|tiefer gebohrt als genehmigt}. Der Landkreis ließ sie Anfang August verschließen. Der Klub hat Widerspruch eingelegt.',
          '# Ein Fluss wird neu vermessen # @tiedemann sieht in diesem Sommer {keinen Ausreißer|keine Ausnahme}. Drei der fünf trockensten Jahre lägen nach 2018. „Wir müssen das Wasser im Winter festhalten“, sagte sie. „Im Sommer ist es zu spät, es zu suchen.“',
          'Im Umland {hat die Feuerwehr in zwei Wochen 60 Flächenbrände gelöscht|brannten in zwei Wochen 60 Felder und Böschungen}. Gelöscht wird mit Gülle, wo es anders nicht geht.',
          'Die Regeln gelten, bis der Pegel {eine Woche lang über 70 Zentimeter steht|wieder dauerhaft über 70 Zentimeter liegt}.',
        ],
      },
    },
  ],
};
