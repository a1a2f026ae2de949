import { expect, test } from 'vitest';
import { buildAction, buildDataset, time } from '../../../tests/support/build-dataset.ts';
import { aboutFacts } from './about-facts.ts';

const source = (publisher: string | null) => ({ url: null, title: null, publisher, published: null });

test('counts actions once, by precision of their date and by publisher of their first source', () => {
  const facts = aboutFacts(
    buildDataset({
      actions: [
        buildAction({
          id: 'a',
          partners: ['KAZ', 'LVA'],
          time: time('2009-06-03'),
          sources: [source('ENA'), source('X')],
        }),
        buildAction({ id: 'b', partners: ['KAZ'], organisations: ['asean'], time: time('2025-07', '2026') }),
        buildAction({ id: 'c', time: time('200X', '..'), sources: [source('ENA')] }),
        buildAction({ id: 'd' }),
      ],
    }),
  );
  expect(facts).toMatchObject({
    actionCount: 4,
    countryCount: 2,
    organisationCount: 1,
    severalCountries: 1,
    noCountry: 2,
    knownToDay: 1,
    knownToMonth: 1,
    knownToYearOrLess: 1,
    undated: 1,
    publishers: [
      { publisher: 'ENA', count: 2 },
      { publisher: null, count: 2 },
    ],
  });
  expect([facts.first?.text, facts.last?.text]).toEqual(['200X', '2026']);
});

test('an empty dataset has no dates', () => {
  expect(aboutFacts(buildDataset())).toMatchObject({ actionCount: 0, first: null, last: null, publishers: [] });
});
