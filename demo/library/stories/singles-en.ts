// English pieces that belong to no story. Invented, MIT.
import { type InventedStory, piece } from '../story';
import { single } from './single';

export const singlesEn: readonly InventedStory[] = [
  single('2026-06-04', 'Science', 'Nordhaven', ['Animals', 'Seals'], 'Forschung', [
    piece(
      'post',
      'Wildlife',
      'Seal swims 900 miles to return to the rock it was taken from',
      'Biologists moved him for his own good. He did not agree.',
      'A grey seal that biologists had moved to a quieter coast has swum 900 miles to get back to the rock he came from. He was seen there on Thursday, asleep.',
      {
        own: [
          'The animal, known as Number 41, had made himself unpopular at the lock of Nordhaven by sleeping in it. In March he was taken north by lorry and ferry, to an island with fish and without shipping.',
          '“He stayed for eleven days,” said Lene Marwick of the seal station, who had fitted him with a transmitter. “Then he turned round.” The track shows that he rested twice, once on an oil platform.',
          'How seals find their way is not well understood. They may taste the rivers, Marwick said, or listen to the sound of familiar buoys. Number 41 followed the ferry route almost to the yard, which made her suspect that he had been paying attention on the way out.',
          'The port authority has given up. It is building a wooden raft beside the lock at a cost of 6,000 euros. A spokesman said the raft would have a view.',
          'Marwick has been asked to bring the animal’s transmitter in for repair. It stopped working on Wednesday. She thinks that he sat on it.',
        ],
      },
    ),
  ]),
  single('2026-07-28', 'Business', 'Tornavik', ['Skerland', 'Data'], 'Skerland', [
    piece(
      'led',
      'Technology',
      'Skerland wants to cool the world’s computers with fjord water',
      'Eleven islands, cheap wind and very cold water: the pitch is simple.',
      'The island republic of Skerland has invited three companies to build data centres beside its fjords, where water of six degrees would cool the machines for nothing.',
      {
        own: [
          '“We have exported herring and poets,” said the minister for trade, Sunniva Aas, as she presented the plan on Tuesday. “Computers are quieter than both.” The government is offering land for a hundred years at one crown an acre.',
          'Environmentalists are uneasy. The water would go back into the fjords eight degrees warmer, and nobody knows what the cod will make of it. A trial with a single building is to run for two winters.',
          'The islands have more wind power than they can use. On stormy days half of the turbines are switched off. A cable to the mainland, long planned, would carry the data; the permit for it is due in the autumn.',
          'In the village of Hvalsund, where the first building would stand, the mood is practical. There had been a fish factory on the spot until 2011, the postmistress said. It had hummed as well, and smelled.',
          'A decision is expected next spring. One of the three companies has already asked whether the rent could be paid in advance.',
        ],
      },
    ),
  ]),
  single('2026-08-29', 'Opinion', 'Nordhaven', ['Tourism', 'Islands'], 'Wohnen', [
    piece(
      'post',
      'Comment',
      'Let the islands be inconvenient',
      'We go to small places to escape our own, and then demand that they be the same.',
      'Every summer I take the ferry to an island of fifteen hundred people, and every summer something has been improved. This year it was the coffee. Last year it was the pier. I should like to make a plea for things to stay a little bad.',
      {
        kind: 'opinion',
        own: [
          'An island that is easy to reach will be reached. An island with good coffee needs someone to make it, and that someone needs a bed, and the bed has been let to me at two hundred euros a night. I have done the sum and I am on both sides of it.',
          'The council of Sandholm has tried to ban new holiday flats. The ban may not survive in court. “You cannot abolish property,” say the owners, and they are right, as the owners of things generally are. But you can abolish convenience. It costs nothing and needs no judge.',
          'Cancel the late ferry. Close the shop at noon. Let the path to the lighthouse stay sandy, so that suitcases on wheels must be carried. Those who love the place will come, cursing. The rest will find somewhere with an airport.',
          'I shall be told that this is snobbery, and that the islanders themselves would like a late ferry. Perhaps. Of the three I asked, one agreed, one wanted a bridge and one wanted me to stop asking on the path while he was trying to get past with a wheelbarrow.',
          'That was the most convincing argument I heard all summer.',
        ],
      },
    ),
  ]),
  single('2026-10-03', 'Culture', 'Nordhaven', ['Libraries', 'Books'], 'Kultur', [
    piece(
      'led',
      'Libraries',
      'Book returned to Nordhaven library after 71 years',
      null,
      'It was due on 12 November 1955. On Saturday a retired ship’s cook of 84 laid a copy of a book about pirates on the counter of the city library in Nordhaven and asked what he owed.',
      {
        own: [
          'Ernst Hagedorn had borrowed it as a boy of thirteen, a week before he went to sea. It has been around the Cape twice. “I always meant to bring it back,” he said, “but the library was never where I was.”',
          'By the rules of 1955 the fine would come to 3,700 euros. The librarian, Wencke Ottens, let him off. In return he had to tell the children in the reading room about the second rounding of the Cape, which took an hour and a half.',
          'The book is in fair condition. Page 112 is missing; Hagedorn explained that it had been used to light a stove off Iceland, after he had learned it by heart. He recited it at the counter, and the librarian typed it up.',
          'It was, she said afterwards, not quite the text of the printed edition. The ending was better.',
          'The book has been put back on the shelf. On Saturday evening it was already out again, to a girl of twelve.',
        ],
      },
    ),
  ]),
  single('2026-10-24', 'Science', 'Nordhaven', ['Clocks', 'Time'], 'Forschung', [
    piece(
      'post',
      'Time',
      'The town hall clock that ignores the end of summer time',
      'Nordhaven’s oldest public clock has refused to be put back since 1980. This year it is allowed to.',
      'When the clocks go back tonight, one in Nordhaven will stay as it is. The mechanism in the tower of the town hall, built in 1742, cannot be turned backwards without breaking.',
      {
        own: [
          'Until now a man climbed the tower each October, stopped the pendulum and waited for an hour. “You sit there with a thermos and hold on to time,” said Alwin Reuss, who has done it for twenty-six years. He is 79 and his knees have had enough.',
          'The council decided in September not to replace him. From now on the clock will be an hour ahead all winter, and a brass plate will say so. The vote was unanimous, apart from one member who arrived an hour late.',
          'Historians are pleased. Until 1893 every town on the coast kept its own time, according to Gesine Tauberth, who is cataloguing the city’s clockwork. Nordhaven was eleven minutes behind Auenstadt and, she said, rather proud of it.',
          'Shopkeepers around the square expect earlier customers. The brewery opposite has announced that it will go by the tower, at least when it comes to opening.',
          'Reuss will climb up once more tonight, without a thermos. He wants to hear what the clock does when it is left alone.',
        ],
      },
    ),
  ]),
  single('2026-11-07', 'Business', 'Nordhaven', ['Bakeries', 'Wages'], 'Wirtschaft', [
    piece(
      'led',
      'Trade',
      'Bakery that starts at noon has forty applicants for one job',
      'A baker in Nordhaven has moved the night shift into the day. The rolls are for tomorrow.',
      'Most bakers cannot find apprentices who will get up at two in the morning. Jule Petersen has stopped asking them to. Her bakery in Nordhaven begins work at noon, and she had forty applicants for her last vacancy.',
      {
        own: [
          'The dough rests in the cold overnight and goes into the oven at six, when a single baker comes in to watch it. “Bread likes to sleep,” Petersen said. “So do I.” Customers had not noticed a difference, except that the sourdough had become more sour.',
          'The guild is divided. Its chairman, Harm Oltmanns, spoke of “a supermarket with a diploma”. Two weeks later he came to look. He is now trying it with the rye, he admitted, and only on Tuesdays.',
          'Working by day costs more in electricity, because power is cheapest at night. Petersen puts the difference at 700 euros a month. She saves as much on night bonuses and more on advertising for staff.',
          'Across the state 212 bakeries have closed in five years, most of them because nobody wanted to take them over. Of those that remain, one in three has no apprentice.',
          'The successful applicant is 34 and used to be a policewoman. She said that she had seen enough of two in the morning.',
        ],
      },
    ),
  ]),
];
