// A bridge that opens and will not close. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const basculeBridge: InventedStory = {
  id: 'bascule-bridge',
  section: { de: 'Lokales', en: 'World' },
  topics: { de: ['Klappbrücke', 'Verkehr', 'Hollern'], en: [] },
  place: { de: 'Hollern', en: 'Hollern' },
  tag: 'Lokales',
  background: {
    de: [
      'Die Klappbrücke über die Holler stammt von 1934 und {ist die einzige Verbindung zwischen beiden Ortsteilen|verbindet die beiden Hälften des Dorfes}. Der Umweg über Kaltenbrook misst 23 Kilometer.',
      'Täglich fahren {3800 Autos|rund 3800 Autos und zwei Schulbusse} über die Brücke. Sie wird fünfmal am Tag für Segler geöffnet, im Winter nur auf Anruf.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-07-03',
      de: {
        pieces: [
          piece(
            'mar',
            'Hollern',
            'Klappbrücke klemmt: Hollern ist geteilt',
            'Seit Freitag, 10.15 Uhr, ragt die Brücke in den Himmel. Ein Ersatzteil gibt es nicht mehr.',
            'Sie ging auf und nicht wieder zu. Seit Freitagvormittag steht die Klappbrücke von Hollern senkrecht, und das Dorf zerfällt in zwei Hälften. Auf der einen liegt die Schule, auf der anderen der Bäcker.',
            {
              own: [
                'Am Nordufer stand um halb elf ein Bräutigam mit einem Fahrrad, am Südufer seine Schwiegermutter mit der Torte. Man verständigte sich mit den Armen. Gegen Mittag wurde die Torte im Ruderboot des Küsters übergesetzt, stehend, von zwei Konfirmanden gehalten.',
              ],
            },
          ),
          piece(
            'kur',
            'Verkehr',
            'Brücke in Hollern bleibt offen stehen',
            null,
            'Nach einem Schaden am Getriebe lässt sich die Klappbrücke in Hollern nicht mehr schließen. Autofahrer müssen seit Freitag einen Umweg von 23 Kilometern fahren.',
          ),
        ],
        beats: [
          '<mewes: Das Zahnrad ist von 1934, und die Firma ist von gestern. | das Zahnrad sei von 1934 und der Hersteller erloschen> Ein neues müsse {gegossen werden, das dauere Wochen|gegossen werden; er rechne mit Wochen}.',
          '<brammer: Die Hochzeit morgen findet statt. Die Braut kommt von drüben, der Bräutigam von hier, und ich habe ein Ruderboot. | die Hochzeit am Samstag finde statt, notfalls mit dem Ruderboot>',
          'Die Gemeinde hat {einen Fährmann eingestellt|einen pensionierten Lotsen als Fährmann gewonnen}. Er fährt von sechs bis 22 Uhr, Fahrräder kosten nichts, Hunde einen Euro.',
          'Der Rettungsdienst stellt einen zweiten Wagen auf die Nordseite. Im Notfall {zähle jede Minute, und 23 Kilometer seien zwanzig davon, sagte ein Sprecher|wären sonst zwanzig Minuten verloren}.',
          'Drei Segler, für die sich die Brücke geöffnet hatte, {grüßten höflich und fuhren weiter|waren da schon um die Biegung}.',
          'Am Montag will das Straßenbauamt {einen Zeitplan vorlegen|sagen, wie lange die Reparatur dauert}.',
        ],
      },
    },
    {
      day: '2026-09-05',
      de: {
        pieces: [
          piece(
            'mar',
            'Hollern',
            'Hollern feiert seine Brücke',
            'Nach 64 Tagen schließt sich die Klappbrücke. Das Zahnrad stammt aus einer Windmühle.',
            'Um 11.02 Uhr berührten sich die beiden Enden, und auf beiden Seiten wurde geklatscht. Die Klappbrücke von Hollern ist wieder zu. 64 Tage lang war das Dorf geteilt.',
            {
              own: [
                'Als Erster fuhr der Schulbus hinüber, leer, denn es war Samstag. Dahinter kam zu Fuß das Brautpaar vom 4. Juli, das sich den Weg noch einmal ansehen wollte. Sie habe damals nasse Schuhe gehabt, sagte die Braut, und er auch.',
              ],
            },
          ),
          piece(
            'elb',
            'Reportage',
            'Das Dorf, das zwei Monate lang zwei war',
            'In Hollern hat eine kaputte Brücke ein Ruderboot berühmt gemacht und eine Feindschaft beendet.',
            'Der Fährmann hat Strichliste geführt: 31.470 Menschen, 6100 Fahrräder, 212 Hunde, eine Braut. Seit Samstag ist er wieder im Ruhestand, und man sieht ihm an, dass er es bedauert.',
          ),
        ],
        beats: [
          '<mewes: Wir haben in Schweden gesucht und in Portugal. Es lag in der Mühle nebenan. | gesucht habe man in halb Europa, gelegen habe es in der Mühle nebenan> Das Rad musste nur {um vier Millimeter abgedreht werden|geringfügig abgedreht werden}.',
          '<brammer: Im Ruderboot redet man miteinander, es ist ja eng. Zwei, die sich seit dem Flurstreit von 1988 nicht gegrüßt haben, spielen jetzt Skat. | im Ruderboot hätten Leute miteinander geredet, die sich seit 1988 nicht gegrüßt hätten>',
          'Der Bäcker auf der Südseite {hat ein Drittel seines Umsatzes verloren|beziffert seinen Verlust auf ein Drittel des Umsatzes}. Der Kiosk auf der Nordseite, der nie Brötchen verkauft hatte, verkauft sie weiter.',
          'Ein Neubau {steht seit 2009 im Plan des Landkreises|ist seit 2009 geplant}. Nach jetzigem Stand soll er 2031 beginnen. Das Ruderboot bleibe so lange am Steg, beschloss der Gemeinderat.',
          'Für Segler öffnet die Brücke nun {nur noch dreimal am Tag|seltener, nur noch dreimal am Tag}.',
        ],
      },
    },
  ],
};
