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
  ['3 juillet 2025', '2025-07-03'],
  ['le 3 juillet 2025', '2025-07-03'],
  ['juil. 2025', '2025-07'],
  ['2025-07', '2025-07'],
  ['2025/7', '2025-07'],
  ['2025/07/03', '2025-07-03'],
  ['200X', '200X'],
  ['années 2000', '200X'],
  ['les années 2000', '200X'],
  ['les années 90', '199X'],
  ['années 10', '201X'],
  ['2000s', '200X'],
  ['the 1990s', '199X'],
])('%s is %s', (typed, edtf) => {
  expect(parseTypedDate(typed)).toEqual({ kind: 'valid', value: { first: edtf, last: edtf } });
});

test.each([
  ['T2 2021', '2021-04', '2021-06'],
  ['Q2 2021', '2021-04', '2021-06'],
  ['2021-Q2', '2021-04', '2021-06'],
  ['2021 T4', '2021-10', '2021-12'],
  ['T2\u00a02021', '2021-04', '2021-06'],
  ['2e trimestre 2021', '2021-04', '2021-06'],
  ['2ème trimestre 2021', '2021-04', '2021-06'],
  ['1er trim. 2024', '2024-01', '2024-03'],
  ['deuxième trimestre 2021', '2021-04', '2021-06'],
  ['2nd quarter of 2021', '2021-04', '2021-06'],
  ['the third quarter 2021', '2021-07', '2021-09'],
  ['S1 2024', '2024-01', '2024-06'],
  ['2e semestre 2024', '2024-07', '2024-12'],
  ['second half of 2024', '2024-07', '2024-12'],
])('%s goes from %s to %s', (typed, first, last) => {
  expect(parseTypedDate(typed)).toEqual({ kind: 'valid', value: { first, last } });
});

test.each([
  ['31/02/2024', 'no-such-day'],
  ['13/2025', 'no-such-month'],
  ['jui 2025', 'unreadable'],
  ['demain', 'unreadable'],
  ['T5 2021', 'unreadable'],
  ['S3 2024', 'unreadable'],
  ['huitième trimestre 2021', 'unreadable'],
  ['années 2025', 'unreadable'],
  ['3/7/25', 'interval-in-one-field'],
  ['14/11', 'interval-in-one-field'],
  ['2024/2025', 'interval-in-one-field'],
])('%s is refused: %s', (typed, reason) => {
  expect(parseTypedDate(typed)).toEqual({ kind: 'invalid', text: typed, reason });
});

test('an empty text is missing', () => {
  expect(parseTypedDate('  ')).toEqual({ kind: 'missing' });
});
