import { expect, test } from 'vitest';
import { buildAction, buildDataset, buildTheme, time } from '../../tests/support/build-dataset.ts';
import { relatedActions } from './related.ts';

const origin = buildAction({
  id: 'origin',
  partners: ['KAZ'],
  organisations: ['academy'],
  themes: ['common', 'rare'],
  time: time('2025-11-14'),
});
const dataset = buildDataset({
  themes: [buildTheme('common'), buildTheme('rare')],
  actions: [
    origin,
    buildAction({ id: 'common-theme', themes: ['common'], time: time('2025-11-14') }),
    buildAction({ id: 'rare-theme', themes: ['rare'], time: time('2025-11-14') }),
    buildAction({ id: 'organisation', organisations: ['academy'], time: time('2025-11-13') }),
    buildAction({ id: 'partner-undated', partners: ['KAZ'] }),
    buildAction({ id: 'partner-far', partners: ['KAZ', 'UZB'], time: time('2009') }),
    buildAction({ id: 'partner-near', partners: ['KAZ'], time: time('2024-04') }),
    buildAction({ id: 'partner-during', partners: ['KAZ'], time: time('200X', '..') }),
    buildAction({ id: 'filler', themes: ['common'], time: time('2020') }),
  ],
});
const related = (action: typeof origin): string[] => relatedActions(dataset, action).map((other) => other.id);

test('same partner, then same organisation, the nearest in time first; at most five', () => {
  expect(related(origin)).toEqual(['partner-during', 'partner-near', 'partner-far', 'partner-undated', 'organisation']);
});

test('then the same rarest theme, never just any theme', () => {
  expect(related({ ...origin, partners: [] })).toEqual(['organisation', 'rare-theme']);
  expect(related(buildAction({ id: 'x', themes: ['rare', 'common'] }))).toEqual(['origin', 'rare-theme']);
});

test('what the action names itself goes before, in its own order, without itself or strangers', () => {
  expect(related({ ...origin, related: ['filler', 'origin', 'nobody', 'common-theme', 'filler'] })).toEqual([
    'filler',
    'common-theme',
  ]);
  expect(related({ ...origin, related: ['nobody'] })).toHaveLength(5);
});

test('an action like no other has none', () => {
  expect(related(buildAction({ id: 'alone' }))).toEqual([]);
});
