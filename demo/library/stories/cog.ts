// A medieval ship in the mud of the harbour. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const cog: InventedStory = {
  id: 'cog',
  section: { de: 'Kultur', en: 'Culture' },
  topics: { de: ['Archäologie', 'Kogge', 'Nordhafen'], en: ['Archaeology', 'Shipwrecks', 'Nordhaven'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Geschichte',
  picture: { de: 'Spanten der Kogge im Schlick', en: 'Ribs of the cog in the mud' },
  background: {
    de: [
      'Koggen waren {im Mittelalter die Lastwagen der Nordsee|die Frachtschiffe des Mittelalters}. Vollständig erhalten sind nur wenige; in den meisten Häfen der Küste ist von ihnen nichts geblieben als ein Wappen.',
      'Der Nordhafener Hafen wurde {um 1310 angelegt|im Jahr 1310 zum ersten Mal erwähnt}. Damals lag die Kaikante 200 Meter weiter landeinwärts, etwa dort, wo heute die Straßenbahn geplant ist. Der Schlick, der die Stadt jedes Jahr Millionen kostet, hat das Holz vor dem Verfall bewahrt.',
    ],
    en: [
      'Cogs were the {lorries|freighters} of the medieval North Sea. Very few have survived whole; in most ports nothing is left of them but a coat of arms.',
      'Nordhaven has had a port since about 1310. {The mud that costs the city millions each year has kept the timber from rotting.|It is the mud, the bane of the port ever since, that has kept the timber from rotting.} Without air there are no worms, and without worms a ship may wait for a very long time.',
    ],
  },
  events: [
    {
      day: '2026-09-15',
      en: {
        pieces: [
          piece(
            'post',
            'Archaeology',
            'Dredger strikes a medieval ship in Nordhaven',
            'A cog with half of its cargo has lain under the mud for six centuries, exactly where the port wants to dig.',
            'The bucket came up with a wooden peg in it, and the man at the controls stopped. Under four metres of mud in the harbour of Nordhaven lies a ship of the fourteenth century.',
          ),
          piece(
            'led',
            'Archaeology',
            'Six-hundred-year-old cog found in harbour mud',
            null,
            'Archaeologists have identified a wreck in the harbour of Nordhaven as a merchant cog of about 1380. It was discovered during test dredging for the new container terminal.',
          ),
        ],
        beats: [
          '<winterberg: She is twenty-three metres long and she has her shoes on, as we say. The keel is complete. | the ship was twenty-three metres long and her keel complete>',
          'On board are {barrels, a set of scales and 400 pairs of unworn shoes|barrels, scales and four hundred pairs of shoes that were never worn}. Nobody knows why she sank.',
          'The find costs the port time. <castellan: I am fond of old ships. I would be fonder of them elsewhere. | he was fond of old ships but would prefer them elsewhere> The wreck lies at the edge of the future berth number two.',
          'The dredger’s driver, Matz Ohm, is to be given one of the shoes on loan. “Size forty,” he said. “Mine is forty-four.”',
          'Divers will begin to lift the cargo in October.',
        ],
      },
      de: {
        pieces: [
          piece(
            'kur',
            'Archäologie',
            'Bagger stößt im Hafen auf 600 Jahre alte Kogge',
            'Das Wrack liegt am Rand des künftigen Terminals West und hat 400 Paar Schuhe geladen.',
            'Bei Probebaggerungen für das Terminal West ist in Nordhafen das Wrack einer Kogge gefunden worden. Das Schiff stammt nach ersten Untersuchungen aus der Zeit um 1380 und ist ungewöhnlich gut erhalten.',
            {
              own: [
                'Der Fundort wurde mit einer Spundwand gesichert und wird rund um die Uhr bewacht. Am Dienstagabend hatte die Polizei zwei Männer mit einer Schubkarre angehalten. Sie wollten, gaben sie an, nur mal schauen.',
              ],
            },
          ),
          piece(
            'elb',
            'Fund im Hafen',
            'Vierhundert Paar Schuhe für Nordhafen',
            null,
            'Matz Ohm fährt seit 22 Jahren Bagger, und er weiß, wie sich Schlick anfühlt. Das hier fühlte sich anders an. In der Schaufel lag ein Holznagel, und Ohm stellte den Motor ab.',
            {
              own: [
                'Er rief den Polier, der Polier rief die Stadt, und die Stadt schickte eine Frau mit einem Pinsel. Seither liegt der Bagger still, und Ohm sitzt auf einem Klappstuhl und sieht zu. Langweilig sei das nicht, sagt er. Es gehe nur sehr viel langsamer als bei ihm.',
              ],
            },
          ),
        ],
        beats: [
          '<winterberg: Sie ist 23 Meter lang, und der Kiel ist vollständig. So etwas findet man einmal im Leben, und dann meist jemand anders. | die Kogge sei 23 Meter lang und ihr Kiel vollständig>',
          'An Bord lagen {Fässer, eine Waage und 400 Paar ungetragene Schuhe|neben Fässern und einer Waage 400 Paar ungetragene Schuhe}. Warum das Schiff sank, ist unbekannt.',
          '<castellan: Ich mag alte Schiffe. Noch lieber mag ich sie anderswo. | er möge alte Schiffe, am liebsten anderswo> Das Wrack liege am Rand des künftigen Liegeplatzes zwei.',
          'Der Umweltverband Wattwacht {reagierte belustigt|sieht den Fund mit Vergnügen}. Endlich habe der Senat einen Grund, langsam zu graben, teilte er mit.',
          'Von Oktober an sollen Taucher {die Ladung bergen|Schuhe und Fässer nach oben bringen}.',
        ],
      },
    },
    {
      day: '2026-10-27',
      en: {
        pieces: [
          piece(
            'post',
            'Archaeology',
            'The cog of Nordhaven gets a name and a grudge',
            'A letter in the city archive tells of a shipload of shoes that nobody paid for.',
            'The medieval ship in the mud of Nordhaven was called the Godeke, and she was sunk on purpose. So says a letter of 1383 that has been in the city archive all along.',
            {
              own: [
                'The letter is four lines long and very rude. It had been catalogued in 1826 under “Complaints, various”, where it might have stayed for another two centuries if a trainee had not been told to look for something about herring.',
              ],
            },
          ),
          piece(
            'led',
            'Archaeology',
            'Nordhaven’s cog was scuttled, letter suggests',
            'A merchant preferred to see his shoes drown.',
            'Rather than give up his cargo to a customer who would not pay, a merchant of the fourteenth century seems to have sunk his own ship in the harbour of Nordhaven.',
          ),
        ],
        beats: [
          '<winterberg: We asked divers, chemists and a computer. We should have asked the archive first. | the answer had been in the archive all along>',
          'In the letter the merchant Wulf Sanddorn informs the council that he would “sooner shoe the herrings” than deliver without payment. {The council’s reply has not survived.|What the council replied is not known.}',
          'The port company has moved its second berth by thirty metres. <castellan: I said I would be fonder of her elsewhere. Now the berth is elsewhere. | the berth was now elsewhere> The change costs four million euros.',
          'So far 212 pairs of shoes have been brought up. They will go on show in the summer of 2028, in salt water, because they would crumble in air.',
          'The hull will be lifted next spring.',
        ],
      },
      de: {
        pieces: [
          piece(
            'lot',
            'Geschichte',
            'Der Kaufmann, der lieber die Heringe beschuhte',
            'Die Nordhafener Kogge hat einen Namen, und ihr Untergang war kein Unfall.',
            'Sie hieß „Godeke“, und sie sank mit Absicht. Das geht aus einem Brief von 1383 hervor, der im Nordhafener Stadtarchiv liegt und den dort seit 200 Jahren niemand mehr entfaltet hatte.',
            {
              own: [
                'Gefunden hat ihn eine Auszubildende, Tabea Jahn, 19 Jahre alt. Sie suchte etwas über Heringszölle und stieß in einer Mappe mit der Aufschrift „Beschwerden, verschiedene“ auf ein Blatt, das nach sechs Jahrhunderten noch wütend aussah. Sie habe nicht alles lesen können, sagt Jahn. Aber man habe gemerkt, dass da einer schreit.',
              ],
            },
          ),
        ],
        beats: [
          '<winterberg: Wir haben Taucher gefragt, Chemiker und einen Computer. Wir hätten zuerst das Archiv fragen sollen. | die Antwort habe die ganze Zeit im Archiv gelegen>',
          'Der Kaufmann Wulf Sanddorn teilt darin dem Rat mit, er wolle „eher die Heringe beschuhen“, als ohne Bezahlung zu liefern. Bestellt hatte die Schuhe der Rat selbst. Dessen Antwort ist nicht erhalten.',
          '# Ein Liegeplatz weicht aus # Die Hafengesellschaft verschiebt ihren zweiten Liegeplatz um 30 Meter. <castellan: Ich habe gesagt, ich möge sie lieber anderswo. Jetzt ist eben der Liegeplatz anderswo. | nun liege eben der Liegeplatz anderswo> Das kostet vier Millionen Euro.',
          '212 Paar Schuhe sind bisher geborgen. Gezeigt werden sollen sie im Sommer 2028, und zwar in Salzwasser, denn an der Luft würden sie zerfallen. Die kleinsten passten einem Kind von fünf Jahren.',
          'Im kommenden Frühjahr wird der Rumpf gehoben.',
        ],
      },
    },
  ],
};
