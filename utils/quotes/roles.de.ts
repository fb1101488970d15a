// German words for what a person is or does. Compiled by hand for Nachlese, MIT.
// A capitalised word counts as a role when it ends like one of these: "Regierungssprecherin", "CDU-Politiker".

const STEMS = `
sprecher minister präsident kanzler chef vorsitzender vorsitzende platzierter platzierte politiker experte expertin direktor manager sekretär abgeordneter
abgeordnete senator bürgermeister gouverneur botschafter general oberst kommandeur kommandant offizier admiral leiter gründer
geschäftsführer vorstand aufsichtsrat analyst ökonom professor forscher wissenschaftler historiker anwalt anwältin richter
staatsanwalt staatsanwältin verteidiger trainer kapitän spieler stürmer torwart profi fahrer pilot weltmeister autor schriftsteller
regisseur schauspieler sänger musiker künstler journalist reporter redakteur korrespondent moderator bischof papst kardinal pfarrer
pastor imam rabbiner könig königin prinz prinzessin kaiser sultan emir scheich premier diktator machthaber aktivist demonstrant
gewerkschafter unternehmer händler bauer landwirt lehrer schüler student arzt ärztin mediziner virologe virologin psychologe
psychologin soziologe soziologin politologe politologin meteorologe meteorologin physiker chemiker biologe biologin ingenieur
polizist ermittler kommissar beamter beamte beamtin vertreter vertreterin funktionär diplomat unterhändler berater beraterin
beauftragter beauftragte referent koordinator inspekteur intendant kurator obmann obfrau generalsekretär generalin staatschef
landrat landrätin stadtrat stadträtin dezernent dezernentin ombudsmann ombudsfrau augenzeuge augenzeugin zeuge zeugin anwohner
anführer führer kandidat kandidatin favorit gegner kritiker star legende sohn tochter vater mutter bruder schwester ehefrau witwe ehemann
inhaber betreiber eigentümer investor milliardär stifter vize finanzvorstand fraktionschef kollege kollegin mitglied mitarbeiter
auslandschef geheimdienstchef parteichef oppositionsführer fraktionsvorsitzender fraktionsvorsitzende vorsteher rektor dekan
präsidium richterin nachfolger vorgänger herausgeber verleger pressesprecher bankchef notenbankchef außenamtssprecher wirt mann frau
angeklagter angeklagte präsidentschaftskandidat bewerber kolumnist blogger entwickler designer architekt philosoph theologe therapeut
nichte neffe tante onkel enkel enkelin schwager schwägerin cousin cousine witwer rentner rentnerin pensionär küster organist organistin
kantor kantorin dirigent komponist komponistin maschinist lotse matrose bootsmann      
 elektriker handwerker handwerksmeister friseur friseurin
 köchin wirtin bäuerin hebamme pflegerin krankenschwester sanitäter feuerwehrmann apotheker tierarzt chirurg
archivar archivarin bibliothekar museumsleiter galerist bildhauer dichter dichterin lyriker kabarettist pianist geiger
bergsteiger ruderer segler tennisspieler schiedsrichter busfahrer taxifahrer
deichgraf leutnant feldwebel kriegsreporter fotograf fotografin kameramann geschichtslehrer pädagoge pädagogin
statistiker mathematiker geologe geologin archäologe archäologin ökologe klimaforscher jurist juristin notar notarin steuerberater
 verkäufer kauffrau geschäftsfrau geschäftsmann nachbar nachbarin passant passantin urlauber tourist augenarzt
doktorand doktorandin soldat soldatin rekrut rekrutin finanzexperte rebellenführer milizenführer präsidentschaftsbewerber chefin ministerin rennfahrer radprofi skispringer sportler
`;
const ENDINGS = STEMS.split(/\s+/).filter(Boolean);
/** Short stems hide in other words ("Mann" in "Hermann"): they count alone or after a hyphen only. */
const WHOLE_ONLY: ReadonlySet<string> = new Set(
  'tante enkel notar lotse star wirt mann frau sohn vize bauer könig prinz kaiser arzt profi premier legende papst vater mutter bruder fahrer general'.split(
    ' ',
  ),
);
const TITLES: ReadonlySet<string> = new Set(
  'herr herrn frau dr. dr prof. prof doktor lord sir lady dame baron graf gräfin fürst'.split(' '),
);

