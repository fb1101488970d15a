/** Small texts of a card that are no field of it: badges, calls, labels, bylines, times, marks of advertising. */

import { monthOf } from '@/utils/article/month-names';
import { remembered } from '@/utils/article/remembered';
import { parseDate } from '@/utils/article/zoned-time';
import { wordForm } from './plain-text';
import type { Segment } from './segments';
import { BADGES, BYLINES, CALLS, GROUPS, SERVICES, SPONSORED, SPONSORED_STARTS, startsOf, TIME_WORDS } from './words';

/** Badge, call to action or advertising label: a piece that is no field. */
export function isMark(text: string): boolean {
  const form = wordForm(text);
  return form === '' || BADGES.has(form) || CALLS.has(form) || SPONSORED.has(form);
}

/** "Von Anna Berg": the line that names the author. */
export const isByline = remembered((text) => {
  if (text.length >= 80) return false;
  const [start] = startsOf(text.toLowerCase(), BYLINES);
  if (start === undefined || text.length < start.length + 2) return false;
  // "Von Anna Berg und Tom Kraus", not "Von dem Urlaub in die Haft".
  return text
    .slice(start.length)
    .split(/[\s,:/&|]+/)
    .every((word) => /^(?:\p{Lu}|(?:und|and|von|van|de|der|y|et|e|og|och|en)$|$|\d)/u.test(word));
});

/** Is the whole piece the label of a box? "Mehr zum Thema Hafen" is; "Latest storm leaves ten dead" is a headline. */
export const isGroupLabel = remembered((text) => {
  if (text.length > 60) return false;
  const form = wordForm(text);
  const isShort = form.split(' ').length <= 3;
  return startsOf(form, GROUPS).some(
    (start) => form.length === start.length || (start.includes(' ') ? text.length < 40 || text.endsWith(':') : isShort),
  );
});

/** Does the text head a service, a shop or a menu, or link to one? */
export function isService(text: string): boolean {
  return startsOf(wordForm(text), SERVICES).length > 0;
}

/** Is the whole piece a label of advertising? */
export function isSponsoredMark({ text, roles, linked }: Segment): boolean {
  if (text.length > 60) return false;
  if (SPONSORED.has(wordForm(text))) return !linked || text.length > 2 || roles.has('badge');
  return isSponsoredText(text) || (roles.has('advert') && roles.has('badge') && text.length <= 30);
}

/** "Anzeige", "Sponsored by Muster AG". */
export function isSponsoredText(text: string): boolean {
  const form = wordForm(text);
  return SPONSORED.has(form) || startsOf(form, SPONSORED_STARTS).length > 0;
}

/** Longest text looked at for a time: a date with weekday, clock and "Uhr" has half of it. */
const MAX_TIME = 60;

/** Is the text nothing but a date, a clock, or a relative time ("vor 3 Stunden", "2 min read")? */
export const isTimeText = remembered((text) => {
  if (text.length > MAX_TIME) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!/\d|\bein(?:e[mnr])?\b|\ban?\b/i.test(text))
    return /^(?:heute|gestern|today|yesterday|just now|gerade eben|ayer|hier|ieri|ontem)$/i.test(text.trim());
  if (words.length === 0) return /^\d{1,4}[:./-]\d\d?(?:[./-]\d{2,4})?$/.test(text.trim());
  return words.length <= 7 && words.every((word) => TIME_WORDS.has(word) || isMonth(word));
});

/** The instant or day that a piece of text names when it says nothing else. */
export function dateOf(text: string, zone: string | null): string | null {
  return isTimeText(text) ? parseDate(text, zone) : null;
}

/** A month, or what stands between day and clock in ISO dates, or the end of an English ordinal. */
function isMonth(word: string): boolean {
  return /^(?:t|z|st|nd|rd|th)$/.test(word) || monthOf(word, 'en') !== undefined;
}
