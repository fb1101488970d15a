// German nouns for persons by their endings, for those that the list of roles does not have. Compiled by hand for Nachlese, MIT.
import { firstNameGender } from './first-names';
import { endingTest } from './word-endings';

/** Endings of German nouns for persons. As the first of three capitalised words a name the lists do not know seldom has them. */
const hasPersonEnding = endingTest(
  `er erin istin antin entin orin eurin login änin ärin wirtin ist ant ent eur oge soph graf nom arzt ärztin meister knecht großtante nichte neffe onkel`,
);
/** Nouns in -er and the like that are no persons, and bodies named after one. */
const hasBodyEnding =
  endingTest(`theater center wetter fenster messer zimmer wasser lager ufer feuer meter kloster museum orchester chor werft schule kirche
  straße platz allee brücke insel hafen see berg burg dorf stift stiftung verlag preis haus hof bühne band duo film roman buch stück oper firma
  gesellschaft bäckerei fischerei brauerei gärtnerei kanzlei praxis klinik galerie werk betrieb bündnis liste forum projekt modell schiff boot
  dampfer kutter trawler frachter tanker raser poker winter sommer oktober dezember ministerium sender computer kibbuz viertel ortsteil stadtteil`);

/** Whether a noun looks like one for a person ("Glasbläser", "Türmerin"); a known first name ("Werner") does not. */
export function isPersonNoun(word: string): boolean {
  return word.length >= 5 && firstNameGender(word) === null && hasPersonEnding(word) && !hasBodyEnding(word);
}

/** Whether a noun is a body or thing that may be called after a person: "Fischerei", "Stiftung". */
export function isBodyNoun(word: string): boolean {
  return hasBodyEnding(word);
}
