import { dateOf } from '../domain/calendar.ts';
import type { Day, Interval } from '../domain/interval.ts';

/** A period as the link writes it: EDTF dates, both inclusive, `null` for an open end. */
export interface PeriodText {
  readonly from: string | null;
  readonly to: string | null;
}

type Grain = 'day' | 'month' | 'year';

/** The coarsest unit that begins on this day. */
function grainOfStart(day: Day): Grain {
  const { month, day: dayOfMonth } = dateOf(day);
  if (dayOfMonth !== 1) return 'day';
  return month === 1 ? 'year' : 'month';
}

function write(day: Day, grain: Grain): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const parts = [String(year).padStart(4, '0')];
  if (grain !== 'year') parts.push(String(month).padStart(2, '0'));
  if (grain === 'day') parts.push(String(dayOfMonth).padStart(2, '0'));
  return parts.join('-');
}

/**
 * Writes a period as shortly as it is exact: whole years as years when both ends are, else whole months as months, else
 * days. `null` is no period.
 */
export function periodText(period: Interval | null): PeriodText {
  if (!period) return { from: null, to: null };
  const { start, end } = period;
  const first = Number.isFinite(start) ? grainOfStart(start) : null;
  const last = Number.isFinite(end) ? grainOfStart(end + 1) : null;
  const areYears = (first ?? 'year') === 'year' && (last ?? 'year') === 'year';
  const shown = (grain: Grain): Grain => (grain === 'year' && !areYears ? 'month' : grain);
  return {
    from: first && write(start, shown(first)),
    to: last && write(end, shown(last)),
  };
}
