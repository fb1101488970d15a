/** Small texts of a card that are no field of it: badges, calls, labels, bylines, marks of advertising. */
import { wordForm } from './plain-text';
import type { Segment } from './segments';
import { BADGES, BYLINES, CALLS, GROUPS, SPONSORED, SPONSORED_STARTS } from './words';

/** Badge, call to action or advertising label: a piece that is no field. */
export function isMark(text: string): boolean {
  const form = wordForm(text);
  return form === '' || BADGES.has(form) || CALLS.has(form) || SPONSORED.has(form);
}

/** "Von Anna Berg": the line that names the author. */
export function isByline(text: string): boolean {
  const form = text.toLowerCase();
  const start = text.length < 80 ? BYLINES.find((words) => form.startsWith(words)) : undefined;
  if (start === undefined) return false;
  // "Von Anna Berg und Tom Kraus", not "Von dem Urlaub in die Haft".
  return text
    .slice(start.length)
    .split(/[\s,/&|]+/)
    .every((word) => /^(?:\p{Lu}|und$|and$|von$|van$|de$|der$|$|\d)/u.test(word));
}

/** Is the whole piece the label of a box? "Mehr zum Thema Hafen" is; "Latest storm leaves ten dead" is a headline. */
export function isGroupLabel(text: string): boolean {
  if (text.length > 60) return false;
  const form = wordForm(text);
  const isShort = form.split(' ').length <= 3;
  return GROUPS.some((start) => {
    if (!form.startsWith(start) || /\p{L}/u.test(form.charAt(start.length))) return false;
    if (form.length === start.length) return true;
    return start.includes(' ') ? text.length < 40 || text.endsWith(':') : isShort;
  });
}

/** Is the whole piece a label of advertising? */
export function isSponsoredMark({ text, roles, linked }: Segment): boolean {
  const form = wordForm(text);
  if (text.length > 60) return false;
  if (SPONSORED.has(form)) return form !== 'ad' || !linked || roles.has('badge');
  return SPONSORED_STARTS.some((start) => form.startsWith(start));
}