/** "Herr", "Dr.": before a name, but no role to show. */
export function isTitleDe(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/**
 * Whether a noun says what somebody is: "Kremlsprecher", "Ministerin", "SPD-Politikers".
 *
 * @param word - One capitalised word as written.
 */
export function isRoleDe(word: string): boolean {
  return roleStemDe(word) !== null;
}

/** The stem a role word ends in, without its feminine and case endings: "Außenministerin" gives "minister"; `null` for other words. */
export function roleStemDe(word: string): string | null {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const stem = /^\p{Lu}/u.test(word) ? stemOf(word) : null;
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(word, stem);
  return stem;
}

/** An article asks some ten times about each of its words. */
const seen = new Map<string, string | null>();
const MAX_SEEN = 4_000;

function stemOf(word: string): string | null {
  const lower = word.toLowerCase();
  for (const form of [
    lower,
    lower.replace(/[sn]$/, ''),
    lower.replace(/e[sn]$/, ''),
    lower.replace(/in(?:nen)?$/, ''),
    lower.replace(/r$/, ''),
  ]) {
    const stem = longestEnding(form);
    if (stem) return stem;
  }
  return null;
}

/** One office under several names: a state has one head, a government another. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/(?:regierungschef|ministerpräsident|premier|premierminister|kanzler)(?:in)?s?(?:en)?$/, 'regierungschef'],
  [/(?:staatschef|staatsoberhaupt|präsident|machthaber|diktator)(?:in)?s?(?:en)?$/, 'staatschef'],
];

/** What two words for one office share: "Premierministerin" and "Regierungschefin" give "regierungschef"; else the stem. */
export function officeDe(word: string): string | null {
  const stem = roleStemDe(word);
  const lower = word.toLowerCase();
  if (stem === null) return null;
  return OFFICES.find(([names]) => names.test(lower))?.[1] ?? masculine(stem);
}

/** "ministerin" is "minister", "expertin" "experte"; others stay. */
function masculine(stem: string): string {
  if (!stem.endsWith('in')) return stem;
  const base = stem.slice(0, -2);
  return longestEnding(base) ?? longestEnding(`${base}e`) ?? stem;
}

/** "f" for "Ministerin", "m" for "Minister". */
export function roleGenderDe(word: string): 'f' | 'm' | null {
  const lower = word.toLowerCase();
  if (/^(?:frau|witwe|mutter|schwester|tochter|königin)$/.test(lower)) return 'f';
  if (/(?:mann|herrn?|vater|bruder|sohn)$/.test(lower)) return 'm';
  if (!isRoleDe(word)) return null;
  if (/(?:in|frau|königin|prinzessin)$/.test(lower)) return 'f';
  return /(?:vorsitzende|abgeordnete|beauftragte|beamte|angeklagte|legende|mitglied|star)$/.test(lower) ? null : 'm';
}

const BY_LAST_LETTERS = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const key = ending.slice(-3);
  BY_LAST_LETTERS.set(
    key,
    [...(BY_LAST_LETTERS.get(key) ?? []), ending].sort((a, b) => b.length - a.length),
  );
}

function longestEnding(form: string): string | null {
  const whole = form.slice(form.lastIndexOf('-') + 1);
  for (const ending of BY_LAST_LETTERS.get(form.slice(-3)) ?? []) {
    if (WHOLE_ONLY.has(ending) ? whole === ending : form.endsWith(ending)) return ending;
  }
  return null;
}
