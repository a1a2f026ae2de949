import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import { sceneAfter, sceneWithin, type Move } from './steps.ts';
import { timeCourse } from './time-course.ts';
import { titleParts } from './title-parts.ts';

const moves = fc.constantFrom<Move>('first', 'previous', 'next', 'last');
const counts = fc.integer({ min: 1, max: 40 });

test('every move from every scene, however wrong its number, leads to a scene of the story', () => {
  fc.assert(
    fc.property(moves, fc.integer({ min: -5, max: 99 }), counts, fc.boolean(), (move, scene, count, isLooped) => {
      const next = sceneAfter(move, scene, count, isLooped);
      expect(next).toBe(sceneWithin(next, count));
    }),
  );
});

test('from the first scene, next passes through all of them in order and rests on the last; previous comes back', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const walk = (move: Move, start: number): readonly number[] =>
        Array.from({ length: count }, () => 0).reduce<readonly number[]>(
          (seen) => [...seen, sceneAfter(move, seen.at(-1) ?? start, count)],
          [start],
        );
      const all = Array.from({ length: count }, (_, index) => index + 1);
      expect(walk('next', 1)).toEqual([...all, count]);
      expect(walk('previous', count)).toEqual([...all.toReversed(), 1]);
    }),
  );
});

test('a loop undoes each move with its opposite', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 40 }), (count, scene) => {
      const here = sceneWithin(scene, count);
      expect(sceneAfter('previous', sceneAfter('next', here, count, true), count, true)).toBe(here);
    }),
  );
});

const HISTORY = { start: dayOf(1999, 1, 1), end: dayOf(2026, 12, 31) };

test.each([
  [null, null, 28, '1999', '2026'],
  ['2012', '2016', 18, '1999', '2016'],
  ['2025-06-30', '2025-07-08', 27, '1999', '2025'],
  [null, '1998', 1, '1999', '1999'],
  ['2030', null, 28, '1999', '2026'],
])('time from %s to %s is told in %d years', (from, to, count, first, last) => {
  const course = timeCourse({ from, to }, HISTORY);
  expect(course).toHaveLength(count);
  expect(course[0]).toEqual({ from: null, to: first, step: 'year' });
  expect(course.at(-1)).toEqual({ from: null, to: last, step: 'year' });
});

test.each([
  ['Brésil\u00a0: deux visites d’étude', 'Brésil', '\u00a0: deux visites d’étude'],
  ['Kenya: a mission: to Nairobi', 'Kenya', ': a mission: to Nairobi'],
  ['De 8:30 à midi', '', 'De 8:30 à midi'],
  ['Les années 2000', '', 'Les années 2000'],
])('the title %j begins with %j', (title, subject, rest) => {
  expect(titleParts(title)).toEqual({ subject, rest });
});
