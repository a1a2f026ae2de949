import { expect, test } from 'vitest';
import { drawingUnit } from './manner.ts';

const NAME = 11;
const CHOSEN_NAME = 15;
const TILE = 12;

test('a map on a page is drawn at its own size, whatever that is', () => {
  expect(drawingUnit('page', { width: 1136, height: 572 })).toBe(1);
  expect(drawingUnit('page', { width: 3000, height: 2000 })).toBe(1);
});

test('in a frame of 960 × 540 names are 16 px, and never under 12 px', () => {
  expect(NAME * drawingUnit('talk', { width: 932, height: 415 })).toBeGreaterThanOrEqual(16);
  expect(NAME * drawingUnit('talk', { width: 300, height: 120 })).toBeCloseTo(12);
});

test('on a screen of 1920 × 1080 tiles and names can be read from the back of a room', () => {
  const unit = drawingUnit('talk', { width: 1824, height: 730 });
  expect(TILE * unit).toBeGreaterThan(29);
  expect(CHOSEN_NAME * unit).toBeGreaterThan(37);
});
