import { afterEach, expect, test, vi } from 'vitest';
import { runInIdleSlices } from './idle-slices.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['with idle callbacks', 'without'])('goes on until all is done, %s', (manner) => {
  vi.useFakeTimers();
  if (manner === 'without') vi.stubGlobal('requestIdleCallback', undefined);
  let left = 3;
  runInIdleSlices(() => --left === 0);
  expect(left).toBe(3);
  vi.runAllTimers();
  expect(left).toBe(0);
});

test('stops when it is taken back', () => {
  vi.useFakeTimers();
  const goOn = vi.fn<() => boolean>(() => false);
  const stop = runInIdleSlices(goOn);
  vi.advanceTimersToNextTimer();
  const calls = goOn.mock.calls.length;
  expect(calls).toBeGreaterThan(0);
  stop();
  vi.advanceTimersByTime(1000);
  expect(goOn).toHaveBeenCalledTimes(calls);
});

test('a slice ends with the idle time', () => {
  const slices: ((idle: { timeRemaining: () => number }) => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: (typeof slices)[number]) => slices.push(run));
  const answers: boolean[] = [];
  runInIdleSlices((hasTime) => {
    answers.push(hasTime());
    return false;
  });
  for (const left of [0, 1000]) slices.shift()?.({ timeRemaining: () => left });
  expect(answers).toEqual([false, true]);
});
