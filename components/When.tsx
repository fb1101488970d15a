import type { Instant } from '@/utils/model/article';
import { formatDay, formatMoment } from './dates';

type Props = {
  instant: Instant;
  /** `day` for lists, `moment` where the hour matters. */
  precision?: 'day' | 'moment';
};

/** A date as text, with the machine's form beside it. */
export function When({ instant, precision = 'day' }: Props) {
  return <time dateTime={instant}>{precision === 'day' ? formatDay(instant) : formatMoment(instant)}</time>;
}
