import { expect, test } from 'vitest';
import { LINK_VERSION, type Migration, MIGRATIONS, migrateParts } from './migrations.ts';

const renameTopic: Migration = {
  from: 1,
  migrate: (parts) => new Map([...parts].map(([key, value]) => [key === 'topic' ? 'theme' : key, value])),
};
const dropColour: Migration = {
  from: 2,
  migrate: (parts) => new Map([...parts].filter(([key]) => key !== 'colour')),
};

test('an old link passes every step from its version on', () => {
  const parts = new Map([
    ['topic', 'ai'],
    ['colour', 'red'],
  ]);
  const steps = [renameTopic, dropColour];
  expect([...migrateParts(parts, 1, steps)]).toEqual([['theme', 'ai']]);
  expect([...migrateParts(parts, 2, steps)]).toEqual([['topic', 'ai']]);
  expect(migrateParts(parts, 3, steps)).toBe(parts);
});

test('there is one step for every version before the present one', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: LINK_VERSION - 1 }, (_, index) => index + 1));
});
