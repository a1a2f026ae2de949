import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import { ALWAYS, type Interval } from '../domain/interval.ts';
import { type Brush, type BrushEvent, type BrushFrame, brushReducer, reachOf, windowOf } from './brush.ts';
import { columnInterval, columnsOf } from './columns.ts';
import { periodText } from './period-text.ts';
import { STEPS, type Step } from './step.ts';

const HISTORY: Interval = { start: dayOf(1999, 1, 1), end: dayOf(2026, 12, 31) };
const frameOf = (step: Step): BrushFrame => ({ step, history: HISTORY });
const years = (first: number, last: number): Interval => ({ start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) });
const text = (brush: Brush) => periodText(brush.period);

function play(period: Interval | null, events: readonly BrushEvent[], step: Step = 'year'): Brush {
  return events.reduce<Brush>((brush, event) => brushReducer(brush, event, frameOf(step)), { period, grip: null });
}

const BOUNDS = { first: 1999, last: 2026 };

test('drawing covers the columns under the pointer, in either direction', () => {
  const drag = { type: 'drag', position: 2021.2, bounds: BOUNDS } as const;
  expect(text(play(null, [{ type: 'draw', position: 2017.9 }, drag]))).toEqual({ from: '2017', to: '2021' });
  expect(text(play(null, [{ type: 'draw', position: 2024.1 }, drag]))).toEqual({ from: '2021', to: '2024' });
  expect(text(play(null, [{ type: 'draw', position: 2021.7 }, drag]))).toEqual({ from: '2021', to: '2021' });
});

test('moving keeps the width and stops at the bounds', () => {
  const move = { type: 'move', position: 2021 } as const;
  const to = (position: number) => play(years(2020, 2022), [move, { type: 'drag', position, bounds: BOUNDS }]);
  expect(text(to(2023.4))).toEqual({ from: '2022', to: '2024' });
  expect(text(to(2090))).toEqual({ from: '2024', to: null });
  expect(text(to(1900))).toEqual({ from: null, to: '2001' });
});

test('a handle snaps to the nearest edge and never passes the other', () => {
  const grab = { type: 'grab', handle: 'start' } as const;
  const to = (position: number) => play(years(2010, 2015), [grab, { type: 'drag', position, bounds: BOUNDS }]);
  expect(text(to(2012.4))).toEqual({ from: '2012', to: '2015' });
  expect(text(to(2012.6))).toEqual({ from: '2013', to: '2015' });
  expect(text(to(2030))).toEqual({ from: '2015', to: '2015' });
});

test('keys move one end by columns, and the other stays as typed', () => {
  const typed = { start: dayOf(2024, 5, 3), end: dayOf(2024, 9, 30) };
  const nudge = { type: 'nudge', handle: 'end', columns: 1 } as const;
  expect(text(play(typed, [nudge], 'month'))).toEqual({ from: '2024-05-03', to: '2024-10' });
  expect(text(play(null, [{ type: 'nudge', handle: 'start', columns: 5 }]))).toEqual({ from: '2004', to: null });
  expect(text(play(years(2004, 2010), [{ type: 'home', handle: 'start' }]))).toEqual({ from: null, to: '2010' });
  expect(text(play(years(2004, 2010), [{ type: 'end', handle: 'start' }]))).toEqual({ from: '2010', to: '2010' });
  expect(play(years(2004, 2010), [{ type: 'clear' }]).period).toBeNull();
});

const by = (columns: number) => ({ type: 'shift', columns }) as const;

test('the window moves as a whole, by the calendar, as far as the history goes', () => {
  expect(text(play(years(2020, 2022), [by(1)]))).toEqual({ from: '2021', to: '2023' });
  expect(text(play(years(2020, 2022), [by(40)]))).toEqual({ from: '2024', to: null });
  expect(text(play(years(2020, 2022), [by(Number.NEGATIVE_INFINITY)]))).toEqual({ from: null, to: '2001' });
  expect(text(play({ start: dayOf(2022, 1, 1), end: ALWAYS.end }, [by(-2)]))).toEqual({ from: '2020', to: '2024' });
  const twelveMonths = { start: dayOf(2025, 11, 22), end: dayOf(2026, 11, 21) };
  expect(text(play(twelveMonths, [by(-1)], 'month'))).toEqual({ from: '2025-10-22', to: '2026-10-21' });
  expect(text(play({ start: dayOf(2024, 1, 1), end: dayOf(2024, 1, 31) }, [by(1)], 'month'))).toEqual({
    from: '2024-02',
    to: '2024-02',
  });
});

