// News agencies as they sign texts and pictures, lower case. Our own list, from the mastheads of the agencies; MIT.
export const AGENCY_NAMES: ReadonlySet<string> = new Set(
  (
    'dpa|dpa afx|dpa infocom|afp|reuters|ap|apa|sda|keystone sda|kna|epd|dts|sid|pa|pa media|press association|associated press|' +
    'the associated press|agence france presse|agence france presse afp|deutsche presse agentur|austria presse agentur|' +
    'tass|interfax|ansa|efe|europa press|anp|belga|ritzau|tt|ntb|stt|pap|ctk|čtk|mti|tasr|lusa|lsm|bns|elta|afx|dow jones|dow jones newswires|bloomberg|' +
    'upi|xinhua|kyodo|kyodo news|jiji|jiji press|yonhap|연합뉴스|뉴시스|뉴스1|共同通信社|時事通信社|時事|共同|anadolu|anadolu ajansı|aa|iha|dha|ani|pti|ians|aap|canadian press|the canadian press'
  ).split('|'),
);
