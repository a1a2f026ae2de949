import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import type { Interval } from '../domain/interval.ts';
import { periodText } from './period-text.ts';
import { nextStep, previousStep, rewound } from './playback.ts';

const frame = { step: 'year', history: { start: dayOf(1999, 1, 1), end: dayOf(2003, 12, 31) } } as const;
const years = (first: number, last: number): Interval => ({ start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) });

function course(from: Interval | null): readonly string[] {
  const seen: string[] = [];
  let period = rewound(from, frame);
  for (let isLast = false; !isLast; ) {
    const step = nextStep(period, frame);
    ({ period, isLast } = step);
    const text = periodText(period);
    seen.push(`${text.from ?? ''}–${text.to ?? ''}`);
  }
  return seen;
}

test('without a window a head advances over the history and leaves everything shown', () => {
  expect(course(null)).toEqual(['–1999', '–2000', '–2001', '–2002', '–']);
});

test('an open beginning goes on as a head', () => {
  expect(course({ ...years(1999, 2001), start: Number.NEGATIVE_INFINITY })).toEqual(['–2002', '–']);
});

test('a window slides to the end of the history, its width kept', () => {
  expect(course(years(1999, 2000))).toEqual(['2000–2001', '2001–2002', '2002–2003']);
});

test('a window that rests at the end starts again from the beginning', () => {
  expect(periodText(rewound(years(2002, 2003), frame))).toEqual({ from: '1999', to: '2000' });
  expect(periodText(rewound({ ...years(2002, 2003), end: Number.POSITIVE_INFINITY }, frame))).toEqual({
    from: '1999',
    to: '2000',
  });
  expect(rewound(years(1999, 2003), frame)).toBeNull();
});

test('a step back undoes a step forward, and stays where the history begins', () => {
  for (const period of [
    years(1999, 2000),
    years(2001, 2002),
    { ...years(1999, 2001), start: Number.NEGATIVE_INFINITY },
  ]) {
    expect(previousStep(nextStep(period, frame).period, frame)).toEqual(period);
  }
  expect(periodText(previousStep(null, frame))).toEqual({ from: null, to: '2002' });
  expect(previousStep(years(1999, 2000), frame)).toEqual(years(1999, 2000));
  const first = { ...years(1999, 1999), start: Number.NEGATIVE_INFINITY };
  expect(previousStep(first, frame)).toEqual(first);
});
