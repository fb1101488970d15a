// Whole short blocks that are no text of the article, in German and English. Our own list, made 2026 from the furniture of
// news pages; patterns match the whole block, so that a sentence holding the same words stays.

import { letterPattern } from '../letters';

/** The patterns look no further; a longer block is text. */
const MAX_FURNITURE_CHARS = 600;

/**
 * Why a block is a label, a call or a leftover of the page.
 *
 * @returns `null` for what may be text.
 */
export function furnitureReason(text: string): string | null {
  if (text.length > MAX_FURNITURE_CHARS) return null;
  const lower = text.toLowerCase();
  const first = /[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '';
  const opening = /^\d/.test(first) ? '#' : first;
  const hasDigit = opening === '#' || /\d/.test(lower);
  for (const { firstWords, holds, opens, pattern, reason, mostChars } of PREPARED) {
    if (text.length > mostChars) continue;
    const isWorthALook =
      firstWords?.has(opening) ?? holds?.some((piece) => (piece === '#' ? hasDigit : lower.includes(piece)));
    if (isWorthALook && (!opens || opens.test(text)) && pattern.test(text)) return reason;
  }
  return null;
}

/**
 * The patterns are dear, most of all the first time: a cheap look comes before each, and lets through all that it matches.
 * `starts`: the first word is one of these, `#` a number. `holds`: the lower-case text has one of these, parted
 * by `/`, somewhere, `#` a digit.
 */
type Furniture = {
  readonly reason: string;
  readonly pattern: RegExp;
  /** A cheap pattern for how all of them begin. */
  readonly opens?: RegExp;
  /** No text of more characters is meant. */
  readonly mostChars?: number;
} & ({ readonly starts: string; readonly holds?: undefined } | { readonly holds: string; readonly starts?: undefined });

/** Labels, calls and leftovers that stand alone in a block. */
const FURNITURE: readonly Furniture[] = [
  {
    reason: 'advertisement',
    starts:
      'anzeige werbung advertisement advertising sponsored ad reklame publicidad publicité pubblicità annonce skip placeholder empfohlener',
    pattern:
      /^(?:-+\s*)?(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|ad|reklame|publicidad|publicité|pubblicità|annonce|werbung überspringen|skip advertisement|placeholder image.{0,5}|empfohlener redaktioneller inhalt)(?:\s*-+)?:?$/i,
  },
  {
    reason: 'related',
    starts: 'mehr lesen auch das zum weitere read see related more you recommended most meistgelesen links die audio',
    pattern:
      /^(?:mehr zum thema|lesen sie (?:auch|mehr|hierzu|dazu)|auch interessant|das könnte sie (?:auch )?interessieren|zum thema|weitere (?:artikel|themen|meldungen)|read (?:more|also|next)|see also|related(?: (?:articles|stories|topics|content))?|more (?:on this story|stories)|you may also like|recommended(?: for you)?|most read|meistgelesen|links (?:in diesem artikel|zum thema)|die redaktion empfiehlt|audio und video zum thema)\b.{0,20}$/i,
  },
  {
    // The same label in Spanish, Portuguese, French, Italian, Dutch, the Nordic languages, Polish, Turkish, Indonesian, Russian.
    reason: 'related',
    starts:
      'lee más noticia noticias te leia veja você lire à sur leggi lees les läs læs czytaj zobacz ilgili baca читайте по',
    pattern:
      /^(?:lee también|más información|noticias? relacionadas?|te puede interesar|leia (?:também|mais)|veja também|você pode gostar|lire aussi|à lire (?:aussi|également)|sur le même sujet|leggi anche|lees (?:ook|meer)|les (?:også|mer)|läs (?:också|även|mer)|læs også|czytaj (?:więcej|też|także)|zobacz (?:też|także)|ilgili haberler|baca juga|читайте также|по теме)(?:\s?[:.…]+.{0,200})?$/i,
  },
  {
    reason: 'related',
    starts: 'lesen mehr read see related also more',
    pattern:
      /^(?:lesen sie (?:auch|mehr|hierzu|dazu)|mehr (?:dazu|zum thema)|read (?:more|also|next)|see also|related|also read|more)\s?[:|–-]\s.{5,200}$/i,
  },
  {
    reason: 'related',
    starts: 'mehr alle aktuelle weitere die follow for',
    pattern:
      /^(?=.{0,220}$)(?:mehr|alle|aktuelle|weitere|die wichtigsten|follow|for (?:more|the latest))\b.*\b(?:live-?blog|newsblog|(?:live|news)-?ticker|live updates)\b[^.]{0,20}[:.]?$/i,
  },
  {
    reason: 'author-bio',
    starts: 'ist war arbeitet lehrt is was works teaches',
    pattern: /^(?:\.{3}|…)\s?(?:ist|war|arbeitet|lehrt|is|was|works|teaches)\b.{5,600}$/i,
  },
  {
    reason: 'newsletter',
    holds: 'newsletter/sign up for/subscribe to/follow us/folgen sie uns',
    pattern:
      /^(?=.{0,260}$)(?:.*\bnewsletter\b.*\b(?:sign up|subscribe|anmelden|abonnieren|bestellen|kostenlos|inbox|postfach|melden sie sich|click here|hier)\b.*|(?:sign up|subscribe|get|jetzt|melden sie sich|abonnieren sie)\b.*\bnewsletters?\b.*|(?:sign up for|subscribe to|follow us|folgen sie uns)\b.*)$/i,
  },
  {
    reason: 'share',
    starts:
      'teilen share facebook twitter whatsapp e email drucken print merken link copy artikel kommentar kommentare comment comments',
    pattern:
      /^(?:teilen|share(?: this(?: (?:article|story))?)?|facebook|twitter|whatsapp|e-?mail|drucken|print|merken|link kopieren|copy link|artikel (?:teilen|merken|drucken)|kommentare?|comments?)(?:\s*\(?\d*\)?)$/i,
  },
  {
    reason: 'consent',
    holds: 'inhalt/plattformen/content/cookie/einwilligung/zustimmung/consent/datenschutz/anmeldung',
    pattern:
      /^(?=.{0,600}$)(?:.*(?:externe(?:r|n)? inhalt|personenbezogene daten an drittplattformen|external content|this content is hosted|accept (?:all )?cookies|ihre? einwilligung|benötigen wir ihre zustimmung|your consent to (?:load|show)|cookies? (?:zulassen|akzeptieren)|klicks? für (?:den|mehr) datenschutz|link zum \w+-inhalt|mit der anmeldung (?:willigen|stimmen) sie).*)$/i,
  },
  {
    reason: 'caption',
    holds: 'foto/bild/quelle/grafik/photo/image/picture/credit/©/(c)',
    pattern:
      /^(?:(?:foto|bild|fotos|quelle|grafik|bildrechte|photo|image|picture|credit|photograph)\s?:\s?|©\s?|\(c\)\s)\S.{0,150}$/i,
  },
  // A film's date and length close the words below it.
  { reason: 'caption', holds: '|', pattern: /^.{0,300}\|\s?\d{1,3}:\d{2}(?::\d{2})?(?:\s?min\.?)?$/i },
  {
    reason: 'caption',
    holds: '(foto/(bild/(photo/(image/(quelle/(symbolbild',
    pattern: /^.{0,300}\((?:foto|bild|photo|image|quelle|symbolbild)\s?:?[^()]{2,80}\)\.?$/i,
  },
  {
    reason: 'caption',
    holds: 'bildrechte/foto/photo/©/credit/bild',
    pattern: /^.{3,300}\s(?:bildrechte|foto|fotos|photo|photograph|©|credit|image credit|bild)\s?:\s?[^.!?:]{2,80}$/i,
  },
  {
    reason: 'screen-reader',
    starts: 'ende weitere hauptinhalt main skip zum',
    pattern:
      /^(?:ende der weiteren informationen|weitere informationen|hauptinhalt|main content|skip to .{3,30}|zum (?:inhalt|anfang|ende) .{3,30})$/i,
  },
  {
    reason: 'byline',
    holds: 'von/by/text/autor/author/protokoll',
    pattern:
      /^(?:[^!?]{0,40}[|•·–]\s*)?(?:[Vv]on|[Bb]y|VON|BY|Text|Autor(?:in)?|Author|Reporting by|Written by|Protokoll)\s?:?\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:(?:und|and|&)\s+)?\p{Lu}[\p{L}.'’-]*){0,7}\s?(?:[|•·–,].{0,40})?$/u,
  },
  {
    reason: 'byline',
    holds: 'contributed',
    pattern:
      /^(?=.{0,400}$)(?:.*\bcontributed (?:to this (?:report|story|article)|reporting)|(?:associated press|ap|reuters|afp|bloomberg|staff)\b.*\bcontributed(?: (?:to|from) .{2,60})?)\.?$/i,
  },
  {
    reason: 'byline',
    holds: ': ',
    opens: /^[^\s:]{4,21}: [^\s:]/,
    pattern: /^(?=.{0,300}$)(?:\p{Lu}\p{L}{3,20}: (?:\p{Lu}[\p{L}.'’-]*,? ){1,7}(?:\p{Lu}[\p{L}.'’-]*)?){2,4}$/u,
  },
  {
    reason: 'byline',
    starts: 'reporting additional editing writing übersetzt translated',
    pattern: /^\(?(?:reporting|additional reporting|editing|writing|übersetzt|translated) (?:by|von) .{3,200}\)?$/i,
  },
  {
    reason: 'date',
    holds: '#',
    mostChars: 150,
    pattern: letterPattern(
      String.raw`^(?:stand|aktualisiert|veröffentlicht|erschienen|published|updated|last updated|datum)?(?: am| on| at)?:?\s*(?:\w+,\s*)?(?:\d{1,2}\.\s?(?:\d{1,2}\.|[\p{L}]+)\s?\d{2,4}|[\p{L}]{3,9}\s\d{1,2},?\s\d{4}|\d{1,2}\s[\p{L}]{3,9}\s\d{4}|\d{4}-\d{2}-\d{2}).{0,30}$`,
      'i',
    ),
  },
  {
    reason: 'tools',
    starts: 'lesezeit reading artikel listen vorlesen zur back nach zurück weiterlesen continue mehr show #',
    pattern:
      /^(?:lesezeit|reading time|artikel anhören|listen to (?:this )?article|vorlesen|zur startseite|back to top|nach oben|zurück|weiterlesen|continue reading|mehr anzeigen|show more|\d+ min(?:uten|utes)?(?:\.? (?:read|lesezeit|lesedauer))?$)\b.{0,25}$/i,
  },
  {
    // An entry of a live ticker opens with its time, and who wrote it.
    reason: 'time',
    starts: '#',
    opens: /^\d{1,2}[:.]\d{2}/,
    pattern: /^\d{1,2}[:.]\d{2}\s?(?:KEY EVENT|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})$/u,
  },
  {
    reason: 'date',
    starts: '# vor',
    pattern:
      /^(?:\d{1,2} (?:min(?:ute)?s?|hours?|days?|weeks?) ago|vor \d{1,2} (?:minuten?|stunden?|tage?n?|wochen?))$/i,
  },
  { reason: 'time', starts: '#', pattern: /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr))?(?:\s?(?:[A-Z]{2,4}))?$/i },
  {
    reason: 'paywall',
    starts: 'jetzt #',
    pattern: /^(?:jetzt )?\d+ (?:wochen|monate|tage) (?:kostenlos|gratis)\b.{0,40}$/i,
  },
  {
    reason: 'paywall',
    holds:
      'abonnés/il vous reste/weiterlesen mit/jetzt/kündbar/subscri/bereits/already/log in/register/sign in/suscriptor/exclusivo/exklusiv/konto/become a',
    pattern:
      /^(?=.{0,240}$)(?:.*\b(?:réservée? aux abonnés|il vous reste .{1,30} à lire|weiterlesen mit|jetzt (?:testen|weiterlesen|freischalten)|monatlich kündbar|subscri\w{2,8}\b.{0,80}\bfor (?:as little as|only|just)|bereits (?:abonnent|registriert|kunde)|already (?:a subscriber|have an account|a member)|(?:subscribe|log in|register|sign in) to (?:continue|read|keep)|hazte suscriptor|para suscriptores|exclusivo para|dieser artikel ist (?:exklusiv|nur)|exklusiv für abonnent|sie haben noch kein konto|become a (?:member|subscriber)).*)$/i,
  },
  {
    reason: 'follow',
    starts: 'follow like find join connect folgen folge folgt besuchen abonnieren',
    pattern:
      /^(?:follow .{1,60}\b(?:on|at|via)|(?:like|find|join|connect with) us\b.{0,40}|(?:folgen sie|folge uns|folgt uns|besuchen sie uns|abonnieren sie)\b.{0,80})\s(?:facebook|twitter|instagram|youtube|tiktok|whatsapp|telegram|linkedin|google news|bluesky|mastodon|threads|x)\b.{0,90}$/i,
  },
  { reason: 'follow', starts: 'follow', pattern: /^follow .{0,60}\bcoverage\b.{0,120}$/i },
  {
    reason: 'follow',
    starts: 'like enjoyed love',
    pattern: /^(?=.{0,120}$)(?:like|enjoyed|love) (?:this|our) (?:story|article|reporting).*$/i,
  },
  {
    reason: 'app',
    holds: 'app',
    pattern:
      /^(?=.{0,220}$)(?:(?:download|get) (?:our|the) (?:\S+ ){0,3}app\b.*|.*\b(?:jetzt|hier|einfach) (?:die |unsere |kostenlose? )?(?:\S{1,25}-)?app (?:laden|herunterladen|installieren|testen)\b.*|.*\bapp (?:laden|herunterladen)[.!]?)$/i,
  },
  {
    reason: 'podcast',
    holds: 'podcast',
    pattern:
      /^(?=.{0,320}$)(?:.*(?:überall,? wo es podcasts gibt|\bwherever you (?:get|listen to) (?:your )?podcasts|\bpodcast abonnieren|\balle folgen (?:anhören|hören))\b.*|(?:subscribe to|listen to|follow|abonnieren sie|hören sie) (?:the|our|den|unseren) podcast\b.*)$/i,
  },
  {
    reason: 'programme',
    starts: 'dieses über sendung sendungshinweis mehr quelle quellen',
    pattern:
      /^(?:(?:dieses thema im programm|über dieses thema berichtete?n?|sendung(?:shinweis)?|mehr (?:dazu )?in der sendung)\b.{0,200}|(?:quellen?|sendung)\s?:\s.{0,120})$/i,
  },
  {
    // The capital of "Ihrer" tells the reader from a third person; a quotation speaks to somebody else.
    reason: 'donation',
    holds: 'unterstützung/spende',
    pattern: /^(?=.{0,320}$)[^„“”"»«]*\b(?:nur mit|[Dd]ank|auf) Ihrer? (?:Unterstützung|Spende)\b[^„“”"»«]*$/,
  },
  {
    reason: 'donation',
    holds: 'unterstützen/spende/support our/make a donation/donate/faites un don/haz una donación',
    pattern:
      /^(?=.{0,320}$)(?:.*\b(?:unterstützen sie (?:uns|unsere?n?)|mit (?:einer|ihrer) spende|jetzt spenden|spenden sie|support our (?:work|journalism|reporting)|make a donation|donate (?:now|today)|faites un don|haz una donación)\b.*)$/i,
  },
  {
    reason: 'translation-credit',
    starts: 'aus dieser der this our',
    pattern:
      /^(?:aus dem \S+ (?:übersetzt )?von .{3,80}|(?:dieser|der) (?:artikel|text|beitrag) (?:ist|erschien|wurde) .{0,60}\b(?:zuerst|zuerst im|übersetz\w*|veröffentlicht)\b.{0,120}|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published).{0,160}|our standards: .{3,80})$/i,
  },
  {
    reason: 'tags',
    starts:
      'tag tags schlagwort schlagwört schlagworte schlagwörte schlagworter schlagwörter stichworter stichwörter themenseiten keywords etiquetas mots filed more autorin',
    pattern:
      /^(?:tags?|schlagw[oö]rt(?:er|e)?|stichw[oö]rter|themenseiten|keywords|etiquetas|mots[- ]clés|filed under|more on|autorin\/autor)(?:\s?:\s.{2,300}|\s[^.]{2,60}(?:,[^.,]{2,60}){2,30}|\s[^\s\d.,]{2,} [^\s\d.,]{2,})$/i,
  },
  {
    reason: 'date',
    holds: '#',
    mostChars: 80,
    pattern: letterPattern(String.raw`^[^.!?]{0,40}\d{1,2}\.? [\p{L}]{3,9} \d{4},? \d{1,2}[:.]\d{2}(?:\s?uhr)?$`, 'i'),
  },
  {
    reason: 'copyright',
    holds: '©/copyright/(c)/alle rechte/all rights',
    pattern: /^(?:©|copyright|\(c\)|alle rechte vorbehalten|all rights reserved)\b.{0,200}$/i,
  },
  {
    reason: 'agency-tail',
    starts: 'dpa afp reuters ap apa sda kna epd dts pa',
    pattern: /^(?:©\s*)?(?:dpa|afp|reuters|ap|apa|sda|kna|epd|dts|pa media)(?:[-/][\w-]+)*(?:[:,].{0,80})?$/i,
  },
];

const PREPARED = FURNITURE.map(({ starts, holds, ...furniture }) => ({
  ...furniture,
  holds: holds?.split('/'),
  firstWords: starts === undefined ? null : new Set(starts.split(' ')),
  mostChars: furniture.mostChars ?? mostCharsOf(furniture.pattern),
}));

/** How long a text may be for a pattern that says so first: `^(?=.{0,260}$)`. */
function mostCharsOf({ source, unicode }: RegExp): number {
  const stated = unicode ? undefined : /^\^\(\?=\.\{0,(\d+)\}\$\)/.exec(source)?.[1];
  return stated === undefined ? MAX_FURNITURE_CHARS : Number(stated);
}
