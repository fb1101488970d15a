// Common first names with their usual gender, for pronouns and for telling names from nouns. Compiled by hand for Nachlese, MIT.

const MALE = `
adam adrian ahmed alain albert alex alexander alexej alexei alfred ali alois anders andré andreas andrej andrew andrzej anton antonio antónio armin
arnold arthur axel barack ben benedikt benjamin bernard bernd bernhard bert bill björn bob bodo boris brian bruno carl carlos carsten
charles chris christian christoph christopher claudio claus clemens daniel dave david denis dennis detlef dick dieter dietmar dirk
dmitri dmitrij dominik donald douglas eberhard ed edmund eduard edward egon elmar elon emmanuel emil eric erich erik ernst eugen fabian
felix ferdinand florian francis franco françois frank franz fred friedrich fritz gary geert georg george gerald gerd gerhard gert
giorgio giovanni giuseppe gordon greg gregor guido günter günther gunter gustav guy hamid hans hans-peter hans-jürgen harald harry hartmut hassan heiko
heiner heinrich heinz helmut hendrik henning henry herbert hermann holger horst hubert hugo hussein ian igor ingo ismail iwan jack jacob
jacques jakob james jan janez jean jean-claude jeff jens jeremy jerry jim jimmy joachim joe joel jochen johann johannes john jon jonas jonathan jörg jose josé
josef joseph josh joshua juan julian jürgen justin kai karl karl-heinz karl-theodor karsten keith ken kenneth kevin klaus konrad konstantin kurt lars larry lech leo leon leonid
lothar louis lucas ludwig luigi luis lukas lutz magnus mahmud mahmoud manfred manuel marc marcel marco marcus mario mark markus martin marvin massimo mathias matteo
matthias matthew max maximilian mehmet michael michail michel miguel mike milan mitch mitt mohamed mohammad mohammed moritz muhammad
mustafa neil newt nick nicolas nicolás niels nigel nikolai nils norbert olaf ole oleg oliver oskar oscar otto pascal patrick paul pavel pawel pedro peer
peter petr phil philip philipp pierre rafael raimund rainer ralf ralph ramon rand randy ray raymond recep reiner reinhard reinhold rené richard rick rob robert robin
roger roland rolf roman ron ronald rudi rudolf rupert russell ryan salman samuel scott sebastian sepp serge sergei sergej sergio sigmar silvio simon stefan
stephan stephen steve steven sven ted theo theodor thilo thomas thorsten tim timothy tobias todd tom tommy tony torsten udo ulf uli ulrich urs uwe
veit viktor vincent vitali volker walter warren werner wilfried wilhelm will william willi willy winfried wladimir wolf wolfgang wolodymyr xavier xi yusuf
`;
const FEMALE = `
agnes aisha alexandra alice amanda amy andrea angela angelika anita anja anke ann anna anne annalena anne-marie annegret annette antje astrid
barbara beate beatrice beatrix bettina birgit brigitte carla carly carmen carol carolin caroline catherine charlotte christa christiane christina christine
claire clara claudia condoleezza cornelia cristina dagmar daniela deborah diana dilma donna doris dorothee edith elena elisabeth elizabeth elke ellen emily emma erika
esther eva evelyn fatima franziska frauke gabi gabriele geraldine gerda gesine gisela giorgia hanna hannah hannelore heather heidemarie heidi heike helen helena helga hilde hillary
ilse ina ines ingrid inge irene iris isabel isabelle jacinda jana jane janet jasmin jennifer jessica jill joan jodi judith julia juliane julija jutta kamala karen karin
karla karoline katarina katharina kathleen kathrin katja katrin kellyanne kelly kerstin kim kirsten klara kristina kristin laura lea lena leonie linda lisa liz lucia luise magdalena
maggie maike manuela margaret margarete margot margret margrethe maria marie marina marine marion marlies martha martina mary maya megan megyn melania melanie melissa mia michelle mira monika
nadine nadja nancy natalia natalie natascha nathalie nicola nicole nina olga pamela patricia paula petra pia rachel ramona rebecca regina regine renate rita
rosa rosemarie roswitha ruth sabine sahra sally sandra sara sarah saskia silke silvia simone sofia sonja sophia sophie stefanie stephanie susan susanna susanne svenja
svetlana swetlana sylvia tanja tatjana teresa theresa theresia tina trude ulla ulrike ursula ute valerie vera veronika veronica victoria viola virginia waltraud wiebke yvonne yulia zuzana
`;

const GENDERS = new Map<string, 'm' | 'f'>();
for (const name of MALE.split(/\s+/)) if (name) GENDERS.set(name, 'm');
for (const name of FEMALE.split(/\s+/)) if (name) GENDERS.set(name, 'f');

/** The usual gender of a first name; `null` when the list does not know it. */
export function firstNameGender(name: string): 'm' | 'f' | null {
  const lower = name.toLowerCase();
  return GENDERS.get(lower) ?? GENDERS.get(lower.slice(0, Math.max(0, lower.indexOf('-')))) ?? null;
}
