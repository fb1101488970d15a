// What numbers in the news count, so that "750 Milliarden Euro" is shown as it was written. Written by us for this project, MIT.

const UNITS: ReadonlySet<string> = new Set(
  `
  tausend millionen million milliarden milliarde billionen billion billions trillion hundred thousand mio mrd
  euro euros dollar dollars franken francs pfund pounds yen rubel rubles yuan kronen rupees cent cents
  prozent percent prozentpunkte points punkte
  meter metern metres meters kilometer kilometern kilometres kilometers miles meilen hektar hectares acres quadratmeter
  quadratkilometer tonnen tonne tons tonnes kilogramm kilo kilos liter litres barrel grad degrees megawatt gigawatt
  tote toten dead verletzte menschen people stimmen votes soldaten soldiers jahre jahren years tage tagen days stunden hours
  minuten minutes sekunden seconds
  `
    .trim()
    .split(/\s+/),
);

/** @param word - Lower case. */
export const isUnit = (word: string): boolean => UNITS.has(word);
