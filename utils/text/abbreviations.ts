// Words whose full stop does not end a sentence. Written for Nachlese, MIT.

/** Never at the end of a sentence: something always follows. Lower case, without the stop. */
export const ALWAYS_FOLLOWED: ReadonlySet<string> = new Set(
  (
    'dr prof hr fr st str nr ca bzw vgl evtl ggf inkl zzgl abs art hl gebr geb gest verst sog insb rd dipl ing med phil ' +
    'jur rer nat habil bgm min mrd mio tsd tel abt bd hg hrsg aufl kap ziff lt allg ehem div ' +
    'mr mrs ms messrs gen sen rep gov sgt capt lt col maj cmdr adm rev hon pres supt det insp no vs fig mt ft pvt cpl ' +
    'jan feb mär apr jun jul aug sep sept okt oct nov dez dec'
  ).split(' '),
);

/** May end a sentence: it does when a word follows that typically opens one. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  'usw etc co inc corp ltd jr sr u.s u.k u.n d.c a.m p.m u.a z.b d.h i.d.r e.v usf bros est'.split(' '),
);

/** Words that, capitalised after a doubtful full stop, show that a new sentence has begun. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'der die das den dem er sie es wir ich ein eine einen einem in im am an auf bei mit nach vor zu zum zur für und aber doch auch ' +
    'dies diese dieser dieses damit dabei dazu dann danach daher deshalb so wie wenn als während obwohl zudem außerdem ' +
    'the a an he she it they we i in on at but and this that these those his her their its there when while after before if ' +
    'however as with for to'
  ).split(' '),
);
