import { expect, test } from 'vitest';
import { buildAction, date, time } from '../../tests/support/build-dataset.ts';
import { ALWAYS, type Interval } from '../domain/interval.ts';
import { axisFor } from './axis.ts';
import { columnInterval } from './columns.ts';
import { closedPeriod, historyOf } from './history.ts';
import { periodText } from './period-text.ts';

const days = (from: string | null, to: string | null): Interval => ({
  start: from === null ? ALWAYS.start : date(from).interval.start,
  end: to === null ? ALWAYS.end : date(to).interval.end,
});
const HISTORY = days('1999', '2026');

function shown(period: Interval | null, step: 'year' | 'quarter' | 'month' | null = null) {
  const axis = axisFor(period, HISTORY, step);
  const { from, to } = periodText({
    start: columnInterval(axis.first, axis.step).start,
    end: columnInterval(axis.last, axis.step).end,
  });
  return `${axis.step} ${from} ${to}`;
}

test.each([
  ['the whole history at rest, by year', null, null, 'year 1999 2026'],
  ['four years by month, with six months around them', days('2022', '2025'), null, 'month 2021-07 2026-06'],
  ['a few days by month', days('2024-05-03', '2024-05-12'), null, 'month 2023-11 2024-11'],
  ['five years by quarter, with a year around them', days('2019', '2023'), null, 'quarter 2018 2024'],
  ['context cut at the ends of the history', days('2026', null), null, 'month 2025-07 2026-12'],
  ['an open beginning reaches the history’s', days(null, '2021'), null, 'quarter 1999 2022'],
  ['a window over everything is everything', days('1999', '2026'), null, 'year 1999 2026'],
  ['the chosen step wins over the window', days('2024', '2024'), 'year', 'year 1999 2026'],
  ['the chosen step wins at rest', null, 'month', 'month 1999 2026'],
  ['a window outside of the history is shown', days('2031-02', '2031-03'), null, 'month 2030-08 2031-03'],
] as const)('%s', (_, period, step, expected) => {
  expect(shown(period, step)).toBe(expected);
});

test('the history covers whole years from the first action to the dataset’s date', () => {
  const now = date('2026-11-21').interval.end;
  const actions = ['1999-10-02', '2005', '200X'].map((start) => buildAction({ id: start, time: time(start) }));
  expect(historyOf(actions, now)).toEqual(HISTORY);
  expect(historyOf([buildAction({ id: 'planned', time: time('2028-05', '..') })], now)).toEqual(days('2026', '2028'));
  expect(historyOf([buildAction({ id: 'undated' })], now)).toEqual(days('2026', '2026'));
});

test('open ends close at the history’s, and never inverted', () => {
  expect(closedPeriod(ALWAYS, HISTORY)).toEqual(HISTORY);
  expect(closedPeriod(days(null, '1990'), HISTORY)).toEqual({
    start: date('1990').interval.end,
    end: date('1990').interval.end,
  });
});

test.each([
  [days('2022', '2025'), '2022', '2025'],
  [days('2022', '2025-06'), '2022-01', '2025-06'],
  [days('2022-01-01', '2025-12-31'), '2022', '2025'],
  [days('2024-05-03', '2025'), '2024-05-03', '2025-12'],
  [days('2024-05-03', null), '2024-05-03', null],
  [days(null, '2021'), null, '2021'],
  [null, null, null],
])('a period is written as shortly as it is exact', (period, from, to) => {
  expect(periodText(period)).toEqual({ from, to });
});
