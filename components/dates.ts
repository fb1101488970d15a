// Dates as the reader writes them.

import { uiLanguage } from '@/utils/i18n';
import type { Instant } from '@/utils/model/article';

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
};
/** A formatter takes longer to make than a whole row of a list takes to draw, and a list needs hundreds: made once each. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "5 September 2025"; empty when the text is no date (it comes from a foreign page). */
export function formatDay(instant: Instant): string {
  return format(instant, DAY);
}

/** "5 Sept 2025, 13:27"; a calendar day stays a day, since its page gave no time. */
export function formatMoment(instant: Instant): string {
  return CALENDAR_DAY.test(instant) ? formatDay(instant) : format(instant, MOMENT);
}

function format(instant: Instant, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  // A calendar day is the same day everywhere: `Date` reads it as midnight UTC, so it has to be written in UTC too.
  const timeZone = CALENDAR_DAY.test(instant) ? 'UTC' : undefined;
  return formatterFor(uiLanguage(), options, timeZone).format(date);
}

function formatterFor(lang: string, options: Intl.DateTimeFormatOptions, timeZone?: 'UTC'): Intl.DateTimeFormat {
  const key = `${lang} ${options === DAY ? 'day' : 'moment'} ${timeZone ?? 'here'}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone });
  formatters.set(key, known);
  return known;
}
