// A painting in the museum belongs to somebody else. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const painting: InventedStory = {
  id: 'painting',
  section: { de: 'Kultur', en: 'Culture' },
  topics: { de: ['Museum', 'Restitution', 'Kunst'], en: ['Art', 'Museums', 'Restitution'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Kultur',
  picture: { de: '„Frau am Siel“ von Henrike Odenwald, 1911', en: '‘Woman at the Sluice’ by Henrike Odenwald, 1911' },
  background: {
    de: [
      'Die „Frau am Siel“ von 1911 {gilt als das Hauptwerk der Malerin Henrike Odenwald|ist das bekannteste Bild der Malerin Henrike Odenwald}. Die Kunsthalle kaufte es 1938 für 900 Reichsmark. Heute wird es auf vier Millionen Euro geschätzt.',
      'Der Kaufmann Emil Rosenau {musste seine Sammlung 1938 verkaufen, um ausreisen zu können|verkaufte 1938 unter Zwang, um für seine Familie Ausreisepapiere zu bekommen}. Seine Nachfahren leben in drei Ländern.',
    ],
    en: [
      'Painted in 1911, ‘Woman at the Sluice’ is the best-known work of Henrike Odenwald. {The gallery bought it for 900 reichsmarks in 1938; today it is valued at four million euros.|It cost the gallery 900 reichsmarks in 1938 and would fetch four million euros today.}',
      'Emil Rosenau, a merchant in Nordhaven, {had to sell his collection in 1938 to obtain papers for his family|sold his collection in 1938, under duress, to buy his family’s way out of the country}. His descendants live in three countries.',
    ],
  },
  events: [
    {
      day: '2026-07-23',
      de: {
        pieces: [
          piece(
            'elb',
            'Kunsthalle',
            'Erbin fordert „Frau am Siel“ zurück',
            'Das berühmteste Bild der Nordhafener Kunsthalle wurde 1938 unter Zwang verkauft, sagt die Familie.',
            'Auf den Postkarten der Kunsthalle Nordhafen ist sie seit Jahrzehnten zu sehen, die „Frau am Siel“. Nun verlangt eine Familie das Gemälde zurück. Ihr Großvater habe es 1938 verkaufen müssen, um sein Leben zu retten.',
            {
              own: [
                'Vor dem Bild steht seit Donnerstag eine Tafel. „Die Herkunft dieses Werks wird geprüft“, ist darauf zu lesen. Der Museumsladen verkauft weiterhin Postkarten, Tassen und Regenschirme mit dem Motiv; die Einnahmen würden bis zur Klärung zurückgelegt, sagte eine Sprecherin.',
              ],
            },
          ),
          piece(
            'lot',
            'Kunst',
            'Neunhundert Mark für ein Leben',
            'Ein Bild, ein Kaufvertrag und eine Enkelin, die erst mit 70 davon erfuhr.',
            'Judith Rosenau-Bligh hat das Bild zum ersten Mal auf einem Regenschirm gesehen. Den hatte ihr eine Freundin aus Nordhafen mitgebracht, aus dem Museumsladen. Sie spannte ihn auf und setzte sich hin.',
            {
              own: [
                'Den Schirm hat sie noch. Er steht im Flur ihrer Wohnung, tausend Kilometer von Nordhafen entfernt, und wird nicht benutzt. „Man hält sich so etwas nicht über den Kopf“, sagt @rosenau. Vor drei Wochen hat sie an die Kunsthalle geschrieben und um die Rückgabe des Bildes gebeten.',
              ],
            },
          ),
        ],
        beats: [
          '<rosenau: Mein Großvater hat nie von dem Bild gesprochen. Er hat von dem Schrank gesprochen, hinter dem es hing. | ihr Großvater habe nie von dem Bild gesprochen, nur von dem Schrank davor> In seinem Nachlass fand sie {eine Quittung über 900 Reichsmark|den Durchschlag einer Quittung}.',
          '<lindqvist: Wir haben den Ankauf immer für ordentlich gehalten. Ordentlich war er wohl, im Sinne der damaligen Ordnung. | man habe den Ankauf immer für ordentlich gehalten> Die Kunsthalle lasse die Herkunft {von einer unabhängigen Fachfrau prüfen|nun unabhängig prüfen}.',
          'Das Geld von 1938 landete {auf einem Sperrkonto, zu dem der Verkäufer keinen Zugang hatte|auf einem Konto, über das der Verkäufer nicht verfügen durfte}. Das geht aus einer Akte im Stadtarchiv hervor.',
          'Kultursenator Ansgar Thiele {will keine Frist geltend machen|erklärte, die Stadt werde sich nicht auf Fristen berufen}. Unrecht verjähre vielleicht vor Gericht, nicht aber im Museum.',
          'Ein Ergebnis {wird für den Herbst erwartet|soll im Herbst vorliegen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Art',
            'Family asks museum to return its most famous painting',
            'The woman on the postcards was sold for 900 marks in 1938, and not freely.',
            'She is on the postcards, the tote bags and the umbrellas. Now a family has asked the art gallery of Nordhaven to give back its best-known painting, which it says was sold under duress.',
            {
              own: [
                'The claim runs to eleven pages and is unfailingly polite. It includes a photograph of a dining room in 1935, with a cupboard, a lamp and, half hidden, a frame. The frame has since been changed. The nail, the family thinks, is still in the wall.',
              ],
            },
          ),
          piece(
            'led',
            'Art',
            'Granddaughter claims painting in Nordhaven gallery',
            null,
            'Judith Rosenau-Bligh, a retired schoolteacher of 74, is claiming a painting worth four million euros from the public gallery of Nordhaven. She first saw it on an umbrella.',
          ),
        ],
        beats: [
          '<rosenau: My grandfather never spoke of the painting. He spoke of the cupboard it hung behind. | her grandfather had spoken only of the cupboard it hung behind> Among his papers she found {the receipt|a carbon copy of the receipt}.',
          '<lindqvist: We always believed that the purchase was in order. I suppose it was, by the order of that time. | the gallery had always believed the purchase to be in order> An independent scholar is to examine the case.',
          'The money went into a blocked account that the seller could not touch, a file in the city archive shows. He left the country three weeks later with two suitcases.',
          'The city will not plead that the claim comes too late. Wrong may lapse in court, said its senator for culture, Ansgar Thiele, but not in a museum.',
          'A finding is expected in the autumn.',
        ],
      },
    },
    {
      day: '2026-10-21',
      de: {
        pieces: [
          piece(
            'kur',
            'Kunsthalle',
            'Nordhafen gibt „Frau am Siel“ an Erben zurück',
            'Das Gutachten lässt keinen Zweifel. Die Familie hat eine Überraschung für die Stadt.',
            'Die Kunsthalle Nordhafen gibt ihr bekanntestes Gemälde an die Familie Rosenau zurück. Das Gutachten zur Herkunft des Bildes kommt zu dem Schluss, dass der Verkauf von 1938 erzwungen war.',
            { note: 'Am 9. Dezember hingehen.' },
          ),
          piece(
            'elb',
            'Restitution',
            'Das Bild geht und bleibt',
            null,
            'Die „Frau am Siel“ gehört wieder der Familie, der sie 1938 abgepresst wurde. Hängen wird sie trotzdem in Nordhafen, jedenfalls sechs Monate im Jahr.',
            {
              own: [
                'Im Saal 4 stand am Mittwochmorgen eine Schulklasse vor dem Bild. Die Lehrerin hatte den Kindern erklärt, dass es nun jemand anderem gehöre. Ein Mädchen wollte wissen, ob die Frau darauf das schon wisse.',
              ],
            },
          ),
        ],
        beats: [
          '<rosenau: Ich wollte es nicht besitzen. Ich wollte, dass einmal jemand fragt, wem es gehört. | sie habe gewollt, dass jemand frage, wem das Bild gehöre> Die Familie {leiht es der Kunsthalle für sechs Monate im Jahr|stellt es der Kunsthalle für die Hälfte jedes Jahres zur Verfügung}, ohne Gebühr.',
          '<lindqvist: Im Sommer habe ich gesagt, der Ankauf sei ordentlich gewesen. Das nehme ich zurück. Er war ein Raub mit Quittung. | der Ankauf sei ein Raub mit Quittung gewesen>',
          'Neben dem Bild soll künftig {die Quittung hängen|die Quittung von 1938 gezeigt werden}. Den Regenschirm nimmt der Museumsladen aus dem Sortiment.',
          'Die Kunsthalle will nun {41 weitere Werke prüfen|die Herkunft von 41 weiteren Werken klären}, die zwischen 1933 und 1945 ins Haus kamen. Dafür richtet die Stadt eine Stelle ein.',
          'Übergeben wird das Bild am 9. Dezember.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Art',
            'Museum returns painting, family lends it back',
            'For six months of every year ‘Woman at the Sluice’ will stay where she has hung since 1938.',
            'The art gallery of Nordhaven is to return its most famous painting to the heirs of the man who was forced to sell it, and they are to return the favour.',
          ),
          piece(
            'led',
            'Art',
            'Nordhaven restores painting to Rosenau family',
            null,
            'A painting that was sold under duress in 1938 will go back to the descendants of its owner. The city of Nordhaven announced the decision on Wednesday.',
          ),
        ],
        beats: [
          '<rosenau: I did not want to own it. I wanted somebody to ask, for once, whom it belongs to. | she had wanted somebody to ask whom it belonged to> The family will lend it to the gallery for half of every year, {without a fee|free of charge}.',
          '<lindqvist: In summer I said that the purchase had been in order. I take that back. It was robbery with a receipt. | the purchase had been robbery with a receipt>',
          'The receipt will hang beside the picture. The umbrella has been withdrawn from the shop.',
          'The gallery is to examine forty-one other works that came to it between 1933 and 1945.',
          'The painting will be handed over on 9 December.',
        ],
      },
    },
  ],
};
