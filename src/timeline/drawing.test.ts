import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAction, time } from '../../tests/support/build-dataset.ts';
import { dayOf } from '../domain/calendar.ts';
import type { MarkId } from '../domain/dataset.ts';
import { axisFor } from './axis.ts';
import { createDrawer, drawTimeline } from './drawing.ts';
import { layOutTimeline } from './layout.ts';
import type { Look } from './frame.ts';
import { historyOf } from './history.ts';
import { placeActions } from './placement.ts';
import { countUnranked, rankBars, spanRow } from './ranks.ts';
import { tileSizeFor } from './tile-size.ts';

const NOW = dayOf(2026, 11, 21);
const LOOK: Look = {
  left: 16,
  right: 20,
  top: 8,
  ruler: 33,
  numberRoom: 16,
  tileGap: 2,
  barHeight: 4,
  barGap: 1.5,
  maxRanks: 6,
};

const anyTime = fc
  .tuple(fc.integer({ min: 1999, max: 2026 }), fc.constantFrom('', '-05', '-05-12'), fc.integer({ min: 0, max: 9 }))
  .map(([year, rest, years]) => time(`${year}${rest}`, years > 7 ? '..' : years > 1 ? `${year + years}` : undefined));
const anyActions = fc
  .array(anyTime, { minLength: 1, maxLength: 60 })
  .map((times) => times.map((value, index) => buildAction({ id: `a${index}`, index, time: value })));

const markOf = ({ index }: { readonly index: number }): MarkId => (index % 2 === 0 ? 'ai' : 'modernisation');

function layOut(actions: Parameters<typeof historyOf>[0], width = 1150) {
  const axis = axisFor(null, historyOf(actions, NOW), null);
  const placements = placeActions(actions, axis.step, NOW);
  return layOutTimeline({ placements, axis, width, height: 172, look: LOOK });
}

function draw(actions: Parameters<typeof historyOf>[0], isKept: (index: number) => boolean, width = 1150) {
  const isMatch = Uint8Array.from(actions, ({ index }) => Number(isKept(index)));
  const drawing = drawTimeline(layOut(actions, width), { isMatch, markOf });
  return {
    ...drawing,
    tiles: drawing.columns.flatMap(({ tiles }) => tiles),
    bands: drawing.columns.flatMap(({ bands }) => bands),
    numbers: drawing.columns.flatMap(({ number }) => number ?? []),
  };
}

test.each([1150, 100])(
  'one choice after another is drawn as it would be alone, and what stays alike is the same, on %d px',
  (width) => {
    fc.assert(
      fc.property(
        anyActions,
        fc.array(fc.array(fc.boolean(), { maxLength: 60 }), { maxLength: 5 }),
        (actions, choices) => {
          const layout = layOut(actions, width);
          const drawNext = createDrawer(layout);
          let before = drawNext({ isMatch: new Uint8Array(actions.length).fill(1), markOf });
          let former: readonly boolean[] = actions.map(() => true);
          for (const flags of choices) {
            const kept = actions.map((_, index) => flags[index] ?? false);
            const choice = { isMatch: Uint8Array.from(kept, Number), markOf };
            const drawing = drawNext(choice);
            expect(drawing).toEqual(drawTimeline(layout, choice));
            const areSame = drawing.columns.map((column, place) => column === before.columns[place]);
            const areAlike = drawing.columns.map(({ column }) =>
              layout.columns.get(column)?.every(({ index }) => kept[index] === former[index]),
            );
            expect(areSame).toEqual(areAlike);
            before = drawing;
            former = kept;
          }
        },
      ),
    );
  },
);

