import { expect, test } from 'vitest';
import { type BrushPart, eventOfKey } from './brush-keys.ts';
import type { Step } from './step.ts';

const BARE = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

/** The columns that a key moves, the ends as infinities; `null` when it means nothing. */
function columnsOf(key: string, part: BrushPart, step: Step, shiftKey = false): number | null {
  const event = eventOfKey({ ...BARE, key, shiftKey }, part, step);
  if (event?.type === 'home') return Number.NEGATIVE_INFINITY;
  if (event?.type === 'end') return Number.POSITIVE_INFINITY;
  return event && 'columns' in event ? event.columns : null;
}

test.each([
  ['ArrowRight', 1, 5],
  ['ArrowUp', 1, 5],
  ['ArrowLeft', -1, -5],
  ['ArrowDown', -1, -5],
  ['PageUp', 5, 5],
  ['PageDown', -5, -5],
  ['Home', Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ['Enter', null, null],
  ['a', null, null],
])('%s moves an end and the window alike by year: %s, with Shift %s', (key, bare, shifted) => {
  for (const part of ['start', 'end', 'window'] as const) {
    expect(columnsOf(key, part, 'year')).toBe(bare);
    expect(columnsOf(key, part, 'year', true)).toBe(shifted);
  }
});

test('a jump is a year by quarter and by month', () => {
  expect(columnsOf('PageUp', 'window', 'quarter')).toBe(4);
  expect(columnsOf('ArrowLeft', 'window', 'month', true)).toBe(-12);
});

const eventOf = (part: BrushPart, key: string) => eventOfKey({ ...BARE, key }, part, 'year');

test('the window shifts, an end is nudged, Escape clears both', () => {
  expect(eventOf('window', 'ArrowRight')).toEqual({ type: 'shift', columns: 1 });
  expect(eventOf('start', 'ArrowRight')).toEqual({ type: 'nudge', handle: 'start', columns: 1 });
  expect(eventOf('window', 'Escape')).toEqual({ type: 'clear' });
});

test('keys of the browser and of the system are left to them', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    expect(eventOfKey({ ...BARE, [modifier]: true, key: 'ArrowLeft' }, 'window', 'year')).toBeNull();
  }
});
