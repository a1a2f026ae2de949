import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { MARK_LIST } from './marks.ts';
import { APPEARANCES } from './registry.ts';
import { type Circumstance, tokensOf } from './token-values.ts';

type Pair = readonly [front: string, back: string];

/** What is read (WCAG 2.2, 1.4.3): at least 4.5 to 1. */
const TEXTS: readonly Pair[] = [
  ...['--paper', '--paper-2'].flatMap((back) =>
    ['--ink', '--ink-2', '--ink-3', '--choice', '--alert'].map((front): Pair => [front, back]),
  ),
  ['--ink', '--paper-3'],
  ['--ink-2', '--paper-3'],
  ['--choice', '--choice-paper'],
  ['--choice-ink', '--choice'],
  ['--paper', '--ink'],
  ['--choice', '--halo'],
  ['--choice', '--water'],
  ['--place-name', '--halo'],
  ['--place-name', '--land-0'],
  ['--place-name-2', '--halo'],
  ['--place-name-2', '--land-0'],
  ['--sea-name', '--water'],
];

/** What is seen (WCAG 2.2, 1.4.11): at least 3 to 1. */
const GRAPHICS: readonly Pair[] = [
  ['--hairline-strong', '--paper'],
  ['--hairline-strong', '--choice-paper'],
  ['--coast', '--water'],
  ['--border-disputed', '--land-0'],
  ['--home', '--land-0'],
  ['--home', '--water'],
  ...MARK_LIST.map(({ token }): Pair => [token, '--paper']),
];

const FOCUS: readonly Pair[] = ['--paper', '--water', '--land-0'].map((back) => ['--focus', back]);

const CIRCUMSTANCES: readonly (readonly [title: string, circumstances: readonly Circumstance[]])[] = [
  ['on screen', []],
  ['with more contrast', ['more-contrast']],
  ['in print', ['print']],
];

const LOOKS = APPEARANCES.flatMap(({ id }) =>
  CIRCUMSTANCES.map(([title, circumstances]) => [`${id}, ${title}`, id, circumstances] as const),
);

describe.each(LOOKS)('%s', (_title, id, circumstances) => {
  const tokens = tokensOf(id, circumstances);
  const contrast = ([front, back]: Pair): number => wcagContrast(tokens.get(front) ?? '', tokens.get(back) ?? '');

  test.each(TEXTS)('%s reads on %s', (...pair) => {
    expect(contrast(pair)).toBeGreaterThanOrEqual(4.5);
  });

  // Nothing has the focus in print.
  const graphics = circumstances.includes('print') ? GRAPHICS : [...GRAPHICS, ...FOCUS];
  test.each(graphics)('%s shows on %s', (...pair) => {
    expect(contrast(pair)).toBeGreaterThanOrEqual(3);
  });

  test('the classes of the map go from light to dark, or from dark to light, and no two are alike', () => {
    const lightness = [0, 1, 2, 3, 4].map((step) => wcagContrast(tokens.get(`--land-${step}`) ?? '', '#000'));
    const sorted = lightness.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(lightness);
    sorted.slice(1).forEach((value, index) => {
      expect(value / (sorted[index] ?? 0)).toBeGreaterThan(1.1);
    });
  });
});
