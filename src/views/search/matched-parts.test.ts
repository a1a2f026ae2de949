import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedParts } from './matched-parts.ts';

const marked = (label: string, typed: string) =>
  matchedParts(label, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test.each([
  ['Kazakhstan', 'ka', '[Ka]zakhstan'],
  ['Académie d’administration du Kazakhstan', 'admin kaz', 'Académie d’[admin]istration du [Kaz]akhstan'],
  ['Émirats arabes unis', 'emi', '[Émi]rats arabes unis'],
  ['Côte d’Ivoire', 'COTE', '[Côte] d’Ivoire'],
  ['Œuvre', 'oe', '[Œ]uvre'],
  ['Brésil', 'xyz', 'Brésil'],
  ['Brésil', '', 'Brésil'],
])('in %s, typing %s marks %s', (label, typed, expected) => {
  expect(marked(label, typed)).toBe(expected);
});

test('the pieces joined are the label, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (label, typed) => {
      expect(
        matchedParts(label, typed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(label);
    }),
  );
});
