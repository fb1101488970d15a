// Words by which papers name their parts and their forms. Written by us, MIT.
import { letterPattern } from './letters';

/** The words, one of them whole, in a text. */
function wholeWords(words: string): RegExp {
  return letterPattern(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'i');
}

/** What a line above the headline, a section or the start of a headline says of the form. Whole words. */
export const OPINION_WORDS = wholeWords(
  'opinions?|op-?ed|meinung|kommentar|kolumne|leitartikel|glosse|gastbeitrag|gastkommentar|pro (?:und|&) contra|editorials?|column(?:ist)?s?|comment(?:ary)?|viewpoint|letters to the editor|standpunkt|opini[oó]n|columna|opini[aã]o|tribune|chronique|édito(?:rial)?|commento|opinie|meninger|ledare|社説|오피니언|사설|رأي',
);

/** A headline that opens with the form: "Kommentar: …", "Opinion | …". */
export const OPINION_OPENING =
  /^["„“»«]?(?:opinion|meinung|kommentar|kolumne|leitartikel|glosse|gastbeitrag|editorial|comment|column|opini[oó]n|opini[aã]o|tribune)\s?[:|–—]/i;

/** Case counts: LIVE in capitals is a label, "live" a word. */
export const LIVE_WORDS =
  /[Ll]ive[- ]?(?:[Bb]log|[Tt]icker|[Uu]pdates?)|[Nn]ews[- ]?(?:[Bb]log|[Tt]icker)|[Tt]icker zum [Nn]achlesen|(?:^|[:–—|-] ?)[Ll]ive(?:$| ?[:–—|-])|\bLIVE\b|[Ee]n (?:vivo|directo|direct)|[Aa]o vivo|[Mm]inute by minute|[Aa]s it happened/;

export const VIDEO_WORDS = wholeWords(
  'videos?|podcasts?|trailer|watch|audio|vidéo|vídeo|sendung|folge \\d+|episode \\d+|zum anhören',
);

/** "Video: …", "Der Podcast: …". */
export const VIDEO_OPENING = /^(?:[^\s\d.,:;!?]{1,30} )?(?:video|podcast|vidéo|vídeo)\s?[:|–—]/i;

export const GALLERY_WORDS = wholeWords(
  'bildergalerie|fotostrecke|bilderstrecke|fotogalerie|die (?:besten|schönsten) (?:bilder|fotos)|in (?:pictures|photos|bildern)|' +
    'photo gallery|slideshow|diaporama|fotogalería',
);

/** "Bilder: …". */
export const GALLERY_OPENING = /^(?:photos?|bilder|fotos)\s?[:|]/i;

/**
 * The parts a paper has, by what they are about: links so named stand in the menu of nearly every paper, whatever its language,
 * and hardly ever in that of a firm, a shop or a blog. Texts of links, or the only segment of their address.
 */
const PAPER_PARTS: readonly string[] = [
  'politik|politics|politique|política|politica|polityka|politiek|politikk|siyaset|innenpolitik|policy|election|elections|政治|정치|राजनीति|سياسة|siasa|chính trị',
  'wirtschaft|business|economy|economie|économie|economia|economía|gospodarka|ekonomi|finanzen|finance|markets|money|börse|biznes|næringsliv|経済|경제|اقتصاد|बिज़नेस|kinh tế|unternehmen',
  'sport|sports|deportes|esportes|esporte|desporto|spor|football|fußball|fussball|tennis|スポーツ|스포츠|رياضة|खेल|michezo|thể thao',
  'kultur|culture|kultura|cultura|feuilleton|arts|entertainment|unterhaltung|cultuur|kültür|espectáculos|文化|문화|芸能|연예|ثقافة|मनोरंजन|burudani|văn hóa|books|movies',
  'welt|world|ausland|international|monde|mundo|internacional|esteri|świat|wereld|dünya|utland|world news|国際|국제|العالم|दुनिया|kimataifa|thế giới|europe|asia',
  'gesellschaft|society|panorama|société|sociedad|vermischtes|people|社会|사회|leben|crime|justiz|blaulicht',
  'wissen|wissenschaft|science|sciences|ciencia|nauka|wetenschap|科学|과학|tech|technology|technologie|netzwelt|digital',
  'meinung|opinion|opinions|opinión|opinião|débats|kommentare|kolumnen|opinie|meninger|debatt|editorials|社説|오피니언|رأي|maoni',
  'lokales|local|local news|regional|regionales|region|inland|national|nacional|nation|地域|전국|kitaifa',
  'wetter|weather|météo|clima|horoscope|e-paper|epaper|e-edition|obituaries|traueranzeigen|todesanzeigen|classifieds|kleinanzeigen|netiquette',
];

export const PART_OF_WORD: ReadonlyMap<string, number> = new Map(
  PAPER_PARTS.flatMap((words, part) => words.split('|').map((word): [string, number] => [word, part])),
);
