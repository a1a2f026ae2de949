import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { expect, test } from 'vitest';
import { MARK_LIST } from './marks.ts';
import type { AppearanceId } from './registry.ts';
import { tokensOf } from './token-values.ts';

type Simulation = (colour: Color) => Color;

/** Full deficiency after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009). */
const DEFICIENCIES = {
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

const toLinear = converter('lrgb');
const toRgb = converter('rgb');

/** The same matrix on light rather than on the encoded channels, as Viénot, Brettel and Mollon (1999) do. */
function inLight(simulate: Simulation): Simulation {
  return (colour) => {
    const { r, g, b } = toLinear(colour);
    const seen = toRgb(simulate({ mode: 'rgb', r, g, b }));
    return toRgb({ mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b });
  };
}

interface Gap {
  readonly pair: string;
  /** CIEDE2000. */
  readonly gap: number;
}

/** The gaps between any two marks, smallest first. */
function gapsOf(appearance: AppearanceId, simulate: Simulation): readonly Gap[] {
  const tokens = tokensOf(appearance);
  const difference = differenceCiede2000();
  const inks = MARK_LIST.map(({ id, token }) => {
    const colour = parse(tokens.get(token) ?? '');
    if (!colour) throw new Error(`${token} is no colour`);
    return { id, seen: simulate(colour) };
  });
  return inks
    .flatMap((ink, index) =>
      inks.slice(index + 1).map((other) => ({ pair: `${ink.id} ${other.id}`, gap: difference(ink.seen, other.seen) })),
    )
    .toSorted((a, b) => a.gap - b.gap);
}

/** The figures of the design, section 5, which took the matrices on encoded channels. */
test.each([
  ['light', 'normal', 16.5, (colour: Color) => colour],
  ['dark', 'normal', 20.4, (colour: Color) => colour],
  ['light', 'deuteranopia', 13, DEFICIENCIES.deuteranopia],
  ['dark', 'deuteranopia', 13.3, DEFICIENCIES.deuteranopia],
  ['light', 'protanopia', 13, DEFICIENCIES.protanopia],
  ['dark', 'protanopia', 14.3, DEFICIENCIES.protanopia],
  ['light', 'tritanopia', 13.1, DEFICIENCIES.tritanopia],
  ['dark', 'tritanopia', 13.4, DEFICIENCIES.tritanopia],
] as const)('%s, %s: the two nearest inks are %s apart', (appearance, _vision, gap, simulate) => {
  expect(Math.abs((gapsOf(appearance, simulate)[0]?.gap ?? 0) - gap)).toBeLessThan(0.1);
});

/** Under this gap a colour is no help on a tile of 9 pixels. */
const NEAR = 10;

test.each([
  ['light', 'deuteranopia', ['leadership ai']],
  ['light', 'protanopia', []],
  ['light', 'tritanopia', []],
  ['dark', 'deuteranopia', ['leadership ai']],
  ['dark', 'protanopia', []],
  ['dark', 'tritanopia', ['leadership training']],
] as const)('%s, %s, in light: only these marks are left to their patterns', (appearance, vision, pairs) => {
  const near = gapsOf(appearance, inLight(DEFICIENCIES[vision])).filter(({ gap }) => gap < NEAR);
  expect(near.map(({ pair }) => pair)).toEqual(pairs);
});