test('a window that cannot move, or none, stays what it is', () => {
  const since = { start: dayOf(2022, 1, 1), end: ALWAYS.end };
  expect(play(since, [by(1)]).period).toBe(since);
  expect(play(null, [by(-3)]).period).toBeNull();
});

test('a press without a drag, or a drag without a press, changes nothing', () => {
  const period = years(2004, 2010);
  expect(play(period, [{ type: 'move', position: 2006 }, { type: 'release' }]).period).toEqual(period);
  expect(play(period, [{ type: 'drag', position: 2001, bounds: BOUNDS }]).period).toEqual(period);
});

const handle = fc.constantFrom('start', 'end');
const position = fc.double({ min: -50, max: 1000, noNaN: true });
const event = fc.oneof(
  fc.record({ type: fc.constantFrom('draw', 'move'), position }),
  fc.record({ type: fc.constant('grab'), handle }),
  fc.record({ type: fc.constant('drag'), position, bounds: fc.constant(BOUNDS) }),
  fc.record({ type: fc.constant('release') }),
  fc.record({ type: fc.constant('nudge'), handle, columns: fc.integer({ min: -400, max: 400 }) }),
  fc.record({ type: fc.constantFrom('home', 'end'), handle }),
  fc.record({ type: fc.constant('shift'), columns: fc.integer({ min: -400, max: 400 }) }),
  fc.record({ type: fc.constant('clear') }),
) as fc.Arbitrary<BrushEvent>;

/** The event with its position counted from the axis of a step. */
function onAxis(given: BrushEvent, frame: BrushFrame): BrushEvent {
  const bounds = columnsOf(HISTORY, frame.step);
  if (given.type === 'drag') return { ...given, position: bounds.first + given.position, bounds };
  return 'position' in given ? { ...given, position: bounds.first + given.position } : given;
}

test('after any events the window is whole columns within the history, never inverted', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), fc.constantFrom(...STEPS), (events, step) => {
      const frame = frameOf(step);
      const { period } = play(
        null,
        events.map((given) => onAxis(given, frame)),
        step,
      );
      const window = windowOf(period, frame);
      const reach = reachOf(null, frame);
      expect(window.first).toBeLessThanOrEqual(window.last);
      expect(window.first).toBeGreaterThanOrEqual(reach.first);
      expect(window.last).toBeLessThanOrEqual(reach.last);
      const closed = period ?? ALWAYS;
      expect([ALWAYS.start, columnInterval(window.first, step).start]).toContain(closed.start);
      expect([ALWAYS.end, columnInterval(window.last, step).end]).toContain(closed.end);
    }),
  );
});

test('dragging a handle further moves its end further', () => {
  fc.assert(
    fc.property(position, position, handle, (a, b, which) => {
      const to = (offset: number) =>
        windowOf(
          play(years(2005, 2015), [
            { type: 'grab', handle: which },
            { type: 'drag', position: 1999 + offset, bounds: BOUNDS },
          ]).period,
          frameOf('year'),
        );
      const [near, far] = [to(Math.min(a, b)), to(Math.max(a, b))];
      expect(near.first).toBeLessThanOrEqual(far.first);
      expect(near.last).toBeLessThanOrEqual(far.last);
    }),
  );
});

test('shifting keeps the number of columns and stays within the reach, whatever the days of the window', () => {
  const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2035, 12, 31) });
  fc.assert(
    fc.property(day, day, fc.integer({ min: -500, max: 500 }), fc.constantFrom(...STEPS), (a, b, columns, step) => {
      const period = { start: Math.min(a, b), end: Math.max(a, b) };
      const frame = frameOf(step);
      const [before, reach] = [windowOf(period, frame), reachOf(period, frame)];
      const after = windowOf(play(period, [by(columns)], step).period, frame);
      expect(after.last - after.first).toBe(before.last - before.first);
      expect(after.first).toBeGreaterThanOrEqual(reach.first);
      expect(after.last).toBeLessThanOrEqual(reach.last);
      const free = columns > 0 ? reach.last - before.last : before.first - reach.first;
      expect(Math.abs(after.first - before.first)).toBe(Math.min(Math.abs(columns), free));
    }),
  );
});
