// What the research ship found in the deep. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const deepSea: InventedStory = {
  id: 'deep-sea',
  section: { de: 'Wissen', en: 'Science' },
  topics: { de: ['Tiefsee', 'Forschung', 'Kälteschwämme'], en: ['Deep sea', 'Oceans', 'Sponges'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Forschung',
  picture: { de: 'Der Schwammgarten in 2300 Metern Tiefe', en: 'The sponge garden at a depth of 2,300 metres' },
  background: {
    de: [
      'Die „Amalie Vossberg“, benannt nach der Nordhafener Komponistin, ist 118 Meter lang und {seit 2019 im Dienst|fährt seit 2019 für das Institut für Meereskunde}. An Bord arbeiten 38 Forscher und 34 Seeleute.',
      'Schwämme gehören zu den ältesten Tieren der Erde. Sie {haben weder Gehirn noch Magen und filtern, was das Wasser bringt|kommen ohne Gehirn, Herz und Magen aus}. Ein großes Exemplar pumpt am Tag so viel Wasser durch sich hindurch, wie in einen Tanklaster passt.',
      'Von der Tiefsee ist {weniger kartiert als vom Mars|der größte Teil nie von einer Kamera erfasst worden}. Das Nordhafener Institut fährt zweimal im Jahr in das Gebiet nördlich von Skerland, jeweils für sechs Wochen.',
    ],
    en: [
      'The Amalie Vossberg, named after a composer from Nordhaven, is 118 metres long and {has been in service since 2019|entered service in 2019}. She carries 38 scientists and a crew of 34.',
      'Sponges are among the oldest animals on earth. They {have neither brain nor stomach|do without brain, heart and stomach} and live by filtering what the water brings. A large one pumps a tanker-load through itself each day.',
    ],
  },
  events: [
    {
      day: '2026-08-18',
      en: {
        pieces: [
          piece(
            'post',
            'Oceans',
            'Garden of giant sponges found in the dark north of Skerland',
            'The field is as large as a small town and may be older than writing.',
            'In the cold and the dark north of Skerland, at a depth of 2,300 metres, a research ship from Nordhaven has come upon a garden: forty square kilometres of sponges, some as tall as a child.',
            {
              own: [
                'For nineteen days the camera had shown mud. The scientists had begun to play cards. When the first sponge came into view somebody said a word that has been cut from the recording, and the cook came up from the galley to look.',
              ],
            },
          ),
          piece(
            'led',
            'Deep sea',
            'Research ship discovers vast sponge field',
            null,
            'Scientists aboard the research ship Amalie Vossberg have discovered a field of deep-sea sponges covering forty square kilometres, the largest known of its kind.',
          ),
        ],
        beats: [
          '<quandt: We lowered the camera and somebody said, that is a fault in the picture. It was not a fault. It was two metres wide. | the team had first taken the largest sponge for a fault in the picture>',
          'Some of the animals may be {more than 8,000 years old|eight thousand years old or more}, judging from the rings in their skeletons. An exact date has to wait for the laboratory.',
          'What the sponges eat is a puzzle, because hardly any food sinks to that depth. The team suspects that they live on the remains of tube worms that died out there long ago. “They are eating a cemetery,” said @quandt.',
          'Skerland lies nearest and has an eye on the ore beneath. @eskil congratulated the ship and added that her government would “look at the find with interest and with a geologist”.',
          'The ship is expected back in Nordhaven on 9 September with forty boxes of samples.',
        ],
      },
      de: {
        pieces: [
          piece(
            'kur',
            'Tiefsee',
            'Nordhafener Forscher finden Garten aus Riesenschwämmen',
            'In 2300 Metern Tiefe wächst ein Feld, so groß wie die Nordhafener Innenstadt.',
            'Die Kamera hing schon zwei Stunden im Dunkeln, als auf dem Bildschirm etwas auftauchte, das man für einen Bildfehler hielt. Es war ein Schwamm, zwei Meter breit, und er war nicht allein.',
            {
              own: [
                'Neunzehn Tage hatte das Schiff bis dahin Schlamm gefilmt. Im Kontrollraum spielten sie Karten. Dann rief jemand, alle sahen auf, und der Koch kam mit der Kelle in der Hand aus der Kombüse, weil er dachte, es brenne.',
              ],
            },
          ),
          piece(
            'elb',
            'Meereskunde',
            'Ein Garten in der Finsternis',
            null,
            'Das Forschungsschiff „Amalie Vossberg“ hat nördlich von Skerland das größte bekannte Schwammfeld der Tiefsee entdeckt. Es bedeckt 40 Quadratkilometer und könnte Jahrtausende alt sein.',
          ),
        ],
        beats: [
          '<quandt: Das ist ein Bildfehler, hat jemand gerufen. Es war keiner. Es war zwei Meter breit. | man habe den größten Schwamm zunächst für einen Bildfehler gehalten>',
          'Manche der Tiere sind {womöglich mehr als 8000 Jahre alt|nach ersten Schätzungen älter als 8000 Jahre}. Genaueres soll die Untersuchung der Skelette zeigen, die wie Baumstämme Ringe tragen.',
          'Rätselhaft ist, wovon die Schwämme leben. In dieser Tiefe kommt kaum Nahrung an. {Die Forscher vermuten|Vermutet wird}, dass sie die Reste ausgestorbener Röhrenwürmer verwerten. „Sie fressen einen Friedhof“, sagte @quandt.',
          'Unter dem Feld liegen Erze. @eskil gratulierte zu dem Fund und fügte hinzu, man werde ihn „mit Interesse und mit einem Geologen“ betrachten.',
          'Am 9. September {wird das Schiff zurückerwartet|soll das Schiff mit 40 Kisten Proben zurück sein}.',
        ],
      },
    },
    {
      day: '2026-11-10',
      en: {
        pieces: [
          piece(
            'post',
            'Oceans',
            'Sponges of the deep are younger than hoped, and odder',
            'The first results from the laboratory correct a number and open a new question.',
            'They are not 8,000 years old but barely 300. The giant sponges discovered in August north of Skerland have been dated, and the scientists who found them have had to revise their story.',
            { note: 'Eight thousand in August, three hundred in November.' },
          ),
          piece(
            'led',
            'Deep sea',
            'Giant sponges found in August turn out to be youngsters',
            'The researchers correct themselves.',
            'The largest sponges of the deep north have been dated at about 300 years, a fraction of the age announced in summer. The institute in Nordhaven published the figures on Tuesday.',
          ),
        ],
        beats: [
          '<quandt: I counted rings and thought they were years. They are tides. I should have asked a sailor. | she had taken tides for years when she counted the rings>',
          'The correction makes the find stranger. To grow to two metres in three centuries, the animals need {food that nobody has yet found|far more food than the dead worms provide}.',
          'A second expedition {is to look for that food in the spring|will search for it next year}. Skerland has offered to send a ship, and a geologist.',
          'Colleagues praised the candour. “Most people would have let the 8,000 stand,” said @sorley. “It was a lovely number.”',
          'Until then the sponges are protected: Skerland has agreed to leave the ore alone until 2030.',
        ],
      },
      de: {
        pieces: [
          piece(
            'elb',
            'Meereskunde',
            'Riesenschwämme sind 300 Jahre alt, nicht 8000',
            'Die Nordhafener Forscher haben Gezeiten für Jahre gehalten und sagen es offen.',
            'Die Schwämme vom Grund des Nordmeers sind jünger, als ihre Entdecker im August glaubten. Statt 8000 Jahren zählen die größten gerade einmal 300. Das Institut für Meereskunde in Nordhafen veröffentlichte die Zahlen am Dienstag.',
          ),
        ],
        beats: [
          '<quandt: Ich habe Ringe gezählt und sie für Jahre gehalten. Es sind Gezeiten. Ich hätte einen Seemann fragen sollen. | die Ringe seien keine Jahre, sondern Gezeiten>',
          'Rätselhafter wird der Fund dadurch erst recht. Um in drei Jahrhunderten zwei Meter zu erreichen, brauchten die Tiere Nahrung, die bisher niemand gefunden hat.',
          'Fachkollegen lobten die Offenheit. Die meisten hätten die 8000 stehen lassen, sagte @sorley; „es war eine schöne Zahl“.',
          'Im Frühjahr bricht eine zweite Expedition auf. Skerland will ein Begleitschiff schicken und verzichtet bis 2030 auf die Suche nach Erz.',
          'Geklärt werden soll dann, wovon die Schwämme leben.',
        ],
      },
    },
  ],
};