test('every action is drawn once, within the box, and tiles never overlap', () => {
  fc.assert(
    fc.property(anyActions, (actions) => {
      const { tiles, bars, tileSize, bands, frame } = draw(actions, () => true);
      expect(bands).toEqual([]);
      const drawn = [...tiles, ...bars].map(({ action }) => action.id);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(tiles.length).toBe(placeActions(actions, 'year', NOW).filter(({ kind }) => kind === 'tile').length);
      for (const [index, a] of tiles.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(frame.left);
        expect(a.x + tileSize).toBeLessThanOrEqual(frame.right);
        expect(a.y).toBeGreaterThanOrEqual(frame.top);
        const isFree = tiles
          .slice(index + 1)
          .every((b) => Math.abs(a.x - b.x) >= tileSize || Math.abs(a.y - b.y) >= tileSize);
        expect(isFree).toBe(true);
      }
      const clash = bars.some((a, i) =>
        bars.slice(i + 1).some((b) => a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width),
      );
      expect(clash).toBe(false);
    }),
  );
});

test('a filter moves no column and changes no size; kept tiles are at the bottom', () => {
  fc.assert(
    fc.property(anyActions, fc.integer({ min: 2, max: 5 }), (actions, modulo) => {
      const all = draw(actions, () => true);
      const some = draw(actions, (index) => index % modulo === 0);
      expect(some.tileSize).toBe(all.tileSize);
      expect(some.tiles.map(({ x, y }) => `${x} ${y}`).toSorted()).toEqual(
        all.tiles.map(({ x, y }) => `${x} ${y}`).toSorted(),
      );
      for (const kept of some.tiles.filter((tile) => tile.isKept)) {
        const belowIsOutline = some.tiles.some((tile) => tile.x === kept.x && tile.y > kept.y && !tile.isKept);
        expect(belowIsOutline).toBe(false);
      }
    }),
  );
});

test('a column carries the number of its kept tiles from four on', () => {
  const actions = Array.from({ length: 7 }, (_, index) =>
    buildAction({ id: `a${index}`, index, time: time(index < 3 ? '2001' : '2002-03') }),
  );
  expect(draw(actions, () => true).numbers.map(({ column, value }) => [column, value])).toEqual([[2002, 4]]);
  expect(draw(actions, (index) => index !== 3).numbers).toEqual([]);
});

test('a column too narrow for tiles is banded by mark, in proportion', () => {
  const actions = Array.from({ length: 6 }, (_, index) => buildAction({ id: `a${index}`, index, time: time('2003') }));
  const { bands, tiles } = draw(actions, (index) => index < 4, 100);
  expect(tiles).toEqual([]);
  expect(bands.map(({ mark }) => mark)).toEqual(['modernisation', 'ai', null]);
  expect(new Set(bands.map(({ height }) => height)).size).toBe(1);
});

test('an action that goes on has an open edge', () => {
  const actions = [buildAction({ id: 'a', index: 0, time: time('2005', '..') })];
  expect(draw(actions, () => true).bars).toMatchObject([{ isOpen: true, isKept: true }]);
});

test('tiles are the largest that fit', () => {
  expect(tileSizeFor(19, 39.6, 100, 2)).toEqual({ size: 10.5, abreast: 3, isBand: false });
  expect(tileSizeFor(1, 200, 100, 2)).toMatchObject({ size: 14, isBand: false });
  expect(tileSizeFor(20, 10, 40, 2)).toMatchObject({ abreast: 1, isBand: true });
});

test('six ranks at most, kept bars first', () => {
  const actions = Array.from({ length: 8 }, (_, index) =>
    buildAction({ id: `a${index}`, index, time: time('2001', '2009') }),
  );
  const row = spanRow(placeActions(actions, 'year', NOW), axisFor(null, historyOf(actions, NOW), null), 6);
  expect(row.count).toBe(6);
  const isMatch = Uint8Array.from(actions, ({ index }) => Number(index > 5));
  expect(rankBars(row, isMatch).map(({ bar }) => bar.action.index)).toEqual([6, 7, 0, 1, 2, 3]);
  expect(countUnranked(row, isMatch)).toBe(0);
  expect(countUnranked(row, new Uint8Array(8).fill(1))).toBe(2);
});
