// A treaty on herring with the island republic of Skerland. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const fishingTreaty: InventedStory = {
  id: 'fishing-treaty',
  section: { de: 'Ausland', en: 'World' },
  topics: { de: ['Skerland', 'Fischerei', 'Heringsabkommen'], en: ['Skerland', 'Fisheries', 'Diplomacy'] },
  place: { de: 'Tornavik', en: 'Tornavik' },
  tag: 'Skerland',
  picture: { de: 'Kutter im Hafen von Tornavik', en: 'Trawlers in the harbour of Tornavik' },
  background: {
    de: [
      'Skerland, eine Republik von elf Inseln und 94.000 Einwohnern, {lebt zu zwei Dritteln vom Hering|verdient zwei Drittel seiner Einnahmen mit Hering}. Die Gewässer um die Inseln gelten als die reichsten des Nordens.',
      'Das geltende Abkommen erlaubt Kuttern vom Festland, {40.000 Tonnen Hering im Jahr|im Jahr 40.000 Tonnen Hering} vor Skerland zu fangen. Es läuft am 31. Dezember aus.',
    ],
    en: [
      'Skerland, a republic of eleven islands and 94,000 people, {earns two thirds of its income from herring|lives on herring, which brings in two thirds of its income}. Its waters are the richest in the north.',
      'Under the present treaty, boats from the mainland may {take 40,000 tonnes of herring a year|catch 40,000 tonnes a year} around the islands. It runs out on 31 December.',
    ],
  },
  events: [
    {
      day: '2026-07-08',
      en: {
        pieces: [
          piece(
            'post',
            'Skerland',
            'Skerland threatens to close its waters to mainland boats',
            'The island republic wants half of the herring back, or no treaty at all.',
            'The government of Skerland has threatened to shut its fishing grounds to foreign trawlers at the end of the year, in a dispute that could empty the fish markets of half a coast.',
          ),
          piece(
            'led',
            'Fisheries',
            'Herring row: Skerland demands new treaty',
            null,
            'Skerland will let its fishing treaty with the mainland lapse unless the quota is cut by half. @eskil told parliament in Tornavik on Wednesday that the stocks could not bear it any longer.',
            { wire: true },
          ),
        ],
        beats: [
          '<eskil: We will not sign another treaty that eats our grandchildren’s fish. | her government would not sign another treaty that ate its grandchildren’s fish> She {demanded a quota of no more than 20,000 tonnes|wants no more than 20,000 tonnes a year to go to foreign boats}.',
          'Skippers in Nordhaven say that would finish them. <brodersen: Twenty thousand tonnes is eleven boats. We have twenty-six. | twenty thousand tonnes would feed eleven of their twenty-six boats>',
          '@vanloon {played down the quarrel|tried to lower the temperature}. <vanloon: In July everybody threatens. We shall talk in October, when the weather is worse and people stay at the table. | threats were part of the season and talks would follow in October>',
          'Scientists side with the islands. The spawning stock has shrunk by a third since 2019, according to @quist. “Herring do not know who signed what,” he said. “They only know how many are left.”',
          'Talks are to begin in Tornavik on 12 October.',
        ],
      },
      de: {
        pieces: [
          piece(
            'kur',
            'Fischerei',
            'Skerland droht mit Sperrung der Heringsgründe',
            'Die Inselrepublik verlangt eine halbierte Quote. Nordhafens Kutterkapitäne rechnen.',
            'Für die Kutter aus Nordhafen könnte zum Jahresende Schluss sein vor Skerland. Die Regierung der Inselrepublik will das Fischereiabkommen auslaufen lassen, wenn die Quote nicht halbiert wird.',
          ),
        ],
        beats: [
          '<eskil: Wir unterschreiben keinen Vertrag mehr, der den Fisch unserer Enkel aufisst. | ihre Regierung unterschreibe keinen Vertrag mehr, der den Fisch der Enkel aufesse> Mehr als 20.000 Tonnen im Jahr seien nicht zu verantworten.',
          'Im Fischereihafen geht seitdem ein Blatt Papier von Hand zu Hand. <brodersen: Zwanzigtausend Tonnen, das sind elf Kutter. Wir haben sechsundzwanzig. | 20.000 Tonnen reichten für elf der 26 Kutter>',
          '@vanloon gibt sich gelassen. Im Juli drohe jeder, sagte er der Agentur Nordpress zufolge; verhandelt werde im Oktober, „wenn das Wetter schlechter ist und die Leute am Tisch bleiben“.',
          'Die Wissenschaft steht auf der Seite der Inseln. Der Laicherbestand sei seit 2019 um ein Drittel geschrumpft, erklärte @quist. „Dem Hering ist gleich, wer was unterschrieben hat.“',
          'Die Gespräche sollen am 12. Oktober in Tornavik beginnen.',
        ],
      },
    },
    {
      day: '2026-10-14',
      fromHour: 20,
      en: {
        pieces: [
          piece(
            'post',
            'Skerland',
            'Herring talks collapse on third day',
            'Both sides leave Tornavik without a date to meet again.',
            'Talks on a new herring treaty between Skerland and the mainland broke down on Wednesday night. The delegations left by different doors of the same hotel.',
            { note: 'Look up what van Loon said in July.' },
          ),
          piece(
            'led',
            'Fisheries',
            'Skerland walks out of fishing talks',
            'The prime minister says she was offered a number “from another decade”.',
            'The island republic of Skerland has broken off talks on its fishing treaty, eleven weeks before the old one expires.',
            {
              own: [
                'It was the third evening in the same room, a former net loft with a view of the harbour. The mainland had asked for a break at nine. When its delegates came back with coffee, the chairs on the other side were empty and the lamp had been switched off.',
              ],
            },
          ),
        ],
        beats: [
          '<eskil: We were offered thirty-eight thousand tonnes. That is a number from another decade. | she had been offered thirty-eight thousand tonnes, a number from another decade> Her ministers had come with {twenty-two thousand, she added, and would have stayed for twenty-five|a mandate for twenty-two thousand, and would have stayed for twenty-five}.',
          '<vanloon: I have seen people leave tables before. Most of them had left their coats. | most people who left a table came back for their coats> In July he had predicted that bad weather would keep everybody in the room.',
          'In Nordhaven the mood is sour. <brodersen: In summer I said we would lose fifteen boats. Now I am wondering who buys the other eleven. | he was now wondering who would buy the remaining boats>',
          'The quarrel has begun to touch other things. Skerland has postponed a licence for a data cable, and the mainland {is slow to renew the permits of forty Skerlander nurses|has been slow with the permits of forty nurses from the islands}.',
          'No new date has been set. Both sides said that their telephones were switched on.',
        ],
      },
      de: {
        pieces: [
          piece(
            'elb',
            'Skerland',
            'Heringsgespräche nach drei Tagen gescheitert',
            'Skerland bricht die Verhandlungen ab. Der Unterhändler vom Festland wartet auf vergessene Mäntel.',
            'Die Verhandlungen über ein neues Heringsabkommen sind am Mittwochabend in Tornavik gescheitert. Die Delegationen verließen dasselbe Hotel durch verschiedene Türen.',
          ),
          piece(
            'mar',
            'Fischerei',
            'Kein Abkommen: Fischer in Nordhafen bangen um ihre Kutter',
            null,
            'Die schlechte Nachricht kam über Funk. @brodersen war mit seinem Kutter auf dem Rückweg von den Inseln, als er vom Ende der Verhandlungen hörte. Er habe erst einmal Kaffee gekocht, erzählt er.',
            {
              own: [
                'Am Kai liegt die „Anna Brodersen“, Baujahr 1983, frisch gestrichen. Die Farbe habe er im Mai gekauft, als er noch an das Abkommen glaubte, sagt der Kapitän. Blau. Sein Sohn wollte Grün, aber der macht jetzt eine Lehre als Windradmonteur.',
              ],
            },
          ),
        ],
        beats: [
          '<eskil: Man hat uns 38.000 Tonnen geboten. Das ist eine Zahl aus einem anderen Jahrzehnt. | das Angebot von 38.000 Tonnen stamme aus einem anderen Jahrzehnt> Bei 25.000 {wäre sie geblieben, fügte sie hinzu|hätte man einig werden können, fügte sie hinzu}.',
          '<vanloon: Ich habe schon viele vom Tisch aufstehen sehen. Die meisten hatten ihren Mantel vergessen. | die meisten, die vom Tisch aufstünden, hätten ihren Mantel vergessen>',
          '<brodersen: Im Sommer habe ich gesagt, wir verlieren fünfzehn Kutter. Jetzt frage ich mich, wer die anderen elf kauft. | er frage sich inzwischen, wer die letzten Kutter kaufe>',
          'Der Streit greift auf anderes über. Skerland hat die Genehmigung für ein Datenkabel vertagt; auf dem Festland {warten vierzig Pflegekräfte von den Inseln auf ihre Papiere|liegen die Anträge von vierzig Pflegekräften von den Inseln unbearbeitet}.',
          'Einen neuen Termin gibt es nicht. Beide Seiten teilten mit, ihre Telefone seien eingeschaltet.',
        ],
      },
    },
    {
      day: '2026-11-16',
      en: {
        pieces: [
          piece(
            'post',
            'Skerland',
            'Skerland and mainland agree on 26,000 tonnes of herring',
            'A treaty for three years, signed on a ferry halfway between the two coasts.',
            'Neither side wanted to travel to the other, so they met in the middle. On board a ferry in open water, Skerland and the mainland signed a new herring treaty on Monday.',
            {
              own: [
                'The ferry was the Halvmåne, which usually carries lorries and schoolchildren. On Monday it carried two delegations, a notary and a table from the saloon, screwed to the floor against the swell. One of the pens rolled off it all the same.',
              ],
            },
          ),
        ],
        beats: [
          'The quota will be 26,000 tonnes, a thousand more than the islands had said they could accept and twelve thousand fewer than they were offered in October.',
          '<eskil: It is a treaty that nobody likes. That is how you know that it was negotiated. | nobody liked the treaty, which showed that it had been negotiated>',
          '<vanloon: I did bring her coat back. | he had brought her coat back> It was, he insisted, not a figure of speech.',
          'For the skippers it means thirteen boats instead of twenty-six. <brodersen: I asked for bread and got half a slice. But it is buttered, I will say that. | he had asked for bread and got half a slice, though it was buttered> The buyers’ guild has promised a minimum price.',
          'Scientists welcomed the cut but wanted more. By 2029, @quist said, the stock might recover, “if nobody becomes greedy in between”.',
          'Parliament in Tornavik is to vote on 3 December.',
        ],
      },
      de: {
        pieces: [
          piece(
            'elb',
            'Heringsabkommen',
            'Einigung auf hoher See: 26.000 Tonnen Hering',
            'Skerland und das Festland unterschreiben auf einer Fähre. Für Nordhafen bleiben dreizehn Kutter.',
            'Keiner wollte zum anderen fahren, also traf man sich auf halbem Weg. An Bord einer Fähre haben Skerland und das Festland am Montag ein neues Heringsabkommen unterzeichnet. Es gilt drei Jahre.',
            {
              own: [
                'Die Fähre heißt „Halvmåne“ und befördert sonst Lastwagen und Schulkinder. Am Montag lag sie zwei Stunden lang gestoppt im Wasser, genau auf der Hälfte der Strecke. Ein Steuermann hatte die Position dreimal nachgemessen, einmal für jede Seite und einmal für sich.',
              ],
            },
          ),
        ],
        beats: [
          'Die Quote liegt bei 26.000 Tonnen. Das sind tausend mehr, als die Inseln zugestehen wollten, und zwölftausend weniger, als man ihnen im Oktober angeboten hatte.',
          '<eskil: Es ist ein Vertrag, den niemand mag. Daran erkennt man, dass verhandelt wurde. | den Vertrag möge niemand, und daran erkenne man, dass verhandelt worden sei>',
          '@vanloon hatte einen Mantel über dem Arm. Er habe ihn zurückgebracht, sagte er, und das sei keine Redensart.',
          '# Dreizehn statt sechsundzwanzig # Für die Kapitäne heißt es, zu teilen. <brodersen: Ich habe um Brot gebeten und eine halbe Scheibe bekommen. Aber mit Butter, das muss ich sagen. | er habe um Brot gebeten und eine halbe Scheibe bekommen> Der Verband der Käufer garantiert einen Mindestpreis.',
          'Das Parlament in Tornavik stimmt am 3. Dezember ab.',
        ],
      },
    },
  ],
};
