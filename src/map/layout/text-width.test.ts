import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a line is as wide as its parts, and never narrower for a letter more', () => {
  assert(
    property(string({ unit: 'grapheme-ascii' }), string({ unit: 'grapheme-ascii', minLength: 1 }), (start, end) => {
      expect(textWidth(start + end)).toBeCloseTo(textWidth(start) + textWidth(end));
      expect(textWidth(start + end)).toBeGreaterThan(textWidth(start));
    }),
  );
});

test('accents change nothing', () => {
  for (const face of ['ui', 'title'] as const) {
    expect(textWidth('Côte d’Ivoire, Viêt Nam, Équateur', face)).toBe(
      textWidth('Cote d’Ivoire, Viet Nam, Equateur', face),
    );
  }
});

test('names are set wider in the italic with its tracking', () => {
  for (const name of ['Mali', 'Mozambique', 'Mer Méditerranée']) {
    expect(textWidth(name, 'title')).toBeGreaterThan(textWidth(name));
  }
});
