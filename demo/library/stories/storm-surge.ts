// The storm surge of October. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const stormSurge: InventedStory = {
  id: 'storm-surge',
  section: { de: 'Klima', en: 'Climate' },
  topics: { de: ['Sturmflut', 'Küstenschutz', 'Wetter'], en: ['Storm surge', 'Climate', 'Coast'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Klima',
  picture: { de: 'Überflutete Promenade in Nordhafen', en: 'The flooded promenade of Nordhaven' },
  background: {
    de: [
      'Die Deiche an der Küste sind für {6,20 Meter über Normalnull|einen Wasserstand von 6,20 Metern} ausgelegt. Seit 1962 wurde dieser Wert zweimal fast erreicht.',
      'Der Meeresspiegel vor Nordhafen ist {in hundert Jahren um 24 Zentimeter gestiegen, die Hälfte davon seit 1990|seit Beginn der Messungen um 24 Zentimeter gestiegen}. {Bis zum Ende des Jahrhunderts rechnen Fachleute mit weiteren 60 bis 90 Zentimetern.|Weitere 60 bis 90 Zentimeter gelten bis zum Ende des Jahrhunderts als wahrscheinlich.}',
    ],
    en: [
      'The dykes on this coast are built for {6.2 metres above the datum|a water level of 6.2 metres}. Twice since 1962 the sea has come close.',
      'The sea off Nordhaven has risen by 24 centimetres in a hundred years, {half of that since 1990|half of it in the past 36}. {Scientists expect another 60 to 90 by the end of the century.|Another 60 to 90 are thought likely before the century is out.}',
    ],
  },
  events: [
    {
      day: '2026-10-17',
      fromHour: 21,
      de: {
        pieces: [
          piece(
            'elb',
            'Liveticker',
            'Liveticker zur Sturmflut: Scheitel in Nordhafen bei 5,94 Metern',
            'Fischmarkt unter Wasser, Fähren eingestellt, Süderkoog in Sorge: die Nacht im Überblick.',
            'An der Küste läuft die höchste Flut seit 13 Jahren auf. Wir berichten hier bis zum Morgen.',
            {
              kind: 'live-ticker',
              own: [
                '# 23.40 Uhr: Süderkoog atmet auf # Am Seedeich von Süderkoog fehlen zehn Zentimeter bis zur Krone, und das Wasser fällt. <boysen: Wir haben mit Sandsäcken nachgeholfen und mit Beten. | man habe mit Sandsäcken nachgeholfen>',
                '# 23.05 Uhr: Scheitel erreicht # Das Hochwasseramt meldet für Nordhafen 5,94 Meter. Höher soll es nicht mehr werden. Der Wind hat auf Nordwest gedreht und lässt nach.',
                '# 22.20 Uhr: Fähren bleiben im Hafen # Alle Verbindungen zu den Inseln sind bis Sonntagmittag eingestellt. Auf Sandholm sitzen 640 Gäste fest; die Gemeinde öffnet die Turnhalle.',
                '# 21.35 Uhr: Fischmarkt unter Wasser # Am Fischmarkt steht das Wasser 80 Zentimeter hoch. Die Feuerwehr hat drei Menschen von Autodächern geholt. @sievers bittet darum, „nicht zum Gucken zu kommen, es gibt nichts zu gucken, nur Wasser“.',
                '# 20.50 Uhr: Senat richtet Krisenstab ein # @overlack hat den Krisenstab einberufen. Die Tore des Sperrwerks sind seit 19 Uhr geschlossen. Wer in den Straßen am Hafen wohnt, soll in die oberen Stockwerke gehen.',
                '# 20.10 Uhr: Warnung verschärft # Das Hochwasseramt rechnet nun mit 5,80 bis 6,00 Metern. Am Nachmittag war noch von 5,40 Metern die Rede gewesen. Grund ist eine Welle, die aus dem offenen Meer hinzukommt.',
              ],
            },
          ),
        ],
        beats: [],
      },
    },
    {
      day: '2026-10-18',
      fromHour: 13,
      de: {
        pieces: [
          piece(
            'kur',
            'Sturmflut',
            'Nordhafen räumt auf: Schäden in Millionenhöhe',
            'Die Deiche haben gehalten. Am Fischmarkt stehen die Händler trotzdem vor dem Nichts.',
            'Am Morgen nach der Sturmflut liegt auf dem Fischmarkt, was das Meer nicht behalten wollte: Kisten, Fahrräder, ein Klavier. Der Schaden in der Stadt geht nach ersten Schätzungen in die Millionen.',
            {
              own: [
                'Das Klavier gehört niemandem. Es stand schon am Freitag in keinem der Häuser, die man hier kennt, sagt ein Wirt, der es mit drei Gästen auf den Gehweg gezogen hat. Einige Tasten gehen noch. Gegen Mittag spielte jemand darauf einen Walzer, so gut es ging.',
              ],
            },
          ),
          piece(
            'tag',
            'Sturmflut',
            'Höchste Flut seit 13 Jahren trifft die Küste',
            null,
            'Eine schwere Sturmflut hat in der Nacht zum Sonntag die Küste getroffen. In Nordhafen stieg das Wasser auf 5,94 Meter, der Fischmarkt wurde überschwemmt. Verletzt wurden sechs Menschen.',
            { wire: true },
          ),
          piece(
            'mar',
            'Unwetter',
            'Sturmflut: Deiche halten, Fischmarkt überschwemmt',
            null,
            'Eine schwere Sturmflut hat in der Nacht zum Sonntag die Küste getroffen. In Nordhafen stieg das Wasser auf 5,94 Meter, der Fischmarkt wurde überschwemmt. Verletzt wurden sechs Menschen.',
            { wire: true },
          ),
        ],
        beats: [
          '<sievers: Wir sind 214 Mal ausgerückt. Bei den meisten Einsätzen haben wir Leute vor ihrer Neugier gerettet. | bei den meisten der 214 Einsätze habe man Leute vor ihrer Neugier gerettet>',
          'Für die Händler am Fischmarkt {kam die Warnung zu spät|reichte die Zeit nicht}. Um 17 Uhr hatte das Hochwasseramt 5,40 Meter angesagt, um 20 Uhr waren es 60 Zentimeter mehr. <feddersen: Für einen halben Meter mehr hätte ich drei Stunden früher anfangen müssen zu schleppen. | sie hätte drei Stunden früher anfangen müssen zu schleppen>',
          'Das Hochwasseramt verteidigte sich. Die Welle aus dem offenen Meer {habe sich mit keinem Modell vorhersehen lassen|sei in keinem Modell zu sehen gewesen}, sagte @jessen. „Wir rechnen mit dem, was war. Das hier war neu.“',
          'In Süderkoog, wo der Deich 40 Zentimeter zu niedrig ist, {fehlte nicht viel|ging es um eine Handbreit}. 90 Freiwillige stapelten dort in der Nacht 11.000 Sandsäcke.',
          '@overlack sagte den Händlern {eine Soforthilfe von 5000 Euro je Stand zu|5000 Euro Soforthilfe für jeden Stand zu}. Anträge könnten von Dienstag an im Rathaus abgegeben werden, „auch handschriftlich, auch nass“.',
          'Die Fähren zu den Inseln {fahren seit Sonntagmittag wieder|haben den Betrieb am Sonntagmittag aufgenommen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Storm surge',
            'Dykes hold as highest flood in 13 years hits Nordhaven',
            'A wave from the open sea beat the forecast by half a metre.',
            'The dykes held, but only just. The highest storm surge in thirteen years reached 5.94 metres in Nordhaven in the night to Sunday and flooded the city’s fish market.',
            {
              own: [
                'By Sunday morning the market was a still life: crates, bicycles, eels in a telephone box. A piano that belonged to nobody had been washed up outside a pub. Its landlord hauled it indoors and was asked for a tune.',
              ],
            },
          ),
          piece(
            'led',
            'Weather',
            'Storm surge floods Nordhaven fish market',
            null,
            'A storm surge has flooded the waterfront of Nordhaven. Six people were hurt and 640 holidaymakers were stranded on the island of Sandholm.',
          ),
        ],
        beats: [
          '<sievers: We were called out 214 times. Mostly we were saving people from their curiosity. | most of the 214 calls had been to save people from their curiosity>',
          'Traders had too little time. At five in the afternoon the forecast was 5.4 metres; by eight it had risen by sixty centimetres. <feddersen: For another half a metre I would have had to start carrying three hours earlier. | she would have had to start carrying three hours earlier>',
          'The flood office defended itself. A wave from the open sea {had been in none of its models|had not appeared in any model}, said @jessen. “We reckon with what has been. This was new.”',
          'In Süderkoog, where the dyke is forty centimetres too low, ninety volunteers stacked 11,000 sandbags in the dark.',
          'The senate promised 5,000 euros for each stall. Applications would be accepted, @overlack said, “in handwriting, and wet”.',
          'Ferries to the islands resumed on Sunday at noon.',
        ],
      },
    },
    {
      day: '2026-11-11',
      de: {
        pieces: [
          piece(
            'tag',
            'Küstenschutz',
            'Land will Deiche um einen Meter erhöhen statt um einen halben',
            'Nach der Sturmflut vom Oktober verdoppelt die Regierung das Ziel. Das Geld dafür fehlt.',
            'Die Deiche an der Küste sollen bis 2040 um einen ganzen Meter wachsen. Das beschloss die Landesregierung am Mittwoch unter dem Eindruck der Sturmflut vom Oktober. Bisher war ein halber Meter vorgesehen.',
            {
              own: [
                'Für den zusätzlichen halben Meter muss jeder Deich auch breiter werden, im Schnitt um acht Meter. Das kostet Weideland. Rund 900 Hektar, schätzt das Umweltministerium, müssten angekauft werden, das meiste davon gehört 210 Familien.',
              ],
            },
          ),
          piece(
            'lot',
            'Küste',
            'Ein Meter',
            'Wie hoch muss ein Deich sein, wenn niemand weiß, wie hoch das Wasser kommt?',
            'Der Oktober hat an der Küste eine Zahl verändert. Früher genügte ein halber Meter. Seit Mittwoch ist es ein ganzer, und in Süderkoog, wo man seit Jahren auf 40 Zentimeter wartet, hat man gelacht.',
            {
              own: [
                'Ein Deich ist ein Bauwerk, das man erst bemerkt, wenn es fehlt. Dreitausend Jahre lang haben die Leute hier Erde aufgeschüttet, Karre um Karre, und jedes Mal geglaubt, nun sei es genug. Wer durch die Köge fährt, überquert ihre Irrtümer: flache grüne Wälle weit im Land, auf denen heute Radwege verlaufen.',
                'Der Unterschied zu früher ist, dass man diesmal vorher weiß, dass es nicht reichen wird. Die Frage lautet nur, für wie lange.',
              ],
            },
          ),
          piece(
            'elb',
            'Sturmflut',
            'Neue Wellen, alte Deiche: Was die Oktoberflut gelehrt hat',
            'Das Hochwasseramt legt seinen Bericht vor und korrigiert sich an einer wichtigen Stelle.',
            'Die Welle, die den Fischmarkt überschwemmte, war vorhersehbar. Zu diesem Schluss kommt das Hochwasseramt Nordhafen in einem Bericht von 60 Seiten. Im Oktober hatte es das Gegenteil erklärt.',
          ),
        ],
        beats: [
          '<jessen: Ich habe gesagt, das war in keinem Modell. Es war in einem. Wir haben es nicht benutzt, weil es uns zu langsam war. | die Welle sei doch in einem Modell gewesen> Künftig {rechne das Amt mit beiden|würden beide Modelle gerechnet}.',
          '<halvorsen: Wir bauen nicht für die Flut von gestern. | gebaut werde nicht für die Flut von gestern> Der zusätzliche halbe Meter kostet {820 Millionen Euro|nach Schätzung des Umweltministeriums 820 Millionen Euro}. Die Hälfte erhofft man sich aus Berlin.',
          '# Süderkoog wartet # <boysen: Uns fehlen 40 Zentimeter, und jetzt versprechen sie uns 140. Ich nehme erst mal die 40. | versprochen würden nun 140 Zentimeter, er nehme erst einmal die 40, die fehlten>',
          'Wissenschaftler begrüßen den Beschluss. {Die Hälfte des Problems liege aber vor dem Deich, sagte @tiedemann.|Man müsse aber auch vor dem Deich etwas tun, sagte @tiedemann.} „Ein Watt, das mitwächst, ist der billigste Deich.“',
          '@feddersen hat ihren Stand am Fischmarkt wieder eröffnet, 30 Zentimeter höher als vorher. Auf die Soforthilfe {wartet sie noch|wartet sie seit dreieinhalb Wochen}.',
          'Mit den ersten Arbeiten ist {im Jahr 2028|nicht vor 2028} zu rechnen.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Climate',
            'After the flood, a northern coast doubles its ambitions',
            'Dykes are to grow by a metre, not by half. The office that missed the wave admits that it could have seen it.',
            'The wave that flooded Nordhaven’s fish market in October could have been foreseen after all. That is the finding of a report published on Wednesday, the day on which the state decided to raise its dykes by a full metre.',
          ),
          piece(
            'led',
            'Coast',
            'Flood office: we had the right model and did not use it',
            null,
            'It takes an agency some courage to correct itself. The flood office of Nordhaven has done so in a report on the storm surge of 17 October.',
            { note: '“This was new” (18 October) did not last a month.' },
          ),
        ],
        beats: [
          '<jessen: I said it was in none of our models. It was in one. We did not use it because it was too slow for us. | the wave had been in one of the models after all> From now on {both models will be run|the office will run both}.',
          '<halvorsen: We are not building for yesterday’s flood. | the state was not building for yesterday’s flood> The additional half metre will cost 820 million euros.',
          'In Süderkoog they laughed. <boysen: We are forty centimetres short, and now they promise us a hundred and forty. I will take the forty first. | he was promised a hundred and forty centimetres and would take the missing forty first>',
          'Half of the problem lies in front of the dyke, according to @tiedemann. “A mudflat that grows with the sea is the cheapest dyke there is.”',
          'Work will not begin before 2028.',
        ],
      },
    },
  ],
};
