// A race around the islands and a boat that was too fast. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const regatta: InventedStory = {
  id: 'regatta',
  section: { de: 'Sport', en: 'Sport' },
  topics: { de: ['Segeln', 'Inselrennen'], en: ['Sailing', 'Isles Race'] },
  place: { de: 'Tornavik', en: 'Tornavik' },
  tag: 'Sport',
  picture: { de: 'Start des Inselrennens vor Nordhafen', en: 'The start of the Isles Race off Nordhaven' },
  background: {
    de: [
      'Das Inselrennen führt {über 412 Seemeilen von Nordhafen um die elf Inseln von Skerland und zurück|von Nordhafen um die Inseln von Skerland, 412 Seemeilen insgesamt}. Es wird seit 1924 gesegelt und fiel nur im Krieg aus.',
      'Teilnehmen darf, wer ein Boot {zwischen neun und 18 Metern|von neun bis 18 Metern Länge} und eine Besatzung von mindestens vier Leuten hat. In diesem Jahr waren 61 Yachten gemeldet, so viele wie zuletzt 1998.',
    ],
    en: [
      'The Isles Race {covers 412 nautical miles, from Nordhaven around the eleven islands of Skerland and back|runs for 412 nautical miles around the islands of Skerland}. It has been sailed since 1924.',
      'Boats of nine to eighteen metres may take part, with a crew of four or more. {Sixty-one entered this year.|This year there were sixty-one of them.} The rules fill eleven pages, nine of which are about what may be fixed to a hull.',
    ],
  },
  events: [
    {
      day: '2026-08-02',
      de: {
        pieces: [
          piece(
            'kur',
            'Segeln',
            'Nordhafener Yacht gewinnt Inselrennen in Rekordzeit',
            'Die „Kormoran“ ist elf Stunden schneller als jedes Boot zuvor. Die Konkurrenz staunt und fragt nach.',
            'Die „Kormoran“ hat das Inselrennen gewonnen, und zwar so deutlich, dass im Zielhafen noch die Fahnen fehlten. Nach 38 Stunden und 12 Minuten lief die Yacht aus Nordhafen am Sonntag ein.',
            {
              own: [
                'An Bord waren neun Leute zwischen 19 und 64, darunter eine Zahnärztin, zwei Studenten und ein Bäcker, der in der zweiten Nacht Brötchen aufbackte. Geschlafen wurde in Schichten von 40 Minuten. Man habe kaum reden müssen, sagte der Bäcker, das Boot sei von allein gelaufen.',
              ],
            },
          ),
          piece(
            'elb',
            'Inselrennen',
            'Elf Stunden unter dem Rekord',
            null,
            'Skipperin Ragna Thode hat mit der „Kormoran“ das Inselrennen gewonnen. Für die 412 Seemeilen brauchte die Yacht 38 Stunden und 12 Minuten; der alte Rekord lag bei 49 Stunden.',
            {
              own: [
                'Als die „Kormoran“ in die Hafeneinfahrt bog, frühstückte die Rennleitung noch. Jemand rannte mit einem Brötchen in der Hand zur Ziellinie und drückte auf die Stoppuhr. Der Zeitnehmer glaubte der Anzeige nicht und ließ sie von der Hafenmeisterei bestätigen.',
              ],
            },
          ),
        ],
        beats: [
          '<thode: Wir hatten den Wind, den man sich wünscht, und haben nichts falsch gemacht. Das kommt vor. | man habe den richtigen Wind gehabt und nichts falsch gemacht>',
          'Der Zweite kam {neun Stunden später|erst neun Stunden danach}. <holmgard: Ich gratuliere. Und dann hätte ich gern einen Blick unter den Rumpf geworfen. | er gratuliere und werfe gern einen Blick unter den Rumpf>',
          'An der Ostseite von Skerland {rissen zwei Booten die Segel|gaben drei Boote auf}. Ein Segler mit gebrochenem Arm wurde von einem Fischkutter geborgen.',
          'Die Rennleitung {will das Boot vermessen, „wie jedes Jahr das siegreiche“|kündigte die übliche Vermessung des Siegers an}. Mit einem Ergebnis rechnet sie im September.',
          'Den Pokal, eine versilberte Heringstonne, gibt es {am Abend im Yachtklub|erst im Winter beim Seglerball}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Sailing',
            'Kormoran wins Isles Race and breaks record by eleven hours',
            'Her rivals offer congratulations and would like to see her keel.',
            'The Kormoran, a yacht from Nordhaven, has won the Isles Race in 38 hours and 12 minutes. When she came in on Sunday the flags had not been put up.',
          ),
          piece(
            'led',
            'Sailing',
            'Record falls in Isles Race',
            null,
            'A yacht from Nordhaven has taken eleven hours off the record for the Isles Race around Skerland. Ragna Thode and her crew of eight finished on Sunday morning, nine hours ahead of the field.',
          ),
        ],
        beats: [
          '<thode: We had the wind you wish for and did nothing wrong. It happens. | the crew had had the right wind and had done nothing wrong>',
          '<holmgard: I congratulate her. And then I should like to have a look under the hull. | he congratulated her and would like a look under the hull> He came in second, nine hours later.',
          'Three boats gave up on the eastern side of the islands. A sailor with a broken arm was picked up by a trawler.',
          'The committee will measure the boat, {as it does every winner|as it measures every winner}, and report in September.',
          'The cup, a silver-plated herring barrel, will be handed over at the sailors’ ball.',
        ],
      },
    },
    {
      day: '2026-09-22',
      de: {
        pieces: [
          piece(
            'kur',
            'Inselrennen',
            'Rekordyacht „Kormoran“ disqualifiziert',
            'Im Kiel fanden die Vermesser eine Pumpe. Die Skipperin sagt, sie habe davon nichts gewusst.',
            'Die Siegeryacht des Inselrennens ist disqualifiziert. In ihrem Kiel entdeckten die Vermesser eine Pumpe, die Luft unter den Rumpf bläst und so die Reibung senkt. Das teilte die Rennleitung am Dienstag mit.',
          ),
        ],
        beats: [
          '<thode: Ich habe das Boot so gesegelt, wie ich es bekommen habe. Im August dachte ich, es sei der Wind. | sie habe im August geglaubt, es sei der Wind gewesen> Von der Pumpe habe sie {aus dem Bericht erfahren|nichts gewusst}.',
          'Der Bootsbauer {schweigt|war nicht zu erreichen}. In seinem Prospekt wirbt er mit dem Satz: „Unsere Schiffe laufen wie von selbst.“',
          '<holmgard: Ich habe neun Stunden gebraucht, um Zweiter zu werden, und sieben Wochen, um Erster zu werden. | zum Sieg habe er sieben Wochen länger gebraucht als zum zweiten Platz> Die Heringstonne wolle er trotzdem erst im nächsten Jahr abholen.',
          'Die Rennleitung hält die Skipperin {für glaubwürdig|nach eigenen Angaben für glaubwürdig}. Gesperrt wird sie nicht, das Boot schon.',
          'Künftig sollen alle Yachten {vor dem Start vermessen werden|schon vor dem Rennen geprüft werden}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Sailing',
            'Isles Race winner stripped of title over hidden pump',
            'It blew air bubbles under the hull. The skipper says she thought it was the wind.',
            'The fastest yacht ever to sail around Skerland did it on a cushion of air. The Kormoran has been disqualified after measurers found a pump in her keel.',
          ),
          piece(
            'led',
            'Sailing',
            'Record-breaking yacht disqualified',
            null,
            'A pump the size of a bread bin has cost the Kormoran her victory in the Isles Race. The committee announced the disqualification on Tuesday.',
          ),
        ],
        beats: [
          '<thode: I sailed the boat as I was given it. In August I thought it was the wind. | she had thought in August that it was the wind> She had learned of the pump from the report.',
          'The builder could not be reached. His brochure promises boats that “run as if by themselves”.',
          '<holmgard: It took me nine hours to come second and seven weeks to come first. | it had taken him seven weeks to come first> He will collect the barrel next year, he said, when he has won it.',
          'The committee {believes the skipper|finds the skipper credible}. She will not be banned; the boat will.',
          'In future every yacht is to be measured before the start.',
        ],
      },
    },
  ],
};
