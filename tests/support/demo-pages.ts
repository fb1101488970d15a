// Addresses of the demo papers, by what they are in the stories.
export const SENATOR = '/wirtschaft/hafenausbau-senatorin-lehnt-ab-4711.html';
export const UNION = '/wirtschaft/hafenausbau-gewerkschaft-droht-mit-warnstreik-4725.html';
export const COURT = '/politik/hafenausbau-gericht-stoppt-baggerarbeiten-4752.html';
export const SYMPHONY = '/kultur/verschollene-sinfonie-aufgetaucht-4703.html';
export const STORAGE_APP = '/app/energie/speicher-am-alten-gaswerk-4761.html';
export const IMPRINT = '/impressum';
export const EMPTY = '/leer';
export const HUGE = '/test/grosse-seite.html';
export const HOSTILE = '/test/skript-im-text.html';
/** Of The Harbour Post. */
export const COURT_ENGLISH = '/world/2026/11/21/court-halts-dredging-in-nordhaven-channel';
export const GRID_ENGLISH = '/business/2026/11/20/grid-operator-admits-switching-error-behind-nordhaven-blackout';
