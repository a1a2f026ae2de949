import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, realLayout, WINDOWS } from '../../../tests/support/real-layout.ts';
import type { PlacedBlock } from './blocks.ts';
import { hitAreas } from './hit-area.ts';
import type { MapLayout } from './layout.ts';
import { blockAt, blockDistance, nearestBlock } from './pick.ts';
import { collides, contains, distanceTo, middleOf } from './rect.ts';

const LAYOUTS = WINDOWS.map((window) => ({ ...window, layout: realLayout(window, cameraOf(window)) }));
const at = ({ blocks, labels, reach }: MapLayout, x: number, y: number) => blockAt(blocks, labels, { x, y }, reach);

test.each(LAYOUTS)('$title: a point within reach of a block means the nearest one, farther away none', (window) => {
  const { layout, size } = window;
  assert(
    property(double({ min: 0, max: 1, noNaN: true }), double({ min: 0, max: 1, noNaN: true }), (across, down) => {
      const point = { x: across * size.width, y: down * size.height };
      const found = nearestBlock(layout.blocks, point, layout.reach);
      const shortest = Math.min(...layout.blocks.map((block) => blockDistance(block, point)));
      expect(found && blockDistance(found, point)).toBe(shortest <= layout.reach ? shortest : null);
      expect(nearestBlock(layout.blocks, point, layout.reach)).toBe(found);
    }),
    { numRuns: 2000 },
  );
});

test.each(LAYOUTS)('$title: a block owns all of its box, its name and the place at the end of its leader', (window) => {
  const { layout } = window;
  for (const block of layout.blocks) {
    for (const across of [0.1, 0.5, 0.9]) {
      for (const down of [0.1, 0.5, 0.9]) {
        expect(at(layout, block.x + across * block.width, block.y + down * block.height)?.id).toBe(block.id);
      }
    }
  }
  const drawn = [...layout.blocks, ...layout.labels.map(({ box }) => box)];
  const bare = layout.blocks.filter(
    ({ hasLeader, anchor }) => hasLeader && !drawn.some((box) => distanceTo(box, anchor) === 0),
  );
  for (const { id, anchor } of bare) expect(at(layout, anchor.x, anchor.y)?.id).toBe(id);
  for (const label of layout.labels.filter(({ id }) => layout.blocks.some((block) => block.id === id))) {
    const { x, y } = middleOf(label.box);
    expect(at(layout, x, y)?.id).toBe(label.id);
  }
});

/** Side in pixels of the largest square, on whole pixels, of which every point means the block. */
function largestSquare({ blocks, labels, reach }: MapLayout, block: PlacedBlock): number {
  const near = blocks.filter((other) => blockDistance(other, middleOf(block)) < 2 * reach + block.width + block.height);
  const names = labels.filter((label) => distanceTo(label.box, middleOf(block)) < reach + block.width);
  let before: number[] = [];
  let largest = 0;
  for (let y = Math.floor(block.y - reach); y <= block.y + block.height + reach; y++) {
    const row: number[] = [];
    for (let x = Math.floor(block.x - reach); x <= block.x + block.width + reach; x++) {
      const index = row.length;
      const isOwn = blockAt(near, names, { x: x + 0.5, y: y + 0.5 }, reach)?.id === block.id;
      row.push(isOwn ? 1 + Math.min(row[index - 1] ?? 0, before[index] ?? 0, before[index - 1] ?? 0) : 0);
      largest = Math.max(largest, row[index] ?? 0);
    }
    before = row;
  }
  return largest;
}

/** A block of one tile, the smallest that is drawn, in pixels. */
const SMALLEST = 13;
/** WCAG 2.2, success criterion 2.5.8. */
const TARGET = 24;
/** The share of blocks with room for it; the others are reached through the list of partners, or by zooming. */
const SHARE = 0.7;

test.each(LAYOUTS)(
  '$title: most blocks answer on 24 × 24 pixels, each on a block of one tile at least',
  ({ layout }) => {
    const squares = layout.blocks.map((block) => largestSquare(layout, block));
    expect(Math.min(...squares)).toBeGreaterThanOrEqual(SMALLEST);
    expect(squares.filter((side) => side >= TARGET).length / squares.length).toBeGreaterThanOrEqual(SHARE);
  },
);

test.each(LAYOUTS)('$title: no two buttons meet, and each holds its block', ({ layout: { blocks, reach } }) => {
  const areas = hitAreas(blocks, 2 * reach);
  const pairs = areas.flatMap((a, index) => areas.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => collides(a, b, -1e-6))).toEqual([]);
  expect(areas.map((area, index) => contains(area, blocks[index] ?? area, -1e-6))).not.toContain(false);
});
