// Whole short blocks that are no text of the article, in German and English. Our own list, made 2026 from the furniture of
// news pages; patterns match the whole block, so that a sentence holding the same words stays.

/** Labels, calls and leftovers that stand alone in a block. */
export const FURNITURE: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'advertisement',
    pattern:
      /^(?:-+\s*)?(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|ad|reklame|publicidad|publicité|pubblicità|annonce|werbung überspringen|skip advertisement|placeholder image.{0,5}|empfohlener redaktioneller inhalt)(?:\s*-+)?:?$/i,
  },
  {
    reason: 'related',
    pattern:
      /^(?:mehr zum thema|lesen sie (?:auch|mehr|hierzu|dazu)|auch interessant|das könnte sie (?:auch )?interessieren|zum thema|weitere (?:artikel|themen|meldungen)|read (?:more|also|next)|see also|related(?: (?:articles|stories|topics|content))?|more (?:on this story|stories)|you may also like|recommended(?: for you)?|most read|meistgelesen|links (?:in diesem artikel|zum thema))\b.{0,20}$/i,
  },
  {
    reason: 'related',
    pattern:
      /^(?:lesen sie (?:auch|mehr|hierzu|dazu)|mehr (?:dazu|zum thema)|read (?:more|also|next)|see also|related|also read|more)\s?[:|–-]\s.{5,200}$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?=.{0,260}$)(?:.*\bnewsletter\b.*\b(?:sign up|subscribe|anmelden|abonnieren|bestellen|kostenlos|inbox|postfach|melden sie sich|click here|hier)\b.*|(?:sign up|subscribe|get|jetzt|melden sie sich|abonnieren sie)\b.*\bnewsletters?\b.*|(?:sign up for|subscribe to|follow us|folgen sie uns)\b.*)$/i,
  },
  {
    reason: 'share',
    pattern:
      /^(?:teilen|share(?: this(?: (?:article|story))?)?|facebook|twitter|whatsapp|e-?mail|drucken|print|merken|link kopieren|copy link|artikel (?:teilen|merken|drucken)|kommentare?|comments?)(?:\s*\(?\d*\)?)$/i,
  },
  {
    reason: 'consent',
    pattern:
      /^(?=.{0,600}$)(?:.*(?:externe(?:r|n)? inhalt|personenbezogene daten an drittplattformen|external content|this content is hosted|accept (?:all )?cookies|ihre? einwilligung|benötigen wir ihre zustimmung|your consent to (?:load|show)|cookies? (?:zulassen|akzeptieren)).*)$/i,
  },
  {
    reason: 'caption',
    pattern:
      /^(?:(?:foto|bild|fotos|quelle|grafik|bildrechte|photo|image|picture|credit|photograph)\s?:\s?|©\s?|\(c\)\s)\S.{0,150}$/i,
  },
  { reason: 'caption', pattern: /^.{0,300}\((?:foto|bild|photo|image|quelle|symbolbild)\s?:?[^()]{2,80}\)\.?$/i },
  {
    reason: 'caption',
    pattern: /^.{3,300}\s(?:bildrechte|foto|fotos|photo|photograph|©|credit|image credit|bild)\s?:\s?[^.!?:]{2,80}$/i,
  },
  {
    reason: 'screen-reader',
    pattern:
      /^(?:ende der weiteren informationen|weitere informationen|hauptinhalt|main content|skip to .{3,30}|zum (?:inhalt|anfang|ende) .{3,30})$/i,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:[^!?]{0,40}[|•·–]\s*)?(?:[Vv]on|[Bb]y|VON|BY|Text|Autor(?:in)?|Author|Reporting by|Written by|Protokoll)\s?:?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,]*(?:und|and|&)?\s*){1,8}(?:[|•·–,].{0,40})?$/u,
  },
  {
    reason: 'byline',
    pattern: /^\(?(?:reporting|additional reporting|editing|writing|übersetzt|translated) (?:by|von) .{3,200}\)?$/i,
  },
  {
    reason: 'date',
    pattern:
      /^(?:stand|aktualisiert|veröffentlicht|erschienen|published|updated|last updated|datum)?(?: am| on| at)?:?\s*(?:\w+,\s*)?(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4}|\p{L}{3,9}\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4}|\d{4}-\d{2}-\d{2}).{0,30}$/iu,
  },
  {
    reason: 'tools',
    pattern:
      /^(?:lesezeit|reading time|artikel anhören|listen to (?:this )?article|vorlesen|zur startseite|back to top|nach oben|zurück|weiterlesen|continue reading|mehr anzeigen|show more|\d+ min(?:uten|utes)?(?: read)?)\b.{0,25}$/i,
  },
  { reason: 'time', pattern: /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr))?(?:\s?(?:[A-Z]{2,4}))?$/i },
  {
    reason: 'paywall',
    pattern:
      /^(?=.{0,240}$)(?:.*\b(?:réservée? aux abonnés|il vous reste .{1,30} à lire|weiterlesen mit|jetzt (?:testen|weiterlesen|freischalten)|monatlich kündbar|bereits (?:abonnent|registriert|kunde)|already (?:a subscriber|have an account|a member)|(?:subscribe|log in|register|sign in) to (?:continue|read|keep)|hazte suscriptor|para suscriptores|exclusivo para|dieser artikel ist (?:exklusiv|nur)|exklusiv für abonnent|sie haben noch kein konto|become a (?:member|subscriber)).*)$/i,
  },
  {
    reason: 'donation',
    pattern:
      /^(?=.{0,320}$)(?:.*\b(?:unterstützen sie (?:uns|unsere?n?)|mit (?:einer|ihrer) spende|jetzt spenden|spenden sie|support our (?:work|journalism|reporting)|make a donation|donate (?:now|today)|faites un don|haz una donación)\b.*)$/i,
  },
  {
    reason: 'translation-credit',
    pattern:
      /^(?:aus dem \p{L}+ (?:übersetzt )?von .{3,80}|(?:dieser|der) (?:artikel|text|beitrag) (?:ist|erschien|wurde) .{0,60}\b(?:zuerst|zuerst im|übersetz\w*|veröffentlicht)\b.{0,120}|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published).{0,160}|our standards: .{3,80})$/iu,
  },
  { reason: 'copyright', pattern: /^(?:©|copyright|\(c\)|alle rechte vorbehalten|all rights reserved)\b.{0,200}$/i },
  {
    reason: 'agency-tail',
    pattern: /^(?:©\s*)?(?:dpa|afp|reuters|ap|apa|sda|kna|epd|dts|pa media)(?:[-/][\w-]+)*(?:[:,].{0,80})?$/i,
  },
];
