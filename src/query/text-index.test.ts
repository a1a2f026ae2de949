import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAction, buildDataset } from '../../tests/support/build-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createColumns } from './columns.ts';
import { hasRow } from './row-set.ts';
import { createTextIndex } from './text-index.ts';

const anyWord = fc.string({ unit: fc.constantFrom('x', 'y', 'û', 'z', '1'), minLength: 1, maxLength: 5 });
const anyTitle = fc.array(anyWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

function fold(title: string): string[] {
  return title.replaceAll('û', 'u').split(' ');
}

test('built in the smallest slices, an index finds every action by the beginning of each of its words', () => {
  fc.assert(
    fc.property(
      fc.array(anyTitle, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 5 }),
      (titles, length) => {
        const actions = titles.map((title, index) => buildAction({ id: `action-${index}`, title: { fr: title } }));
        const dataset = buildDataset({ actions });
        const columns = createColumns(dataset, FACETS);
        const index = createTextIndex(dataset, columns);
        let looks = 0;
        while (!index.build(() => looks++ % 2 === 0));

        const wanted = fold(titles[0] ?? '')[0]?.slice(0, length) ?? '';
        const found = index.search(wanted);
        const places = [...columns.order].flatMap((place, row) => (found && hasRow(found, row) ? place : []));
        const expected = titles.flatMap((title, place) =>
          fold(title).some((word) => word.startsWith(wanted)) ? place : [],
        );
        expect(places.toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
