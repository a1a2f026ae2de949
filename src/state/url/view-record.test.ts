import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultViewState } from '../view-state.ts';
import { readLink } from './link.ts';
import { readViewRecord, recordOf, withRecord } from './view-record.ts';

const FRENCH = { language: 'fr', appearance: null } as const;
const view = readLink('?theme=ai&from=2024&select=KAZ&lang=fr&embed=1', FRENCH).view;

test('a view is what its record says, and a record changes only what it names', () => {
  expect(withRecord(defaultViewState('fr'), recordOf(view))).toEqual({ view, ignored: [] });
  const { view: changed, ignored } = withRecord(view, { theme: 'digital', from: '', q: 'lycée & co' });
  expect(ignored).toEqual([]);
  expect(recordOf(changed)).toEqual({ theme: 'digital', select: 'KAZ', q: 'lycée & co', embed: '1', lang: 'fr' });
});

test('what a record says wrong is reported and leaves no trace', () => {
  const { view: same, ignored } = withRecord(view, { step: 'week', colour: 'red' });
  expect(same).toEqual(view);
  expect(ignored).toEqual(['colour=red', 'step=week']);
});

test('a record of any origin is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.string())), (value) => {
      const record = readViewRecord(value);
      expect(() => record && withRecord(view, record)).not.toThrow();
    }),
  );
});
