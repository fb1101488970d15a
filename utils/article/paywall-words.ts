// How papers say that a text goes on behind a wall. Written by us, MIT.
// Only sentences about the text at hand: "Jetzt abonnieren" stands on free pages as well.

export const WALL_WORDS: RegExp = new RegExp(
  [
    // German
    'weiterlesen mit|jetzt weiterlesen|lesen sie (?:weiter|diesen (?:artikel|text|beitrag)) mit|um (?:weiterzulesen|diesen (?:artikel|text|beitrag))',
    'nur für (?:abonnent|registrierte)|(?:artikel|text|beitrag) (?:jetzt )?freischalten|exklusiv für abonnent|und weiterlesen',
    // English
    '(?:to|and) (?:continue|keep) reading|continue reading (?:with|by)|to read the (?:full|whole|rest)|unlock this (?:article|story)',
    '(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)',
    // French, Spanish, Italian, Portuguese
    'la suite est réservée|il vous reste \\d|(?:cet|l.)\\s?article est réservé|para (?:seguir|continuar) (?:leyendo|lendo|a ler)',
    'suscríbete para (?:seguir|leer)|per continuare a leggere|contenido exclusivo para suscriptores|exclusivo para assinantes',
    // Dutch, Nordic languages, Polish
    'om verder te lezen|lees verder met|for å lese (?:videre|hele)|för att läsa (?:vidare|hela)|for at læse (?:videre|hele)|aby (?:czytać|przeczytać) (?:dalej|cały)',
    // Japanese, Korean
    'この記事は(?:有料)?会員限定|残り\\s?[\\d,]+\\s?文字|続きを読むには|구독하고 계속',
  ].join('|'),
  'i',
);
