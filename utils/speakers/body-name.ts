// Names of bodies: a ministry, a paper, a company. A common noun is no name: "die Verlängerung" says nothing to a reader.
import type { Token } from '@/utils/quotes/read-sentences';

/** Sources that stand for anybody. */
const GENERIC =
  /^(?:medien|zeugen|experten|beobachter|kritiker|augenzeugen|anwohner|forscher|wissenschaftler|ärzte|behörden|quellen|insider|teilnehmer|reporters|officials|experts|critics|witnesses|people|others|many|some|sources|aides|supporters|analysts|observers|authorities)n?$/i;
/** "Angaben der …", "Worten von …": what is said, before who says it. */
const SOURCE_HEAD =
  /^(?:(?:ersten|eigenen|offiziellen|übereinstimmenden|weiteren|neuen|jüngsten|einem|einer|eines|ihrer|seiner) )*(?:Angaben?|Worten|Aussagen?|Einschätzung(?:en)?|Ansicht|Sicht|Meinung|Auffassung|Darstellung|Bericht(?:en|e|s)?|Informationen|Meldung(?:en)?|Auskunft|Überzeugung|Erkenntnissen|Schätzung(?:en)?|Mitteilung(?:en)?|Erklärung|Äußerung(?:en)?|Kreisen|Lesart|Bekunden|Stellungnahme)(?: (?:von|vom|aus|der|des|eines|einer|seines|seiner|ihrer|dem))*(?: |$)/u;
const SOURCE_COMPOUND = /^(\p{Lu}[\p{L}-]*?)-?(?:angaben|kreisen|kreise|berichten|aussagen|informationen)$/u;
/** "der am Samstag veröffentlichte Eilbeschluss": what is said of the noun, with a capital that names nobody. */
const PARTICIPLE_BEFORE =
  /(?<=^\p{L}+ )(?:am|im|vom|beim|in|an|auf|bei|seit|nach|vor|von) (?:(?:der|dem|den) )?\p{Lu}[\p{L}-]* \p{Ll}+[tnd](?:e|en|em|er|es) (?=\p{Lu})/u;
/** Endings that take a linking s: "Regierungsangaben". */
const LINKING_S = /(?<=ung|heit|keit|schaft|ion|tät|ium|amt|ing|ling|tum|verband|gericht)s$/u;
/** Nouns that are bodies even with an article and without a name: "die Polizei". */
const INSTITUTION =
  /(?:polizei|ministeriums?|behörden?|anwaltschaft|amt(?:e?s)?|regierung|kanzlei|partei|gerichte?s?|verbande?s?|gewerkschaft|zeitung|agentur|bank|kreml|haus|kommission|rate?s?|konzerns?|unternehmens?|firma|vereins?|universität|hochschule|instituts?|armee|militärs?|feuerwehr|bahn|kirche|organisation|union|bündnis|senat|bundestage?s?|bundeswehr|parlaments?|botschaft|verwaltung|fraktion|stiftung|gesellschaft|kammer|zentrale?|justiz|opposition|junta|gruppe|liga|club|klub|sender|magazin|blatt|presse|wehr|wacht|werks?|hersteller|betreiber|börse|dienste?s?|stadt|kreml|vatikans?|pentagons?|leitung|spitze|kreis)$/i;
const ANNOUNCER = /^\p{Lu}?\p{L}*(?:agentur|sender|magazin|zeitung|zeitschrift|blatt|portal)s? (?=\p{Lu})/u;
const LEADING =
  /^(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|the|a|an|some|many|several|mehrere|viele|einige|zahlreiche)$/i;

/**
 * The name of the body a phrase means: without article, adjectives, brackets and what follows a comma.
 *
 * @param mention - The phrase as it stands in the text.
 * @param capitalNouns - Whether the language capitalises all nouns, so that a capital shows no name.
 * @returns `null` for common nouns and for sources that stand for anybody.
 */
export function bodyName(
  mention: string,
  tokens: readonly Token[],
  text: string,
  capitalNouns: boolean,
): string | null {
  if (tokens.length > 14) return null;
  const withoutHead = mention.replace(SOURCE_HEAD, '');
  const isGenitive = withoutHead !== mention || /^des\b/i.test(mention);
  let phrase = withoutHead
    .replace(/\s*\(.*$/u, '')
    .replace(/,.*$/u, '')
    .trim();
  if (capitalNouns) phrase = phrase.replace(PARTICIPLE_BEFORE, '');
  const isMarked = /["„“”»«]/.test(phrase);
  phrase = phrase.replace(/["„“”»«]/g, '').trim();
  const compound = SOURCE_COMPOUND.exec(phrase.split(' ')[0] ?? '')?.[1];
  if (compound) return named(compound.replace(LINKING_S, ''));
  const words = phrase.split(' ');
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && !LEADING.test(word));
  if (first < 0) return null;
  let name = words.slice(first).join(' ').replace(ANNOUNCER, '');
  if (isGenitive && name.endsWith('s') && !name.includes(' ') && text.includes(`${name.slice(0, -1)} `))
    name = name.slice(0, -1);
  if (isGenitive && !name.includes(' ')) name = name.replace(/(?<=ium)s$/u, '');
  const capitals = words.slice(first).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!capitalNouns && isGovernedBySmallNoun(words, first)) return null;
  if (!capitalNouns) return /['’]s$/.test(name) || (capitals < 2 && words.length > first + 1) ? null : named(name);
  const hasArticle = first > 0 || LEADING.test(mention.split(' ')[0] ?? '');
  const isProper = isMarked || capitals > 1 || /\p{Lu}{2}/u.test(name) || INSTITUTION.test(name.split(' ')[0] ?? '');
  return isProper || !hasArticle ? named(name) : null;
}

/** "the operator of the grid around Springfield", "residents in Springfield": the place is not who speaks. "The city of Springfield" is. */
function isGovernedBySmallNoun(words: readonly string[], capital: number): boolean {
  const preposition = words.findIndex((word) =>
    /^(?:of|in|at|from|for|around|near|on|by|with|to|across|outside)$/.test(word),
  );
  return (
    preposition > 0 &&
    preposition < capital &&
    !/^(?:city|town|state|republic|county|university|bank)$/i.test(words[preposition - 1] ?? '')
  );
}

function named(name: string): string | null {
  return GENERIC.test(name) || name.length > 80 || name.length < 2 ? null : name;
}
