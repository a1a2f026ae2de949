import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import { periodText } from './period-text.ts';
import { lastTwelveMonths, presetsOf } from './presets.ts';

const HISTORY = { start: dayOf(1999, 1, 1), end: dayOf(2026, 12, 31) };
const NOW = dayOf(2026, 11, 21);

test('the presets cover everything, the last year, the turn of 2022 and each year', () => {
  const presets = presetsOf(HISTORY, NOW, 'INSP').map(({ kind, period }) => {
    const { from, to } = periodText(period);
    return `${kind} ${from ?? ''}–${to ?? ''}`;
  });
  expect(presets.slice(0, 6)).toEqual([
    'all –',
    'last-12-months 2025-11-22–2026-11-21',
    'before –2021',
    'since 2022–',
    'year 2026–2026',
    'year 2025–2025',
  ]);
  expect(presets.length).toBe(4 + 28);
});

test('an institution without a turning year has no before and after', () => {
  expect(presetsOf(HISTORY, NOW, 'Autre').map(({ kind }) => kind)).not.toContain('before');
});

test('twelve months back from a leap day', () => {
  expect(periodText(lastTwelveMonths(dayOf(2024, 2, 29)))).toEqual({ from: '2023-03', to: '2024-02' });
});
