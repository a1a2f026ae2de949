import { expect, test } from 'vitest';
import { MARKS } from '../domain/dataset.ts';
import { MARK_PATTERNS, type PatternLayer } from './mark-patterns.ts';

type Point = readonly [x: number, y: number];

/** The closed outlines of path data made of M, H, V, L (also implied), Z and half circles. */
function outlines(d: string): readonly (readonly Point[])[] {
  return d.split(/(?=M)/).map((part) => {
    const points: Point[] = [];
    for (const [, command = '', text = ''] of part.matchAll(/([MLHVA])([^MLHVAZ]*)/g)) {
      const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const [x = 0, y = 0] = points.at(-1) ?? [];
      if (command === 'H') points.push([numbers[0] ?? 0, y]);
      else if (command === 'V') points.push([x, numbers[0] ?? 0]);
      else if (command === 'A') points.push(...halfCircle([x, y], [numbers[5] ?? 0, numbers[6] ?? 0]));
      else for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
    }
    return points;
  });
}

function halfCircle([x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const [cx, cy, radius] = [(x1 + x2) / 2, (y1 + y2) / 2, Math.hypot(x2 - x1, y2 - y1) / 2];
  const start = Math.atan2(y1 - cy, x1 - cx);
  return Array.from({ length: 24 }, (_, step) => {
    const angle = start + ((step + 1) * Math.PI) / 24;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

/** The nonzero rule of SVG. */
function isInside(d: string, x: number, y: number): boolean {
  let winding = 0;
  for (const outline of outlines(d)) {
    outline.forEach(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
      if (y1 > y === y2 > y || x >= x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) return;
      winding += y2 > y1 ? 1 : -1;
    });
  }
  return winding !== 0;
}

const SAMPLES = 60;

/** Share of ink at each of 60 × 60 points of a tile: no hue is left. */
function coverage(layers: readonly PatternLayer[], tint: number): readonly number[] {
  const amounts = { ink: 1, tint, paper: 0 };
  return Array.from({ length: SAMPLES ** 2 }, (_, index) => {
    const x = ((index % SAMPLES) + 0.5) * (10 / SAMPLES);
    const y = (Math.floor(index / SAMPLES) + 0.5) * (10 / SAMPLES);
    return amounts[layers.findLast(({ d }) => isInside(d, x, y))?.paint ?? 'paper'];
  });
}

/** The same tile on whole pixels of a side: each the mean of its points. */
function pixels(points: readonly number[], side: number): readonly number[] {
  const step = SAMPLES / side;
  return Array.from({ length: side ** 2 }, (_, pixel) => {
    const [left, top] = [(pixel % side) * step, Math.floor(pixel / side) * step];
    let sum = 0;
    for (let y = 0; y < step; y++) for (let x = 0; x < step; x++) sum += points[(top + y) * SAMPLES + left + x] ?? 0;
    return sum / step ** 2;
  });
}

/** Mean difference in darkness between two tiles, point by point: 0 alike, 1 black against white. */
function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

const PAIRS = MARKS.flatMap((mark, index) => MARKS.slice(index + 1).map((other) => [mark, other] as const));

test.each([
  ['by day', 0.24],
  ['by night', 0.3],
  ['in print', 0.18],
  ['in forced colours', 0],
])('%s any two marks differ over an eighth of their tile in darkness alone, whole and on 6 pixels', (_, tint) => {
  const drawn = new Map([...MARK_PATTERNS].map(([mark, layers]) => [mark, coverage(layers, tint)]));
  for (const [mark, other] of PAIRS) {
    const [a, b] = [drawn.get(mark) ?? [], drawn.get(other) ?? []];
    expect.soft(distance(a, b), `${mark} and ${other}`).toBeGreaterThan(1 / 8);
    expect.soft(distance(pixels(a, 6), pixels(b, 6)), `${mark} and ${other} at 6 px`).toBeGreaterThan(1 / 8);
  }
});
