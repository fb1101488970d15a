// Schools without teachers, and a state secretary who becomes minister over it. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const teacherShortage: InventedStory = {
  id: 'teacher-shortage',
  section: { de: 'Politik', en: 'World' },
  topics: { de: ['Bildung', 'Lehrermangel', 'Landesregierung'], en: ['Education', 'Schools'] },
  place: { de: 'Auenstadt', en: 'Auenstadt' },
  tag: 'Schule',
  background: {
    de: [
      'An den 1140 Schulen des Landes sind {nach Zählung der Lehrergewerkschaft 1900 Stellen unbesetzt|derzeit rund 1900 Stellen frei; diese Zahl nennt die Lehrergewerkschaft, das Ministerium spricht von 1400}. Am schwersten trifft es die Grundschulen an der Küste.',
      'Die Koalition {hatte vor zwei Jahren versprochen|war mit dem Versprechen angetreten}, dass keine Stunde ersatzlos ausfällt. Im vergangenen Schuljahr fiel im Schnitt {jede neunte Stunde|mehr als jede zehnte Stunde} aus.',
    ],
    en: [
      'Some 1,900 posts are vacant at the state’s 1,140 schools, {according to the teachers’ union; the ministry puts the figure at 1,400|the teachers’ union says. The ministry counts 1,400}. Primary schools on the coast are hit hardest.',
      'When it took office two years ago, the coalition had promised that no lesson would be dropped. Last year one in nine was.',
    ],
  },
  events: [
    {
      day: '2026-06-18',
      de: {
        pieces: [
          piece(
            'tag',
            'Lehrermangel',
            'Land will Pensionäre zurück in die Klassen holen',
            'Bildungsstaatssekretärin Jördis Kalthoff setzt auf Freiwillige jenseits der 65. Die Gewerkschaft spricht von einem Notnagel.',
            'Gegen den Lehrermangel sollen vom nächsten Schuljahr an Pensionäre helfen. Wer zurückkommt, darf bis zu zwölf Stunden in der Woche unterrichten, ohne dass die Pension gekürzt wird. Das Programm stellte @kalthoff am Donnerstag in Auenstadt vor.',
            {
              own: [
                'Wie groß die Not ist, zeigt eine Liste, die das Ministerium auf Anfrage herausgab. An 71 Schulen wird Physik derzeit von Lehrkräften unterrichtet, die das Fach nicht studiert haben, an neun gar nicht. Eine Schule im Süden hat das Fach „Experimente“ eingeführt und den Hausmeister damit betraut.',
              ],
            },
          ),
          piece(
            'mar',
            'Schulen',
            'Mit 68 noch einmal an die Tafel',
            null,
            'Im Kollegium der Grundschule Hollern fehlen vier von elf Lehrkräften. Helfen sollen nun Menschen, die den Schuldienst längst hinter sich haben: Das Land wirbt um Pensionäre.',
            {
              own: [
                'Schulleiter Gero Wiemann hat schon alles versucht. Er hat Anzeigen geschaltet, auf der Insel geworben und dem Pastor eine halbe Stelle angeboten. Gemeldet hätten sich ein Schauspieler und ein Mann mit Falken, erzählt er. Den mit den Falken hätte er genommen.',
              ],
            },
          ),
        ],
        beats: [
          '<kalthoff: Niemand soll gezwungen werden. Aber wer noch Lust hat, den lassen wir rein. | niemand werde gezwungen, aber wer noch Lust habe, sei willkommen> {Angeschrieben würden 6200 frühere Lehrkräfte.|Das Ministerium schreibt in diesen Tagen 6200 frühere Lehrkräfte an.}',
          'Am Stundenplan {soll sich nichts ändern|rüttelt das Land nicht}. <kalthoff: Eine Vier-Tage-Woche für Schüler wird es mit mir nicht geben. | eine Vier-Tage-Woche für Schüler werde es mit ihr nicht geben>',
          'Die Lehrergewerkschaft {nannte das Programm einen Notnagel|ist skeptisch}. <ostermann: Man kann ein Dach nicht mit Pensionären decken. | ein Dach lasse sich nicht mit Pensionären decken> Nötig seien Studienplätze und weniger Klassen am Rand der Belastung.',
          '{In der Grundschule Hollern, wo vier von elf Stellen frei sind, hat sich schon jemand gemeldet.|Zumindest eine Freiwillige gibt es schon.} @priebe unterrichtete bis vor drei Jahren Mathematik. „Ich habe meinen Garten jetzt dreimal umgegraben“, sagte sie. „Es reicht.“',
          'Der Landeselternrat begrüßte den Schritt, {warnte aber vor falschen Erwartungen|allerdings mit einem Vorbehalt}. Ein Programm für zwölf Stunden in der Woche ersetze keinen Klassenlehrer, hieß es dort.',
          'Die ersten Rückkehrer {sollen nach den Sommerferien beginnen|werden im September in den Klassen erwartet}.',
        ],
      },
    },
    {
      day: '2026-09-10',
      de: {
        pieces: [
          piece(
            'tag',
            'Kabinett',
            'Bildungsminister Thorbrügge tritt zurück',
            'Nach dem Streit über geschönte Statistiken geht der Minister. Nachfolgerin wird seine Staatssekretärin.',
            'Bildungsminister Egbert Thorbrügge ist am Donnerstag von seinem Amt zurückgetreten. Er zog damit die Folgerung daraus, dass sein Haus ausgefallene Stunden als „Lernzeit zu Hause“ gezählt hatte. Nachfolgerin wird Jördis Kalthoff, bisher Staatssekretärin im selben Haus.',
            {
              own: [
                'Um elf Uhr hatte er die Belegschaft in die Eingangshalle des Ministeriums gebeten. Er sprach vier Minuten, dankte den Pförtnern und ging zu Fuß zum Landtag. Einen Dienstwagen lehnte er ab.',
              ],
            },
          ),
          piece(
            'kur',
            'Landesregierung',
            'Kalthoff wird neue Bildungsministerin',
            null,
            'Wechsel an der Spitze des Bildungsministeriums: Auf den zurückgetretenen Egbert Thorbrügge folgt seine Staatssekretärin Jördis Kalthoff. Der Landtag soll sie am Montag vereidigen.',
            { wire: true },
          ),
          piece(
            'mar',
            'Auenstadt',
            'Minister geht, Staatssekretärin rückt auf',
            null,
            'Wechsel an der Spitze des Bildungsministeriums: Auf den zurückgetretenen Egbert Thorbrügge folgt seine Staatssekretärin Jördis Kalthoff. Der Landtag soll sie am Montag vereidigen.',
            { wire: true },
          ),
        ],
        beats: [
          '<thorbruegge: Die Zahlen waren nicht gefälscht, aber sie waren nicht ehrlich. Dafür stehe ich ein. | die Zahlen seien nicht gefälscht gewesen, aber auch nicht ehrlich> {Er habe von der Zählweise erst im August erfahren.|Von der Zählweise wolle er erst im August erfahren haben.}',
          '@halvorsen dankte dem scheidenden Minister mit zwei Sätzen. Über die Nachfolgerin sprach er länger. <halvorsen: Sie kennt jedes Lehrerzimmer im Land und die meisten Hausmeister. | sie kenne jedes Lehrerzimmer im Land>',
          '@kalthoff kündigte an, als Erstes die Statistik offenzulegen. <kalthoff: Wer nicht weiß, wie viel ausfällt, kann nichts ersetzen. | ohne ehrliche Zahlen lasse sich nichts ersetzen>',
          'Die Opposition hält den Wechsel für {halbherzig|einen Austausch von Türschildern}. <brennecke: Die Frau, die die Zahlen kannte, ersetzt den Mann, der sie angeblich nicht kannte. | nun ersetze die Frau, die die Zahlen gekannt habe, den Mann, der sie nicht gekannt haben wolle>',
          'Die Lehrergewerkschaft bot der Neuen ein Gespräch an. @ostermann sagte, man erwarte „keine Wunder, aber einen Plan“.',
          'Die Vereidigung ist für Montag um zwölf Uhr angesetzt.',
        ],
      },
    },
    {
      day: '2026-11-04',
      de: {
        pieces: [
          piece(
            'elb',
            'Schulen',
            'Kalthoff plant Vier-Tage-Woche an Grundschulen',
            'Im Juni hatte sie das noch ausgeschlossen. Nun will die Ministerin den Freitag für den Unterricht zu Hause freigeben, als Versuch an 40 Schulen.',
            'An 40 Grundschulen des Landes soll der Unterricht vom Februar an auf vier Tage zusammenrücken. Am Freitag würden die Kinder zu Hause lernen oder in der Schule betreut. Das kündigte @kalthoff am Mittwoch im Landtag an und brach damit ein Wort aus dem Sommer.',
            {
              own: [
                'Im Landtag war es zunächst still, als sie den Satz aus dem Juni selbst vorlas. Dann lachte jemand auf den hinteren Bänken der eigenen Fraktion. Die Ministerin sah kurz auf und las weiter.',
              ],
              note: 'Im Juni klang das noch ganz anders. Für den Elternabend ausdrucken.',
            },
          ),
          piece(
            'lot',
            'Bildung',
            'Der freie Freitag',
            'Eine Ministerin ändert ihre Meinung und nennt Gründe. Das ist selten, und es könnte trotzdem ein Fehler sein.',
            'Es gibt Sätze, die Politiker einholen. Der von @kalthoff lautete: Eine Vier-Tage-Woche für Schüler wird es mit mir nicht geben. Fünf Monate später gibt es sie, vorerst an 40 Schulen.',
            {
              own: [
                'Man muss sich die Grundschule von Hollern an einem Freitag vorstellen. Von sechs Klassen werden drei zusammengelegt, eine malt, eine sieht einen Film über Wale, und eine hat Mathematik, weil Frau Priebe da ist. Es war, so gesehen, schon lange ein freier Tag. Nur stand er in keinem Gesetz.',
                'Dass eine Ministerin das zugibt, verdient Respekt. Dass sie damit fünf Monate wartet, verdient eine Frage. Im Ministerium lagen die Zahlen über die Rückkehrer bereits im August vor. Man habe sie erst prüfen wollen, sagt eine Sprecherin.',
              ],
            },
          ),
        ],
        beats: [
          '<kalthoff: Ich habe das im Juni ausgeschlossen, und ich habe mich geirrt. Vier verlässliche Tage sind besser als fünf, von denen einer ausfällt. | vier verlässliche Tage seien besser als fünf, von denen einer ausfalle> {Die Pensionäre hätten nicht gereicht: Statt der erhofften 800 seien 213 gekommen.|Von den 800 Pensionären, auf die man gehofft habe, seien 213 gekommen.}',
          'Die Lehrergewerkschaft reagiert {ungewohnt milde|anders als erwartet}. <ostermann: Im Juni hat sie uns Pensionäre angeboten. Jetzt bietet sie uns die Wahrheit an. | die Ministerin biete jetzt wenigstens die Wahrheit an>',
          '# Eltern fürchten um den Freitag # Beim Landeselternrat {ist der Ärger groß|hagelt es Anrufe}. Berufstätige Eltern könnten nicht jeden Freitag zu Hause bleiben, heißt es dort; die Betreuung sei „auf dem Papier gesichert und sonst nirgends“.',
          '@brennecke sprach von einer Bankrotterklärung. <brennecke: Erst fehlten die Lehrer, dann fehlten die Zahlen, jetzt fehlt der Freitag. | nach den Lehrern und den Zahlen fehle nun auch der Freitag>',
          '@priebe, die seit September wieder in Hollern unterrichtet, {sieht es praktisch|zuckt die Schultern}. „Vier volle Tage wären mir recht“, sagte sie. „Der Freitag war immer der Tag, an dem alle husten.“',
          'Der Versuch soll zwei Jahre dauern. {Welche Schulen teilnehmen, wird im Dezember bekannt.|Die Liste der 40 Schulen will das Ministerium im Dezember veröffentlichen.}',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Education',
            'Minister breaks promise with four-day week for pupils',
            'Jördis Kalthoff had ruled it out in June. A shortage of teachers has changed her mind.',
            'Forty primary schools in the north are to teach on only four days a week from February. The decision is an about-face for @kalthoff, who had ruled out any such thing five months ago.',
          ),
          piece(
            'led',
            'Schools',
            'Fridays off: 40 primary schools to try shorter week',
            'Retired teachers were supposed to fill the gaps. Too few of them came.',
            'When too few teachers answer the call, something has to give. In the coastal state around Auenstadt it will be Friday.',
            {
              own: [
                'The idea is not new. Two districts on the western border tried it six years ago and kept it, after a stormy start. Results in reading did not change. Sick leave among teachers fell by a third, and the local swimming club opened a Friday group, for parents.',
              ],
            },
          ),
        ],
        beats: [
          '<kalthoff: I ruled this out in June, and I was wrong. Four days you can rely on are better than five of which one is dropped. | four reliable days were better than five of which one was dropped> She had hoped that 800 retired teachers would return. {In the end 213 did.|Only 213 came.}',
          'The teachers’ union was unusually gentle. <ostermann: In June she offered us pensioners. Now she is offering us the truth. | the minister was at least offering the truth>',
          'Parents are less forgiving. Their council complained that childcare on Fridays was {“guaranteed on paper and nowhere else”|guaranteed “on paper and nowhere else”}.',
          '@brennecke spoke of a declaration of bankruptcy. “First there were no teachers, then there were no figures, now there is no Friday,” he said.',
          '@kalthoff has run the ministry only since September, when her predecessor resigned over doctored statistics. Before that she was his deputy.',
          'The trial is to last two years. The names of the schools will be published in December.',
        ],
      },
    },
  ],
};
