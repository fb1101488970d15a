// What the search for names has to know of a language.

import type { Token } from '@/utils/quotes/read-sentences';
import { isRoleDe, isTitleDe, officeDe, roleGenderDe } from '@/utils/quotes/roles.de';
import { isRoleEn, isTitleEn, roleGenderEn } from '@/utils/quotes/roles.en';
import { englishRoleBeside, englishRoleStart } from './english-roles';
import { germanRoleBeside, germanRoleStart } from './german-roles';
import { endingTest } from './word-endings';

export type Gender = 'm' | 'f' | null;

export interface NameRules {
  readonly isRole: (word: string) => boolean;
  readonly isTitle: (word: string) => boolean;
  readonly roleGender: (word: string) => Gender;
  /** What two role words for one person share: "Außenminister", "Minister" give "minister", "Premier" and "Regierungschef" one office. */
  readonly roleStem: (word: string) => string | null;
  /** A role word as it is shown: "Präsidenten" of "traf Präsidenten Muster" is "Präsident". */
  readonly toNominative: (role: string) => string;
  /** Lower-case words inside a name: "von", "de". */
  readonly particles: ReadonlySet<string>;
  /** Capitalised words that are no part of a person's name. */
  readonly isNoName: (word: string) => boolean;
  /** All nouns are capitalised: two capitals in a row need further evidence to be a name. */
  readonly capitalNouns: boolean;
  /** Index of the first token of the role whose noun is at `at`: "Harbour" of "Harbour Senator". */
  readonly roleStart: (tokens: readonly Token[], at: number) => number;
  /** The role in apposition to the name at tokens `from` to `to`, or before it as a common noun. */
  readonly roleBeside: (
    tokens: readonly Token[],
    from: number,
    to: number,
    text: string,
    rules: NameRules,
  ) => string | null;
  /** Pronouns that stand for one person. */
  readonly pronouns: ReadonlyMap<string, Gender>;
}

const NO_NAMES_DE = new Set(
  (
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november ' +
    'dezember anfang ende mitte prozent euro dollar millionen milliarden uhr jahre jahren stadt land kreis universität institut agentur zeitung ' +
    'nachrichtenagentur partei gruppe firma konzern unternehmen der die das den dem des ein eine einer er sie es wir ich in im am an auf bei ' +
    'mit nach vor zu zum zur für und aber doch auch angaben aussagen worten laut wie wenn als während so dann danach dabei dazu damit daher seit nur noch nicht ' +
    'obwohl weil dass ob nachdem bevor sobald solange falls sofern trotz statt sondern denn weder entweder oder sogar immer leider bisher seither ' +
    'heute gestern inzwischen zuvor zudem außerdem allerdings jedoch dennoch trotzdem schon erst vielleicht ' +
    'später früher wieder weiter unter hinter über gegenüber außer darüber darunter dieser jener jeder mancher welcher einer keiner seiner ihrer ' +
    'new los san saint st. süd nord ost west bundesland provinz region'
  ).split(' '),
);
const isNounDe = endingTest(
  'ung ungs ungen heit keit schaft schaften tionen ismus ministerium ministeriums behörde behörden amt amts amtes gericht gerichts gerichtes partei regierung polizei zeitung agentur verband verbands verein vereins gipfel gipfels krise krieg kriegs gesetz gesetzes konferenz sitzung gruppe union bank bund tag rat',
);
/** Surnames that end like a noun. */
const SURNAMES_DE = new Set('jung hartung hornung amelung adelung'.split(' '));
const PARTICLES_DE = new Set('von van de del della di da al el bin ibn ben zu du la le ter den der st.'.split(' '));

export const NAME_RULES_DE: NameRules = {
  isRole: isRoleDe,
  isTitle: isTitleDe,
  roleGender: roleGenderDe,
  roleStem: officeDe,
  toNominative: (role) =>
    role
      .replace(/(?<=ent|ant|ist|dat)en$/, '')
      .replace(/(?<=olog|kolleg|zeug)en$/, 'e')
      .replace(/(?<=er|or|chef)s$/, ''),
  particles: PARTICLES_DE,
  isNoName: (word) =>
    NO_NAMES_DE.has(word.toLowerCase()) ||
    (isNounDe(word) && !SURNAMES_DE.has(word.toLowerCase())) ||
    (/^\p{Lu}{2,}$/u.test(word) && word.length > 2),
  roleStart: germanRoleStart,
  roleBeside: germanRoleBeside,
  capitalNouns: true,
  pronouns: new Map<string, Gender>([
    ['er', 'm'],
    ['sie', 'f'],
    ['dieser', 'm'],
    ['diese', 'f'],
    ['letzterer', 'm'],
    ['letztere', 'f'],
    ['jener', 'm'],
    ['jene', 'f'],
  ]),
};

const NO_NAMES_EN = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december the a an he she it they we i in on at but and this that these those his her their its there when while after before if however as ' +
    'with for to by from of not no new united states white house supreme court senate congress party department university institute street ' +
    'avenue city county state national federal north south east west american times post journal news press bank fund foundation commission agency bureau office policy campaign administration tower court island world international global committee association council center centre group company inc. corp. ' +
    'according despite since also so yet during under what who how why where now then still meanwhile later earlier today once even perhaps ' +
    'maybe instead moreover finally again only here both some many most another until unlike though although because through over last next ' +
    'more just or my our your nor nevertheless nonetheless afterwards tonight'
  ).split(' '),
);

export const NAME_RULES_EN: NameRules = {
  isRole: isRoleEn,
  isTitle: isTitleEn,
  roleGender: roleGenderEn,
  toNominative: (role) => role,
  roleStem: (word) => (isRoleEn(word) ? word.toLowerCase() : null),
  particles: new Set('von van de del della di da al el bin ibn ben du la le der'.split(' ')),
  isNoName: (word) => NO_NAMES_EN.has(word.toLowerCase()) || (/^\p{Lu}{2,}$/u.test(word) && word.length > 2),
  roleStart: englishRoleStart,
  roleBeside: englishRoleBeside,
  capitalNouns: false,
  pronouns: new Map<string, Gender>([
    ['he', 'm'],
    ['she', 'f'],
  ]),
};
