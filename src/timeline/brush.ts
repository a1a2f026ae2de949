import { dateOf, dayOf, daysInMonth } from '../domain/calendar.ts';
import type { Day, Interval } from '../domain/interval.ts';
import { ALWAYS } from '../domain/interval.ts';
import { COLUMNS_PER_YEAR, type ColumnRange, clampColumn, columnInterval, columnsOf } from './columns.ts';
import { closedPeriod } from './history.ts';
import type { Step } from './step.ts';

export type Handle = 'start' | 'end';

/** What a pointer began to do; positions are on the axis, in columns. */
export type Grip =
  | { readonly kind: 'draw'; readonly anchor: number }
  | { readonly kind: 'move'; readonly anchor: number; readonly window: ColumnRange }
  | { readonly kind: 'handle'; readonly handle: Handle };

/** The window of time in force (`null`: none) and what the pointer holds. */
export interface Brush {
  readonly period: Interval | null;
  readonly grip: Grip | null;
}

/** Where a brush lives: the step that it snaps to and the history that its open ends stand for. */
export interface BrushFrame {
  readonly step: Step;
  readonly history: Interval;
}

export type BrushEvent =
  | { readonly type: 'draw' | 'move'; readonly position: number }
  | { readonly type: 'grab'; readonly handle: Handle }
  | { readonly type: 'drag'; readonly position: number; readonly bounds: ColumnRange }
  | { readonly type: 'release' }
  | { readonly type: 'nudge'; readonly handle: Handle; readonly columns: number }
  | { readonly type: 'home' | 'end'; readonly handle: Handle }
  | { readonly type: 'shift'; readonly columns: number }
  | { readonly type: 'clear' };

/** The columns under a period, its open ends standing for those of the history. */
export function windowOf(period: Interval | null, { step, history }: BrushFrame): ColumnRange {
  return columnsOf(closedPeriod(period ?? ALWAYS, history), step);
}

/** The columns that the keyboard can reach: the history and the window in force. */
export function reachOf(period: Interval | null, frame: BrushFrame): ColumnRange {
  const whole = columnsOf(frame.history, frame.step);
  const window = windowOf(period, frame);
  return { first: Math.min(whole.first, window.first), last: Math.max(whole.last, window.last) };
}

/** The next state of the brush. Its window snaps to whole columns, stays within its bounds and is never inverted. */
export function brushReducer(brush: Brush, event: BrushEvent, frame: BrushFrame): Brush {
  switch (event.type) {
    case 'draw':
      return { ...brush, grip: { kind: 'draw', anchor: event.position } };
    case 'move':
      return { ...brush, grip: { kind: 'move', anchor: event.position, window: windowOf(brush.period, frame) } };
    case 'grab':
      return { ...brush, grip: { kind: 'handle', handle: event.handle } };
    case 'drag':
      return brush.grip ? { ...brush, period: dragged(brush, brush.grip, event, frame) } : brush;
    case 'release':
      return { ...brush, grip: null };
    case 'nudge': {
      const window = windowOf(brush.period, frame);
      const column = (event.handle === 'start' ? window.first : window.last) + event.columns;
      return { ...brush, period: withEnd(brush.period, event.handle, column, reachOf(brush.period, frame), frame) };
    }
    case 'home':
    case 'end': {
      const reach = reachOf(brush.period, frame);
      const column = event.type === 'home' ? reach.first : reach.last;
      return { ...brush, period: withEnd(brush.period, event.handle, column, reach, frame) };
    }
    case 'shift':
      return { ...brush, period: shifted(brush.period, event.columns, frame) };
    default:
      return { period: null, grip: null };
  }
}

/**
 * Moves the whole window by columns, as far as its reach allows (±Infinity: to the end), both ends by the same months:
 * whole columns stay whole columns, and 22 November to 21 November stays twelve months.
 */
function shifted(period: Interval | null, columns: number, frame: BrushFrame): Interval | null {
  const window = windowOf(period, frame);
  const reach = reachOf(period, frame);
  const free = Math.max(reach.first - window.first, Math.min(columns, reach.last - window.last));
  if (free === 0) return period;
  const months = (free * 12) / COLUMNS_PER_YEAR[frame.step];
  const { start, end } = closedPeriod(period ?? ALWAYS, frame.history);
  return opened({ start: monthsLater(start, months), end: monthsLater(end + 1, months) - 1 }, frame);
}

/** The same day so many months later, or the last of its month. */
function monthsLater(day: Day, months: number): Day {
  const date = dateOf(day);
  const month = date.year * 12 + date.month - 1 + months;
  const [year, rank] = [Math.floor(month / 12), (month % 12) + 1];
  return dayOf(year, rank, Math.min(date.day, daysInMonth(year, rank)));
}

function dragged(
  brush: Brush,
  grip: Grip,
  { position, bounds }: { readonly position: number; readonly bounds: ColumnRange },
  frame: BrushFrame,
): Interval | null {
  if (grip.kind === 'handle') {
    const edge = Math.round(position);
    return withEnd(brush.period, grip.handle, grip.handle === 'start' ? edge : edge - 1, bounds, frame);
  }
  if (grip.kind === 'draw') {
    const columns = [grip.anchor, position].map((end) => clampColumn(Math.floor(end), bounds));
    return intervalOf({ first: Math.min(...columns), last: Math.max(...columns) }, frame);
  }
  const width = grip.window.last - grip.window.first;
  const wanted = grip.window.first + Math.round(position - grip.anchor);
  const first = Math.max(bounds.first, Math.min(wanted, bounds.last - width));
  return intervalOf({ first, last: Math.min(first + width, bounds.last) }, frame);
}

/** Moves one end to a column and leaves the other as it is, day for day. */
function withEnd(
  period: Interval | null,
  handle: Handle,
  column: number,
  bounds: ColumnRange,
  frame: BrushFrame,
): Interval | null {
  const window = windowOf(period, frame);
  const kept = period ?? ALWAYS;
  const snapped = clampColumn(column, bounds);
  if (handle === 'start') {
    return opened({ start: columnInterval(Math.min(snapped, window.last), frame.step).start, end: kept.end }, frame);
  }
  return opened({ start: kept.start, end: columnInterval(Math.max(snapped, window.first), frame.step).end }, frame);
}

/** The days of whole columns. */
function intervalOf(range: ColumnRange, frame: BrushFrame): Interval | null {
  return opened(
    { start: columnInterval(range.first, frame.step).start, end: columnInterval(range.last, frame.step).end },
    frame,
  );
}

/** An end at the history's end is open; both open are no period at all. */
function opened(period: Interval, { history }: BrushFrame): Interval | null {
  const start: Day = period.start === history.start ? ALWAYS.start : period.start;
  const end: Day = period.end === history.end ? ALWAYS.end : period.end;
  return start === ALWAYS.start && end === ALWAYS.end ? null : { start, end };
}

/** The column at one end of the window. */
export function handleColumn(period: Interval | null, handle: Handle, frame: BrushFrame): number {
  const window = windowOf(period, frame);
  return handle === 'start' ? window.first : window.last;
}
