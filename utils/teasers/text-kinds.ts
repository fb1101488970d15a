/** Small texts of a card that are no field of it: badges, calls, labels, bylines, marks of advertising. */
import { wordForm } from './plain-text';
import type { Segment } from './segments';
import { BADGES, BYLINES, CALLS, GROUPS, SPONSORED, SPONSORED_STARTS } from './words';

/** Badge, call to action or advertising label: a piece that is no field. */
export function isMark(text: string): boolean {
  const form = wordForm(text);
  return form === '' || BADGES.has(form) || CALLS.has(form) || SPONSORED.has(form);
}

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

/** Is the whole piece the label of a box? */
export function isGroupLabel(text: string): boolean {
  const form = wordForm(text);
  return (
    text.length <= 60 &&
    GROUPS.some((start) => form === start || (form.startsWith(start) && (text.length < 40 || text.endsWith(':'))))
  );
}

export function isSponsoredMark({ text, roles, linked }: Segment): boolean {
  const form = wordForm(text);
  if (text.length > 60) return false;
  if (SPONSORED.has(form)) return form !== 'ad' || !linked || roles.has('badge');
  return SPONSORED_STARTS.some((start) => form.startsWith(start));
}
