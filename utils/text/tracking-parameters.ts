/**
 * Query parameters that say where a reader came from, not which page it is.
 * Collected by us from the public documentation of analytics, advertising and newsletter tools. Licence: MIT.
 */

/** A parameter whose name begins so is tracking. Lower case. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_', // Google Analytics and all who copied it
  'wt_', // Mapp/Webtrekk: wt_mc, wt_zmc, wt_t, wt_ref
  'at_', // AT Internet/Piano: at_medium, at_campaign
  'pk_', // Matomo, older Piwik
  'mtm_',
  'piwik_',
  'matomo_',
  'hsa_', // HubSpot
  '_hs',
  'itm_',
  'mc_', // Mailchimp
  'ns_', // comScore
  'ga_',
  '_ga',
  'vero_',
  'oly_',
  'mkt_',
  'trk_',
  'cmp_',
  'stm_',
  'sc_', // Salesforce/Scribe: sc_campaign, sc_channel
  'fb_',
  'amp_', // amp_js_v, amp_gsa: added by AMP viewers
];

/** Whole names that are tracking whatever their value. Lower case. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  'adobe_mc',
  'cmp',
  'cmpid',
  'dclid',
  'dicbo', // Outbrain
  'ef_id',
  'fbclid',
  'ftag',
  'gaa_at', // Google Showcase: signed access of one visit
  'gaa_n',
  'gaa_sig',
  'gaa_ts',
  'gbraid',
  'gclid',
  'gclsrc',
  'gi',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'icid',
  'ico',
  'igsh',
  'igshid',
  'intcid',
  'intcmp',
  'ito',
  'li_fat_id',
  'maca', // feed and partner code of broadcasters
  'mbid',
  'mkevt',
  'mkcid',
  'msclkid',
  'ncid',
  'oborigurl', // Outbrain
  'partner_ref',
  'pnespid',
  'ref_src',
  'ref_url',
  'referer',
  'referrer',
  's_cid',
  's_kwcid',
  'scid',
  'share_id',
  'share_source',
  'smid',
  'smtyp',
  'spm',
  'srsltid',
  'taboola_id',
  'tblci', // Taboola
  'tpcc',
  'traffic_source',
  'trk',
  'ttclid',
  'twclid',
  'usqp',
  'wbraid',
  'wtrid',
  'xtor',
  'yclid',
  'zanpid',
]);

/** Names that mostly say where the reader came from, but name a record when the value is a number (`?ref=4711`). */
export const SOFT_TRACKING_NAMES: ReadonlySet<string> = new Set(['ref', 'source', 'src']);
