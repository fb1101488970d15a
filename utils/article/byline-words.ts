// Words around names in by-lines, lower case unless said otherwise. Our own lists from by-lines of some sixty papers, MIT.

/** Opens a by-line, before the first name. */
export const BYLINE_OPENERS =
  /^(?:(?:ein(?:e)? )?(?:kommentar|interview|analyse|gastbeitrag|gastkommentar|bericht|reportage|essay|kolumne|text|story|opinion|analysis|comment|exclusive|report|reported|written|words|edited)? ?(?:von|by|door)|autor(?:in|en)?|author|text|interview|protokoll|reporter|par|por|di|av|af|tekst|texte|texto)(?:\s*:\s*|\s+)/i;

/** Parts two names. The short ones are also parts of names: they count between two full names only. */
export const BETWEEN_NAMES = /\s*(?:[,;|、،]|\s[/&–—]\s|\s(?:und|and|et|og|och|mit|with|ja|oraz|ve|sowie)\s)\s*/u;
export const BETWEEN_FULL_NAMES = /\s(?:y|e|i|en|a)\s/u;

/** A word that makes a signature one of a desk, a paper or an office instead of a person. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set(
  (
    'redaktion redaktionen redaktionsteam onlineredaktion nachrichtenredaktion newsroom newsdesk news nachrichten desk staff team editors editorial board ' +
    'agency agencies agentur agenturen online magazin zeitung tagblatt tageblatt media medien tv radio press presse verlag network service admin webmaster administrator ' +
    'gast guest anonymous unbekannt user redazione redacción redaccion rédaction redaction redactie redaksjonen redaktionen redakcja toimitus redação digital web ' +
    'ajansı haber haberler servisi gazetesi contributor contributors correspondents partner sponsored advertorial germany deutschland schweiz österreich'
  ).split(' '),
);
/** Names of houses in scripts that do not part words. */
export const HOUSE_PARTS = /新聞|编辑|編集部|オンライン|デジタル|現代|日報|통신|뉴스|भास्कर|डेस्क/;

/** A word that says what somebody does: such a part of a by-line is no name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'editor editors reporter reporters writers correspondent korrespondent korrespondentin redakteur redakteurin redaktor redaktorin reporterin journalist journalistin journaliste writer columnist kolumnist kolumnistin ' +
    'author autor autorin fotograf photographer producer director professor analyst critic chef chefredakteur chefredakteurin chefredaktor leiter leiterin volontär volontärin ' +
    'expert experte expertin kommentator reportero redactor redactora periodista rédacteur redaktør journalistinnen head senior former political politik wirtschaft sport kultur'
  ).split(' '),
);
/** "기자", "記者": "reporter" right after a name. */
export const ROLE_SUFFIX = /\s*(?:기자|특파원|記者|特派員)$/;
