import { expect, test } from 'vitest';
import { readTypedPeriod } from './typed-period.ts';

test.each([
  ['', '', null, null],
  ['2024', '', '2024', null],
  ['T2 2021', 'T3 2021', '2021-04', '2021-09'],
  ['années 2000', 'années 2010', '200X', '201X'],
  ['3 juillet 2025', 'juil. 2025', '2025-07-03', '2025-07'],
])('« %s » to « %s » is a period', (start, end, from, to) => {
  expect(readTypedPeriod(start, end)).toEqual({ from, to });
});

test.each([
  ['demain', 'hier', 'start', 'demain', 'unreadable'],
  ['2024', ' 31/02/2025 ', 'end', '31/02/2025', 'no-such-day'],
  ['T3 2021', 'T2 2021', 'end', 'T2 2021', 'inverted'],
])('« %s » to « %s » is refused for its %s', (start, end, handle, typed, reason) => {
  expect(readTypedPeriod(start, end)).toEqual({ handle, typed, reason });
});
