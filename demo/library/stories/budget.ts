// The state's budget for two years. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const budget: InventedStory = {
  id: 'budget',
  section: { de: 'Politik', en: 'World' },
  topics: { de: ['Haushalt', 'Landesregierung', 'Landtag'], en: [] },
  place: { de: 'Auenstadt', en: 'Auenstadt' },
  tag: 'Haushalt',
  background: {
    de: [
      'Im Doppelhaushalt des Landes {fehlen 1,9 Milliarden Euro|klafft eine Lücke von 1,9 Milliarden Euro}. Die Steuerschätzung vom Mai war um 600 Millionen niedriger ausgefallen als erwartet.',
      'Das Land hat {42 Milliarden Euro Schulden|Schulden von 42 Milliarden Euro}. Für Zinsen gibt es inzwischen mehr aus als für seine Polizei.',
    ],
    en: [],
  },
  events: [
    {
      day: '2026-07-14',
      de: {
        pieces: [
          piece(
            'tag',
            'Landeshaushalt',
            'Finanzministerin verhängt Ausgabensperre',
            'Bis zum Herbst darf kein Ministerium neue Verträge schließen. Ausgenommen sind Deiche und Schulen.',
            'Die Landesregierung stoppt alle Ausgaben, zu denen sie nicht verpflichtet ist. Die Sperre gelte von sofort an für alle Ministerien, sagte @siebrecht am Dienstag nach einer Sitzung des Kabinetts.',
            {
              own: [
                'Verboten sind nach einem Rundschreiben, das dem Tagblatt vorliegt, neue Möbel, Gutachten, Dienstreisen außerhalb des Landes und Blumenschmuck. Ausnahmen genehmigt die Ministerin selbst. Bis zum Abend seien 41 Anträge eingegangen, hieß es, davon 17 wegen Blumen.',
              ],
            },
          ),
          piece(
            'elb',
            'Haushalt',
            'Dem Land fehlen 1,9 Milliarden Euro',
            null,
            'Das Land muss sparen wie seit zwanzig Jahren nicht. Im Haushalt für die beiden kommenden Jahre fehlen 1,9 Milliarden Euro; am Dienstag verhängte die Finanzministerin eine Ausgabensperre.',
          ),
        ],
        beats: [
          '<siebrecht: Ich habe kein Geld versteckt. Ich wünschte, ich hätte. | sie habe kein Geld versteckt> Steuererhöhungen {seien nicht geplant|schloss sie aus}.',
          '<brennecke: Diese Regierung hat Wünsche verteilt wie Bonbons, und jetzt klebt der Teppich. | die Regierung habe Wünsche verteilt wie Bonbons> Er forderte einen Kassensturz vor der Sommerpause.',
          'Kommunen fürchten um Zuschüsse. Der Städtetag {zählte 140 Bauvorhaben, die ohne Landesgeld liegen bleiben|rechnet damit, dass 140 Bauvorhaben liegen bleiben}, darunter zwölf Feuerwachen.',
          '@halvorsen sprach von einer „Durststrecke mit Ansage“. Er habe das Wort Krise gestrichen, sagte er, es helfe beim Rechnen nicht.',
          'Der Rechnungshof erinnerte daran, dass er {vor genau dieser Lücke in vier Berichten gewarnt habe|die Lücke in vier Berichten beschrieben habe}.',
          'Im September will das Kabinett {in Klausur gehen|über Kürzungen beraten}.',
        ],
      },
    },
    {
      day: '2026-09-29',
      de: {
        pieces: [
          piece(
            'tag',
            'Sparpaket',
            'Land erhöht Grunderwerbsteuer und kürzt bei Straßen',
            'Im Juli waren höhere Steuern noch ausgeschlossen. Nun kommen sie zum Jahreswechsel.',
            'Die Landesregierung hat sich auf ein Sparpaket von 1,9 Milliarden Euro geeinigt. Es enthält eine höhere Grunderwerbsteuer, weniger Geld für Straßen und einen Verzicht, mit dem niemand gerechnet hatte.',
          ),
          piece(
            'elb',
            'Landeshaushalt',
            'Siebrecht bricht Steuerversprechen',
            'Häuser und Wohnungen werden beim Kauf teurer. Die Ministerin sagt, sie habe im Juli zu viel versprochen.',
            'Wer im Land ein Haus kauft, zahlt von Januar an mehr Steuern. Die Grunderwerbsteuer steigt von 5,0 auf 6,5 Prozent. Noch im Sommer hatte @siebrecht das ausgeschlossen.',
            {
              note: 'Gutes Beispiel für einen zurückgenommenen Satz.',
              own: [
                'Für ein Einfamilienhaus im Umland, das 420.000 Euro kostet, sind künftig 27.300 Euro Steuer fällig, 6300 mehr als bisher. Makler rechnen damit, dass viele Käufer noch vor dem Jahreswechsel zum Notar wollen. In Auenstadt sind die Termine im Dezember bereits vergeben.',
              ],
            },
          ),
          piece(
            'lot',
            'Kommentar',
            'Der Mut der Frau Siebrecht',
            'Ein gebrochenes Versprechen kann ehrlicher sein als ein gehaltenes. Ein Kommentar.',
            'Politiker, die ihr Wort brechen, erklären gewöhnlich, warum es keines war. @siebrecht hat am Dienstag etwas anderes getan. Sie hat gesagt, dass sie im Juli zu viel versprochen habe, und dann hat sie die Zahl genannt.',
            {
              kind: 'opinion',
              own: [
                'Man kann die höhere Grunderwerbsteuer für falsch halten. Sie trifft junge Familien härter als Investoren, die ihre Häuser in Firmen verpacken. Ich halte sie für falsch. Aber ich weiß jetzt, warum sie kommt, und das ist mehr, als man nach den meisten Pressekonferenzen sagen kann.',
                'Die Opposition wird den Satz der Ministerin auf Plakate drucken. Das ist ihr Recht. Sie sollte nur die Rückseite nicht leer lassen: Wer 1,9 Milliarden sucht und keine Steuern will, muss sagen, welche Schule kein Dach bekommt.',
                'Ehrlich wäre es nun, auch über die Zinsen zu sprechen. Das Land gibt für seine Schulden mehr aus als für seine Polizei, und das seit Jahren, unter Regierungen jeder Farbe. Wer damals bestellt hat, sitzt heute zum Teil auf der Bank, die am lautesten ruft.',
                'Am meisten überrascht der Verzicht auf den Neubau der Staatskanzlei. 84 Millionen Euro hätte er gekostet, und die Pläne waren so gut wie fertig. Ein Regierungschef, der in einem Haus mit undichten Fenstern bleibt, wird mit dem Klimaschutz jedenfalls nicht mehr lange warten.',
              ],
            },
          ),
          piece(
            'mar',
            'Landesstraßen',
            'Schlaglöcher bleiben: Land kürzt beim Straßenbau',
            null,
            'Auf den Landstraßen der Marsch wird im kommenden Jahr kaum gebaut. Das Land streicht ein Drittel der Mittel. Von 61 angekündigten Vorhaben sollen 19 übrig bleiben.',
          ),
        ],
        beats: [
          '<siebrecht: Im Juli habe ich Steuererhöhungen ausgeschlossen. Das war ein Versprechen zu viel. | das Versprechen vom Juli sei eines zu viel gewesen> Die Steuer bringe {260 Millionen Euro im Jahr|im Jahr 260 Millionen Euro}.',
          'Überraschend verzichtet die Regierung auf den Neubau der Staatskanzlei, der 84 Millionen Euro kosten sollte. <halvorsen: In mein Büro regnet es seit acht Jahren. Ich stelle einen zweiten Eimer auf. | er stelle in seinem Büro einen zweiten Eimer auf>',
          '<brennecke: Der Teppich klebt immer noch, aber jetzt sollen die Hauskäufer ihn reinigen. | der Teppich klebe noch immer, nur sollten ihn jetzt die Hauskäufer reinigen>',
          'Bei den Straßen wird {ein Drittel gestrichen|um ein Drittel gekürzt}. Der Landkreistag warnte vor gesperrten Brücken und verwies auf Hollern, wo ein Dorf im Sommer zwei Monate lang geteilt war.',
          'Schulen und Deiche bleiben von den Kürzungen ausgenommen. {Bei der Polizei werden 200 Stellen später besetzt.|Die Polizei besetzt 200 Stellen erst 2028.}',
          'Der Landtag {berät das Paket im November|stimmt im Dezember ab}.',
        ],
      },
    },
  ],
};
