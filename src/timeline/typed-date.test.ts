import { expect, test } from 'vitest';
import { parseTypedDate } from './typed-date.ts';

test.each([
  ['2024', '2024'],
  [' 2024-05 ', '2024-05'],
  ['2024-05-14', '2024-05-14'],
  ['14/11/2025', '2025-11-14'],
  ['1/2/2024', '2024-02-01'],
  ['11/2025', '2025-11'],
  ['14.11.2025', '2025-11-14'],
  ['novembre 2025', '2025-11'],
  ['Nov. 2025', '2025-11'],
  ['févr. 2024', '2024-02'],
  ['AOÛT 2024', '2024-08'],
  ['1er mars 2024', '2024-03-01'],
  ['14 novembre 2025', '2025-11-14'],
  ['14\u00a0nov.\u00a02025', '2025-11-14'],
  ['November 14, 2025', '2025-11-14'],
  ['3rd July 2025', '2025-07-03'],
  ['juil 2025', '2025-07'],
  ['200X', '200X'],
])('%s is %s', (typed, edtf) => {
  expect(parseTypedDate(typed)).toEqual({ kind: 'valid', value: edtf });
});

test.each([
  ['31/02/2024', 'no-such-day'],
  ['13/2025', 'no-such-month'],
  ['jui 2025', 'unreadable'],
  ['demain', 'unreadable'],
  ['14/11', 'interval-in-one-field'],
  ['2024/2025', 'interval-in-one-field'],
])('%s is refused: %s', (typed, reason) => {
  expect(parseTypedDate(typed)).toEqual({ kind: 'invalid', text: typed, reason });
});

test('an empty text is missing', () => {
  expect(parseTypedDate('  ')).toEqual({ kind: 'missing' });
});
