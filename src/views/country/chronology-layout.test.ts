import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../domain/calendar.ts';
import { type ChronologyEntry, type ChronologyFrame, layOutLabels, layOutMarks } from './chronology-layout.ts';

const frame: ChronologyFrame = {
  width: 1440,
  height: 204,
  firstYear: 2000,
  lastYear: 2026,
  now: dayOf(2026, 11, 21),
};

interface Titled extends ChronologyEntry {
  readonly title: string;
}

function entry(id: string, start: number, end: number, title = 'Visite du recteur de l’Académie'): Titled {
  return { id, start, end, title };
}

const widthOf = ({ title }: Titled): number => ('14 nov. 2025'.length + title.length) * 6.6 + 8;

function layOut(entries: readonly Titled[]) {
  const marks = layOutMarks(entries, frame);
  const widths = new Map(entries.map((each) => [each.id, widthOf(each)]));
  return { ...marks, labels: layOutLabels(entries, marks, frame.width, (id) => widths.get(id) ?? 0) };
}

const KAZAKHSTAN = [
  entry('decade', dayOf(2000, 1, 1), Infinity, 'Missions de formation et visites d’étude'),
  entry('memorandum', dayOf(2009, 6, 1), dayOf(2009, 6, 30), 'Mémorandum ENA – Académie d’administration publique'),
  entry('master', dayOf(2012, 1, 1), dayOf(2016, 12, 31), 'Master « Public Governance and International Relations »'),
  entry('evening', dayOf(2013, 11, 28), dayOf(2013, 11, 28), 'Soirée des anciens auditeurs kazakhstanais'),
  entry('rector', dayOf(2024, 4, 1), dayOf(2024, 4, 30)),
  entry('agreement', dayOf(2025, 11, 14), dayOf(2025, 11, 14), 'Mémorandum de coopération avec l’Agence'),
  entry('planned', dayOf(2026, 1, 1), dayOf(2026, 12, 31), 'Actions communes envisagées'),
];

test('a span is a bar, a day and a month are tiles, and each has its label', () => {
  const { bars, tiles, labels, years } = layOut(KAZAKHSTAN);
  expect(bars.map(({ id }) => id)).toEqual(['decade', 'master', 'planned']);
  expect(bars.find(({ id }) => id === 'decade')?.isOpen).toBe(true);
  expect(tiles.map(({ id }) => id)).toEqual(['memorandum', 'evening', 'rector', 'agreement']);
  expect(labels).toHaveLength(7);
  expect(years.map(({ year }) => year)).toHaveLength(27);
});

test('a month is drawn in its middle, an open end stops at the date of the data', () => {
  const { bars, tiles, years } = layOut(KAZAKHSTAN);
  const april = tiles.find(({ id }) => id === 'rector');
  const year = years.find((column) => column.year === 2024);
  expect(((april?.x ?? 0) + 8 - (year?.x ?? 0)) / (year?.width ?? 1)).toBeCloseTo(3.5 / 12, 1);
  const decade = bars.find(({ id }) => id === 'decade');
  const last = years.at(-1);
  expect((decade?.x ?? 0) + (decade?.width ?? 0)).toBeLessThan((last?.x ?? 0) + (last?.width ?? 0));
});

test('tiles of the same month are stacked, never drawn over each other', () => {
  const same = ['a', 'b', 'c'].map((id) => entry(id, dayOf(2024, 4, 3), dayOf(2024, 4, 4)));
  const { tiles } = layOut(same);
  expect(new Set(tiles.map(({ y }) => y)).size).toBe(3);
});

const anyEntries = fc
  .array(
    fc.record({
      start: fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2026, 6, 1) }),
      days: fc.nat(2000),
      length: fc.integer({ min: 10, max: 90 }),
    }),
    {
      maxLength: 40,
    },
  )
  .map((items) =>
    items.map(({ start, days, length }, index) => entry(`${index}`, start, start + days, 'x'.repeat(length))),
  );

test('no two labels overlap, no label leaves the drawing, whatever the actions', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const { labels } = layOut(entries);
      const boxes = labels.map(({ id, x, y, anchor }) => {
        const width = widthOf(entries.find((candidate) => candidate.id === id) ?? entry('', 0, 0));
        const left = anchor === 'end' ? x - width : x;
        return { left, right: left + width, top: y - 12, bottom: y + 5 };
      });
      boxes.forEach((box, index) => {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(frame.width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(isApart).toBe(true);
        }
      });
    }),
    { numRuns: 100 },
  );
});

test('every action is drawn once, inside the years', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const { bars, tiles } = layOut(entries);
      expect([...bars, ...tiles].map(({ id }) => id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
      for (const { x, width } of bars) {
        expect(x).toBeGreaterThanOrEqual(44);
        expect(x + width).toBeLessThanOrEqual(frame.width - 44);
      }
    }),
    { numRuns: 100 },
  );
});

test('a long label at the left end leaves the way open for the next one', () => {
  const long = KAZAKHSTAN.map((given) => ({ ...given, title: `${given.title}, avec son administration publique` }));
  expect(layOut(long).labels.length).toBeGreaterThanOrEqual(6);
});

test('of thousands of actions all that has room is drawn, and some of them are named', () => {
  const many = Array.from({ length: 12_000 }, (_, index) => {
    const day = dayOf(2000, 1, 1) + ((index * 7919) % 9700);
    return entry(`${index}`, day, day);
  });
  const { tiles } = layOut(many);
  expect(tiles.length).toBeGreaterThan(2000);
  expect(tiles.every(({ y, size }) => y + size > 0)).toBe(true);
  const some = layOut(many.slice(0, 600));
  expect(some.tiles).toHaveLength(600);
  expect(some.labels.length).toBeGreaterThan(3);
});
