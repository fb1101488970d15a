// Carriers of news: agencies by name, and the nouns that announce a medium. Compiled by hand for Nachlese, MIT.

/** News agencies as papers print them, lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'dpa dpa-afx dpad dapd ddp epd kna afp reuters ap upi apa sda keystone-sda tass itar-tass interfax ria nowosti belta unian ukrinform xinhua ' +
    'kyodo yonhap ansa efe bloomberg anadolu irna fars mehr tasnim sana mena ani pti antara bernama lusa belga anp ntb tt ritzau stt pap ctk mti ' +
    'tanjug hina agerpres kcna wafa saba jiji cna aap canadian associated sid'
  ).split(' '),
);

/** A noun with one of these endings announces the name of a medium: "der Zeitung …", "dem Sender …". */
export const MEDIA_NOUNS_DE: readonly string[] = [
  'agentur',
  'zeitung',
  'zeitungen',
  'blatt',
  'magazin',
  'sender',
  'funk',
  'fernsehen',
  'radio',
  'nachrichtenportal',
  'portal',
  'zeitschrift',
  'presse',
  'press',
  'mediengruppe',
  'redaktionsnetzwerk',
  'tageszeitung',
  'wochenzeitung',
  'boulevardblatt',
  'illustrierten',
  'hörfunk',
  'onlinedienst',
  'nachrichtendienst',
  'nachrichtensender',
  'staatsfernsehen',
  'deutschlandfunk',
  'tagblatt',
  'tageblatt',
  'anzeiger',
  'kurier',
  'nachrichten',
  'allgemeine',
  'allgemeinen',
]; // prettier-ignore

export const MEDIA_NOUNS_EN: ReadonlySet<string> = new Set(
  'agency newspaper magazine broadcaster network newswire news times post journal herald tribune guardian telegraph gazette chronicle daily weekly radio tv television press globe observer examiner politico axios'.split(
    ' ',
  ),
);

/** Media known by a short name that no noun announces. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  'bild spiegel stern focus zeit welt faz taz ard zdf rtl n-tv ntv bbc cnn msnbc cnbc abc nbc cbs npr pbs nyt swr wdr ndr mdr rbb br hr orf srf sky handelsblatt tagesspiegel standard kurier nzz politico'.split(
    ' ',
  ),
);
