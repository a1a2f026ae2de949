import { expect, test } from 'vitest';
import { buildAction, buildDataset, time } from '../../tests/support/build-dataset.ts';
import { countryActions, countryFacts, latestCompletedAction } from './country.ts';

const dataset = buildDataset({
  actions: [
    buildAction({ id: 'decade', partners: ['KAZ'], time: time('200X', '..'), status: 'ongoing' }),
    buildAction({ id: 'visit', partners: ['KAZ', 'UZB'], time: time('2024-04'), direction: 'incoming' }),
    buildAction({ id: 'mission', partners: ['KAZ'], time: time('2012', '2016'), direction: 'outgoing' }),
    buildAction({ id: 'call', partners: ['KAZ'], direction: 'remote', status: null }),
    buildAction({ id: 'next', partners: ['KAZ'], time: time('2026-12'), status: 'planned', direction: 'incoming' }),
    buildAction({ id: 'region-only', regions: ['central-asia'] }),
  ],
});

test('a country has every action that names it, latest first', () => {
  expect(countryActions(dataset, 'KAZ').map((action) => action.id)).toEqual([
    'next',
    'visit',
    'mission',
    'decade',
    'call',
  ]);
  expect(countryActions(dataset, 'NZL')).toEqual([]);
});

test('its figures count each action once', () => {
  const facts = countryFacts(dataset, 'KAZ');
  expect(facts).toMatchObject({
    actions: 5,
    incoming: 2,
    outgoing: 1,
    remote: 1,
    unstated: 1,
    years: { first: 2000, last: 2026 },
  });
  expect(facts.since?.start.text).toBe('200X');
  expect(countryFacts(dataset, 'NZL')).toEqual({
    actions: 0,
    incoming: 0,
    outgoing: 0,
    remote: 0,
    unstated: 0,
    years: null,
    since: null,
  });
});

test('the latest completed action stands for a missing lead', () => {
  expect(latestCompletedAction(dataset, 'KAZ')?.id).toBe('visit');
  expect(latestCompletedAction(dataset, 'NZL')).toBeNull();
});
