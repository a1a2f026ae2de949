import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatasetRefused, DatasetUnavailable } from '../dataset/errors.ts';
import { createSource } from './dataset-source.ts';

const BUSY = new DatasetUnavailable(503);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source whose tries answer in turn, and when each was made, in milliseconds from its making. */
function sourceOf(...answers: readonly (string | Error)[]) {
  const start = Date.now();
  const tries: number[] = [];
  const source = createSource((): Promise<string> => {
    const answer = answers[tries.length] ?? new Error('asked too often');
    tries.push(Date.now() - start);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { source, tries };
}

test('a dataset is fetched once, however often it is asked for', async () => {
  const { source, tries } = sourceOf('dataset');
  expect(source.getState()).toEqual({ data: null, error: null });
  source.request();
  source.request();
  await vi.runAllTimersAsync();
  source.request();
  await vi.runAllTimersAsync();
  expect([source.getState(), tries]).toEqual([{ data: 'dataset', error: null }, [0]]);
});

test('a busy host is asked again, with longer and longer pauses, four times in all', async () => {
  const mended = sourceOf(BUSY, BUSY, 'dataset');
  mended.source.request();
  const hopeless = sourceOf(BUSY, BUSY, BUSY, BUSY);
  hopeless.source.request();
  await vi.runAllTimersAsync();
  expect([mended.source.getState().data, mended.tries]).toEqual(['dataset', [0, 1000, 3000]]);
  expect([hopeless.source.getState().error, hopeless.tries]).toEqual([BUSY, [0, 1000, 3000, 7000]]);
});

test('what no patience mends is told at once, and tried again only when asked', async () => {
  const refusal = new DatasetRefused('not-json');
  const { source, tries } = sourceOf(refusal, 'dataset');
  const told: unknown[] = [];
  source.subscribe(({ error, data }) => told.push(error ?? data));
  source.request();
  await vi.runAllTimersAsync();
  expect([source.getState().error, tries]).toEqual([refusal, [0]]);
  source.request();
  expect(source.getState()).toEqual({ data: null, error: null });
  await vi.runAllTimersAsync();
  expect([told, tries.length]).toEqual([[refusal, null, 'dataset'], 2]);
});
