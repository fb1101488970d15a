// English words for what a person is or does, and titles before names. Compiled by hand for Nachlese, MIT.

const ROLES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson president vice minister secretary senator congressman congresswoman representative governor mayor
  chairman chairwoman chair chief director manager executive ceo founder leader head official officer general colonel captain sergeant
  admiral commander ambassador diplomat judge justice attorney lawyer prosecutor counsel sheriff detective inspector professor researcher
  scientist historian economist analyst strategist expert adviser advisor aide consultant author writer journalist reporter editor
  columnist correspondent anchor host actor actress director singer musician coach player captain pastor bishop pope cardinal rabbi imam
  king queen prince princess activist candidate nominee incumbent democrat republican lawmaker legislator councilman councilwoman
  delegate speaker treasurer commissioner administrator superintendent principal teacher student doctor physician nurse engineer
  owner partner investor billionaire businessman businesswoman entrepreneur farmer worker resident neighbor neighbour witness victim
  mother father brother sister son daughter wife husband widow friend colleague supporter critic volunteer organizer chancellor premier
  dictator veteran soldier pollster operative surrogate nurse manager deputy fellow member premier undersecretary whip
    councillor curator goalkeeper dealer`.split(/\s+/),
);
/** Lower-case words that stand between a title and a name or inside one: "vice president", "campaign manager". */
const FEMALE: ReadonlySet<string> = new Set(
  'spokeswoman congresswoman chairwoman actress queen princess councilwoman businesswoman mother sister daughter wife widow mrs. ms. mrs ms miss lady dame'.split(
    ' ',
  ),
);
const MALE: ReadonlySet<string> = new Set(
  'spokesman congressman chairman actor king prince councilman businessman father brother son husband mr. mr sir lord pope bishop cardinal'.split(
    ' ',
  ),
);
const TITLES: ReadonlySet<string> = new Set(
  'mr. mrs. ms. dr. prof. mr mrs ms dr prof miss sir lord lady dame'.split(' '),
);
const SHORT_ROLES: ReadonlySet<string> = new Set(
  'sen. rep. gov. gen. lt. col. sgt. capt. rev. hon. justice rev'.split(' '),
);

/** "Mr.", "Dr.": before a name, but no role to show. */
export function isTitleEn(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/** Whether a word says what somebody is: "spokesman", "Sen.", "co-founder". */
export function isRoleEn(word: string): boolean {
  const lower = word.toLowerCase();
  if (SHORT_ROLES.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return ROLES.has(last) || (last.endsWith('s') && ROLES.has(last.slice(0, -1)));
}

/** "f" for "spokeswoman", "m" for "Mr."; `null` where the word does not tell. */
export function roleGenderEn(word: string): 'f' | 'm' | null {
  const lower = word.toLowerCase();
  if (FEMALE.has(lower)) return 'f';
  return MALE.has(lower) ? 'm' : null;
}
