// The treasurer of a dyke board before the court. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const dykeFundTrial: InventedStory = {
  id: 'dyke-fund-trial',
  section: { de: 'Panorama', en: 'World' },
  topics: { de: ['Deichkasse', 'Landgericht', 'Untreue'], en: [] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Gericht',
  background: {
    de: [
      'In der Kasse des Deichverbands Süderkoog {fehlten nach acht Jahren 3,1 Millionen Euro|waren 2024, nach acht Jahren, rund 3,1 Millionen Euro nicht mehr da}. Das Geld war {für die Erhöhung des Seedeichs bestimmt|für einen höheren Seedeich gedacht}.',
      'Aufgefallen war der Fehlbetrag, als {ein Bagger nicht kam|der Verband einen Bagger bestellte und nicht bezahlen konnte}. Der Deich ist bis heute 40 Zentimeter niedriger als vorgeschrieben.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-06-11',
      fromHour: 14,
      de: {
        pieces: [
          piece(
            'kur',
            'Landgericht',
            'Deichkassen-Prozess: Angeklagter schweigt',
            'Zum Auftakt liest der Staatsanwalt zwei Stunden lang Überweisungen vor.',
            'Vor dem Landgericht Nordhafen hat der Prozess um die Deichkasse von Süderkoog begonnen. Der Angeklagte, der frühere Kassenwart Hinnerk Wessels, machte am Donnerstag keine Angaben zur Sache.',
            {
              own: [
                'Der Angeklagte, grauer Anzug, die Hände gefaltet, war zu Fuß zum Gericht gekommen. Im Saal grüßte er zwei Nachbarn. Einer grüßte zurück und ärgerte sich danach, wie er in der Pause sagte.',
              ],
            },
          ),
          piece(
            'mar',
            'Süderkoog',
            'Der Kassenwart vor Gericht, das Dorf auf den Bänken',
            null,
            'Der Saal 114 hat 60 Plätze, und alle 60 waren von Süderkoogern besetzt. Sie wollten den Mann sehen, dem sie 30 Jahre lang die Deichkasse anvertraut hatten.',
            {
              own: [
                'Man kannte ihn als einen, der jede Quittung zweimal faltete. Bei den Sitzungen des Verbands habe er immer am Fenster gesessen, erzählt eine Nachbarin, mit Blick auf den Deich. Ob er dabei gerechnet habe oder sich geschämt, darüber werde im Dorf gestritten.',
              ],
            },
          ),
        ],
        beats: [
          'Zwei Stunden lang verlas @marquardt 412 Überweisungen. <marquardt: Die kleinste betrug 39 Euro, für Vogelfutter. Die größte 88.000, für ein Segelboot. | die kleinste sei für Vogelfutter gewesen, die größte für ein Segelboot>',
          'Die Verteidigung hält die Rechnung für falsch. <sanders: Mein Mandant hat Geld bewegt, das ist richtig. Es ist auch wieder zurückgekommen, und das steht nicht in der Anklage. | das Geld sei zum Teil zurückgekommen>',
          '<boysen: Ich habe ihm mehr vertraut als meiner Bank. Meine Bank hat wenigstens Zinsen bezahlt. | er habe dem Angeklagten mehr vertraut als seiner Bank> Er hatte die Kasse 2011 selbst geprüft und in Ordnung gefunden.',
          'Ein Geständnis {könnte sich strafmildernd auswirken, gab die Vorsitzende zu verstehen|würde man berücksichtigen, ließ die Vorsitzende durchblicken}. Der Angeklagte sah dabei aus dem Fenster.',
          'Bis zum Oktober sind 14 Verhandlungstage angesetzt.',
        ],
      },
    },
    {
      day: '2026-08-27',
      de: {
        pieces: [
          piece(
            'kur',
            'Deichkasse',
            '„Ich wollte es immer zurücklegen“',
            'Am achten Verhandlungstag bricht der frühere Kassenwart sein Schweigen.',
            'Hinnerk Wessels hat gestanden. Der frühere Kassenwart des Deichverbands Süderkoog räumte am Donnerstag vor dem Landgericht ein, sich über Jahre aus der Deichkasse bedient zu haben.',
          ),
          piece(
            'tag',
            'Prozess',
            'Kassenwart gesteht Griff in die Deichkasse',
            null,
            'Im Prozess um die veruntreuten Millionen des Deichverbands Süderkoog hat der Angeklagte ein Geständnis abgelegt. Er habe das Geld verspekuliert, sagte der 63-Jährige am Donnerstag vor dem Landgericht Nordhafen.',
          ),
        ],
        beats: [
          '<wessels: Ich wollte es immer zurücklegen. Jedes Jahr dachte ich, nächstes Jahr. | er habe das Geld immer zurücklegen wollen> Er sprach {so leise, dass die Richterin ihn zweimal bat, lauter zu reden|leise und ohne aufzusehen}.',
          'Das meiste ging nach seinen Worten bei Geschäften mit Rohstoffen verloren. Vom Segelboot habe er nur zweimal etwas gehabt; es sei ihm zu windig gewesen.',
          '<marquardt: Ein Geständnis nach acht Tagen ist besser als keines. Mehr kann ich dazu nicht Freundliches sagen. | ein spätes Geständnis sei besser als keines>',
          '@boysen hörte von der letzten Bank aus zu. <boysen: Entschuldigt hat er sich beim Gericht. Das Gericht wohnt aber nicht hinterm Deich. | entschuldigt habe sich der Angeklagte nur beim Gericht> Er selbst wolle keine Rache, sondern 40 Zentimeter.',
          '{Die Verteidigerin|Seine Anwältin} beantragte, den Haftbefehl außer Vollzug zu setzen. Eine Flucht sei bei einem Mann, der noch nie weiter als bis Auenstadt gereist sei, nicht zu erwarten.',
          'Plädiert wird im Oktober.',
        ],
      },
    },
    {
      day: '2026-10-15',
      de: {
        pieces: [
          piece(
            'kur',
            'Urteil',
            'Fünf Jahre Haft für Griff in die Deichkasse',
            'Das Landgericht spricht von einem Verrat an der Nachbarschaft.',
            'Der frühere Kassenwart des Deichverbands Süderkoog muss für fünf Jahre ins Gefängnis. Das Landgericht Nordhafen verurteilte Hinnerk Wessels am Donnerstag wegen Untreue in 412 Fällen.',
          ),
          piece(
            'elb',
            'Landgericht',
            'Urteil im Deichkassen-Prozess: „Verrat an der Nachbarschaft“',
            null,
            'Im Prozess um die Deichkasse von Süderkoog ist das Urteil gefallen. Fünf Jahre lautet es, ein Jahr weniger, als die Staatsanwaltschaft gefordert hatte.',
          ),
          piece(
            'mar',
            'Süderkoog',
            'Nach dem Urteil: Wer hebt den Deich um 40 Zentimeter?',
            null,
            'Fünf Jahre Haft, und der Deich ist so niedrig wie zuvor. In Süderkoog hat das Urteil gegen den früheren Kassenwart niemanden überrascht und kaum jemanden getröstet.',
            {
              own: [
                'Auf dem Deich weiden Schafe, und man sieht ihnen nicht an, dass etwas fehlt. Man sieht es nur an der Latte, die der Verband im Sommer aufgestellt hat: Ein roter Strich zeigt, wie hoch das Gras wachsen müsste.',
              ],
            },
          ),
        ],
        beats: [
          '<gerling: Ein Deich ist ein Versprechen an den Nachbarn. Sie haben dieses Versprechen verkauft. | ein Deich sei ein Versprechen an den Nachbarn>',
          'Vom Geld ist {wenig übrig|kaum etwas geblieben}: 214.000 Euro lagen noch auf einem Konto, das Segelboot brachte bei der Versteigerung 31.000.',
          '<sanders: Das Urteil ist hart, aber mein Mandant hat es gehört und genickt. Wir werden keine Revision einlegen. | man werde keine Revision einlegen>',
          '<boysen: Ich habe ihm mehr vertraut als meiner Bank. Das war der Fehler, und den habe ich gemacht. | das Vertrauen sei sein eigener Fehler gewesen> Der Verband lässt seine Kasse inzwischen von drei Leuten führen, die einander nicht leiden können.',
          'Der Landkreis will den Fehlbetrag vorstrecken. Bis zum Winter {wird der Deich trotzdem nicht mehr höher|schafft es aber keine Baufirma mehr}.',
          'Im Frühjahr sollen die Arbeiten beginnen.',
        ],
      },
    },
  ],
};
