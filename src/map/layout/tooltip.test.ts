import { assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { placeTooltip } from './tooltip.ts';

const WIDTH = 190;
const blocks = record({
  x: integer({ min: 0, max: 300 }),
  y: integer({ min: 0, max: 380 }),
  width: integer({ min: 11, max: 56 }),
  height: integer({ min: 11, max: 56 }),
});
const sheets = constantFrom({ width: 356, height: 414 }, { width: 728, height: 510 }, { width: 1114, height: 548 });

test('a tooltip never covers its block, whatever its height, and never leaves the sheet sideways', () => {
  assert(
    property(blocks, sheets, (block, sheet) => {
      const { left, top, bottom } = placeTooltip(block, WIDTH, sheet);
      const isBeside = left >= block.x + block.width || left + WIDTH <= block.x;
      const isBelow = top !== null && top >= block.y + block.height;
      const isAbove = bottom !== null && sheet.height - bottom <= block.y;
      expect(isBeside || isBelow || isAbove).toBe(true);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + WIDTH).toBeLessThanOrEqual(sheet.width);
    }),
  );
});
