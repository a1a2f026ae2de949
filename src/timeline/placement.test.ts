import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAction, time } from '../../tests/support/build-dataset.ts';
import { dayOf } from '../domain/calendar.ts';
import { columnInterval, columnOf } from './columns.ts';
import { placeAction, placeActions } from './placement.ts';
import { STEPS, type Step } from './step.ts';
import { columnTotals } from './totals.ts';

const NOW = dayOf(2026, 11, 21);

const anyTime = fc
  .tuple(
    fc.constantFrom('199X', '19XX', '2001', '2004', '2004-02', '2004-02-29', '2010-12~', '2021-12-01', '2024-01-31'),
    fc.constantFrom(undefined, '..', '2024-02', '2024-02-02', '2025', '2025-06-30'),
  )
  .map(([start, end]) => time(start, end));
const anyActions = fc
  .array(fc.option(anyTime, { freq: 5 }), { maxLength: 20 })
  .map((times) => times.map((value, index) => buildAction({ id: `a${index}`, index, time: value })));
const step = fc.constantFrom(...STEPS);
const isCounted = ({ index }: { readonly index: number }) => index % 3 !== 0;

test('every dated action is exactly one tile or one bar, and no undated one is either', () => {
  fc.assert(
    fc.property(anyActions, step, (actions, unit) => {
      const dated = actions.filter((action) => action.time !== null);
      expect(placeActions(actions, unit, NOW).map((placement) => placement.action)).toEqual(dated);
    }),
  );
});

test('a tile begins in its column, is known at least as precisely and lasts no longer', () => {
  fc.assert(
    fc.property(anyActions, step, (actions, unit) => {
      for (const placement of placeActions(actions, unit, NOW)) {
        if (placement.kind !== 'tile') continue;
        const { start, end } = placement.action.time?.interval ?? { start: Number.NaN, end: Number.NaN };
        const days = columnInterval(placement.column, unit);
        expect(columnOf(start, unit)).toBe(placement.column);
        expect(end - start).toBeLessThanOrEqual(days.end - days.start);
      }
    }),
  );
});

test.each<[string, string | undefined, Step, string]>([
  ['2024', undefined, 'year', 'tile'],
  ['2024', undefined, 'quarter', 'bar'],
  ['2024', undefined, 'month', 'bar'],
  ['2024-04', undefined, 'month', 'tile'],
  ['2024-04-24', '2024-04-25', 'month', 'tile'],
  ['2025-06-30', '2025-07-04', 'month', 'tile'],
  ['2024-04', '2024-06', 'month', 'bar'],
  ['2024-04', '2024-06', 'quarter', 'tile'],
  ['2012', '2016', 'year', 'bar'],
  ['200X', undefined, 'year', 'bar'],
  ['2025', '2025-03', 'quarter', 'bar'],
  ['2026-11', '..', 'year', 'bar'],
])('%s to %s by %s is a %s', (start, end, unit, kind) => {
  expect(placeAction(buildAction({ id: 'a', time: time(start, end) }), unit, NOW)?.kind).toBe(kind);
});

test('what still goes on is drawn up to the dataset’s date', () => {
  const action = buildAction({ id: 'a', time: time('2005', '..') });
  expect(placeAction(action, 'year', NOW)).toEqual({
    kind: 'bar',
    action,
    start: dayOf(2005, 1, 1),
    end: NOW,
    open: true,
  });
});

test('both figures of a column equal a naive count', () => {
  fc.assert(
    fc.property(anyActions, step, (actions, unit) => {
      const range = { first: columnOf(dayOf(2003, 5, 1), unit), last: columnOf(dayOf(2025, 2, 1), unit) };
      const totals = columnTotals(actions, isCounted, range, unit);
      expect(totals.length).toBe(range.last - range.first + 1);
      for (const [offset, total] of totals.entries()) {
        const days = columnInterval(range.first + offset, unit);
        const counted = actions.filter(isCounted).flatMap((action) => action.time ?? []);
        const overlapping = counted.filter(({ interval }) => interval.start <= days.end && interval.end >= days.start);
        expect(total.ongoing).toBe(overlapping.length);
        const begun = counted.filter(
          ({ start }) => start.interval.start >= days.start && start.interval.end <= days.end,
        );
        expect(total.started).toBe(begun.length);
      }
    }),
  );
});
