import { assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { placeTooltip } from './tooltip.ts';

const WIDTH = 190;
const sheets = constantFrom(
  { width: 356, height: 414 },
  { width: 728, height: 510 },
  { width: 906, height: 240 },
  { width: 1114, height: 548 },
);
const blocks = record({
  x: integer({ min: 0, max: 1000 }),
  y: integer({ min: 0, max: 1000 }),
  width: integer({ min: 11, max: 56 }),
  height: integer({ min: 11, max: 56 }),
});

test('a tooltip never covers its block and never leaves the sheet, as long as its column can hold it', () => {
  assert(
    property(blocks, sheets, integer({ min: 40, max: 228 }), (drawn, sheet, height) => {
      const block = {
        ...drawn,
        x: drawn.x % (sheet.width - drawn.width),
        y: drawn.y % (sheet.height - drawn.height),
      };
      const { left, top, bottom, from, offset } = placeTooltip(block, WIDTH, sheet);
      const column = sheet.height - top - bottom;
      const shown = Math.min(height, column);
      const pushed = Math.min(offset, column - shown);
      const y = from === 'top' ? top + pushed : sheet.height - bottom - pushed - shown;
      const isBeside = left >= block.x + block.width || left + WIDTH <= block.x;
      expect(isBeside || y >= block.y + block.height || y + shown <= block.y).toBe(true);
      expect([left >= 0, left + WIDTH <= sheet.width, y >= 0, y + shown <= sheet.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(!isBeside || column >= sheet.height - 12).toBe(true);
    }),
  );
});
