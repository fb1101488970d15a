// An attack on the computers of a hospital. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const hospitalHack: InventedStory = {
  id: 'hospital-hack',
  section: { de: 'Digital', en: 'Technology' },
  topics: { de: ['Cyberangriff', 'Uniklinik Nordhafen'], en: ['Cybercrime', 'Hospitals'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Digital',
  background: {
    de: [
      'Die Uniklinik Nordhafen {hat 1300 Betten|ist mit 1300 Betten das größte Krankenhaus im Norden} und behandelt im Jahr 210.000 Menschen. Ihre Rechner waren zuletzt 2017 grundlegend erneuert worden.',
      'Krankenhäuser sind {ein beliebtes Ziel|für Erpresser ein lohnendes Ziel}: Sie können nicht warten. Im Land wurden in den vergangenen drei Jahren sieben Häuser angegriffen; wie viele gezahlt haben, ist nicht bekannt.',
      'Die Klinik gehört dem Land. Für neue Rechner hatte sie {2023 und 2025 je 6 Millionen Euro beantragt und 2 bekommen|zweimal sechs Millionen Euro beantragt; bewilligt wurden beide Male zwei}.',
    ],
    en: [
      'The university hospital of Nordhaven has 1,300 beds and treats 210,000 people a year. Its computers were last overhauled in 2017.',
      'Seven hospitals in the state have been attacked within three years. How many of them paid is not known, {because nobody has to say so|since no law obliges them to say}.',
    ],
  },
  events: [
    {
      day: '2026-09-02',
      de: {
        pieces: [
          piece(
            'elb',
            'Cyberangriff',
            'Uniklinik Nordhafen arbeitet wieder mit Papier und Kohlepapier',
            'Nach einem Angriff auf die Rechner werden Rettungswagen umgeleitet. Die Täter fordern vier Millionen Euro.',
            'Unbekannte haben das Rechnernetz der Uniklinik Nordhafen lahmgelegt. Seit der Nacht zum Mittwoch sind Patientenakten, Röntgenbilder und Dienstpläne verschlüsselt. Planbare Eingriffe wurden abgesagt.',
            {
              own: [
                'Im Labor schreiben sie die Blutwerte auf Karten, die in Bäckertüten von Haus zu Haus getragen werden; etwas anderes mit Fenster war nicht zu finden. Verwechselt worden sei bisher nichts, heißt es auf der Station für Innere Medizin. Man lese alles dreimal vor.',
              ],
            },
          ),
          piece(
            'kur',
            'Uniklinik',
            'Hacker legen Uniklinik lahm',
            null,
            'In der Notaufnahme liegen Klemmbretter bereit, auf den Fluren laufen Boten. Die Uniklinik Nordhafen ist Ziel eines Hackerangriffs geworden und arbeitet seit Mittwoch ohne Rechner.',
          ),
        ],
        beats: [
          '<amelung: Wir operieren weiter, nur schreiben wir wieder von Hand. Die Jüngeren lernen gerade, was ein Durchschlag ist. | operiert werde weiter, nur schreibe man wieder von Hand> 64 Eingriffe {wurden verschoben|mussten verschoben werden}.',
          'Gezahlt werden soll nicht. <amelung: Wir verhandeln nicht. | verhandelt werde nicht> Ob Daten abgeflossen sind, {sei noch offen|wisse man noch nicht}.',
          'Eingedrungen sind die Täter {offenbar über den Fernwartungszugang einer Klimaanlage|nach ersten Erkenntnissen über die Fernwartung der Klimaanlage}. <marquardt: Das Kennwort war der Name des Herstellers. | das Kennwort sei der Name des Herstellers gewesen>',
          'Der Rettungsdienst fährt Herzinfarkte und Schlaganfälle vorerst nach Auenstadt. Das dauert {35 Minuten länger|im Schnitt 35 Minuten länger}.',
          'Seit 2022 hatte der Personalrat auf veraltete Geräte hingewiesen, dreimal schriftlich. Die Klinik bestätigte den Eingang der Schreiben.',
          'Bis zum Wochenende sollen {die wichtigsten Systeme wieder laufen|zumindest Labor und Röntgen wieder arbeiten}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Cybercrime',
            'Hackers force Nordhaven hospital back to carbon paper',
            'The way in was the air conditioning. The ransom is four million euros.',
            'Doctors at the university hospital of Nordhaven are writing by hand after hackers encrypted its patient records in the night to Wednesday.',
            {
              own: [
                'Blood results are being carried between buildings in bakers’ bags, because nothing else with a window could be found. Nurses read each name aloud three times. So far, the hospital says, no patient has come to harm.',
              ],
            },
          ),
        ],
        beats: [
          '<amelung: We go on operating, only we write by hand. The younger ones are learning what carbon paper is. | the hospital went on operating, though by hand> Sixty-four operations were put off.',
          'The attackers seem to have come in through the remote maintenance of an air conditioner. “The password was the name of the manufacturer,” said @marquardt.',
          'A ransom of four million euros has been demanded. “We do not negotiate,” @amelung said. Ambulances are taking heart attacks and strokes to Auenstadt, which adds thirty-five minutes.',
          'The staff council says that it complained about old equipment three times, in writing. The hospital confirmed that it had received the letters.',
          'The laboratory and the X-ray department hope to work again by the weekend.',
        ],
      },
    },
    {
      day: '2026-10-30',
      de: {
        pieces: [
          piece(
            'elb',
            'Uniklinik',
            'Klinik zahlte 900.000 Euro an Hacker',
            'Im September hieß es, man verhandle nicht. Acht Wochen später steht die Summe in einer Drucksache des Landtags.',
            'Die Uniklinik Nordhafen hat den Erpressern, die ihre Rechner lahmgelegt hatten, doch Geld überwiesen. Die Summe von 900.000 Euro findet sich in der Antwort der Landesregierung auf eine Anfrage der Opposition.',
          ),
          piece(
            'kur',
            'Lösegeld',
            'Ärztlicher Direktor räumt Zahlung an Erpresser ein',
            null,
            'Die Uniklinik hat gezahlt. Der Ärztliche Direktor Volkmar Amelung bestätigte am Freitag, dass im September 900.000 Euro an die Hacker geflossen sind, die das Haus erpresst hatten.',
            {
              note: '„Wir verhandeln nicht“ (2. September) gegen das hier halten.',
              own: [
                'Fünf Wochen lang hatte die Klinik auf Fragen nach einem Lösegeld geantwortet, zu Einzelheiten der Ermittlungen äußere man sich nicht. Am Freitag dauerte die Pressekonferenz zehn Minuten. Der Direktor las vom Blatt, faltete es und blieb sitzen.',
              ],
            },
          ),
        ],
        beats: [
          '<amelung: Als ich sagte, wir verhandeln nicht, haben wir nicht verhandelt. Drei Tage später lagen die Krebsakten nicht lesbar da, und ich hätte es wieder getan. | er habe zunächst nicht verhandelt, drei Tage später aber keine Wahl mehr gehabt>',
          '<brennecke: Die Regierung hat acht Wochen lang zugesehen, wie ein Satz falsch war. | die Regierung habe acht Wochen lang zu einem falschen Satz geschwiegen>',
          'Die Staatsanwaltschaft war eingeweiht. <marquardt: Wir haben abgeraten und dann zugesehen, wohin das Geld geht. | man habe abgeraten und dann die Spur des Geldes verfolgt> Zwei Konten im Ausland seien inzwischen gesperrt.',
          'Fachleute {raten einhellig von Zahlungen ab|halten jede Zahlung für falsch}. Wer zahle, stehe auf einer Liste, sagte der Informatiker Teo Warnke, und die Liste werde weiterverkauft.',
          'Der Umbau des Netzes wird {11 Millionen Euro kosten|nach heutigem Stand 11 Millionen Euro kosten}. Die Klimaanlage hat ein neues Kennwort.',
          'Im Dezember will der Wissenschaftsausschuss den Direktor anhören.',
        ],
      },
    },
  ],
};
