// Dates as the reader writes them.

import { uiLanguage } from '@/utils/i18n';
import type { Instant } from '@/utils/model/article';

const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
};
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "5 September 2025"; empty when the text is no date (it comes from a foreign page). */
export function formatDay(instant: Instant): string {
  return format(instant, { dateStyle: 'long' });
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
  return new Intl.DateTimeFormat(uiLanguage(), { ...options, timeZone }).format(date);
}
