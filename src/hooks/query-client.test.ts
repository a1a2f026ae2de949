import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatasetRefused, DatasetUnavailable } from '../dataset/errors.ts';
import { createQueryClient } from './query-client.ts';

const BUSY = new DatasetUnavailable(503);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A query whose tries answer in turn, and when each was made, in milliseconds from the first look. */
function queryOf(...answers: readonly (string | Error)[]) {
  const client = createQueryClient();
  const start = Date.now();
  const tries: number[] = [];
  const queryFn = (): Promise<string> => {
    const answer = answers[tries.length] ?? new Error('asked too often');
    tries.push(Date.now() - start);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const look = () => new QueryObserver(client, { queryKey: ['dataset'], queryFn });
  return { look, tries };
}

test('a dataset is fetched once, for all who look', async () => {
  const { look, tries } = queryOf('dataset');
  const first = look();
  first.subscribe(() => undefined);
  await vi.runAllTimersAsync();
  const later = look();
  later.subscribe(() => undefined);
  await vi.runAllTimersAsync();
  expect([first.getCurrentResult().data, later.getCurrentResult().data, tries]).toEqual(['dataset', 'dataset', [0]]);
});

test('a busy host is asked again, with longer and longer pauses, four times in all', async () => {
  const mended = queryOf(BUSY, BUSY, 'dataset');
  const patient = mended.look();
  patient.subscribe(() => undefined);
  const hopeless = queryOf(BUSY, BUSY, BUSY, BUSY);
  const disappointed = hopeless.look();
  disappointed.subscribe(() => undefined);
  await vi.runAllTimersAsync();
  expect([patient.getCurrentResult().data, mended.tries]).toEqual(['dataset', [0, 1000, 3000]]);
  expect([disappointed.getCurrentResult().error, hopeless.tries]).toEqual([BUSY, [0, 1000, 3000, 7000]]);
});

test('what no patience mends is told at once, and tried again only when asked', async () => {
  const refusal = new DatasetRefused('not-json');
  const { look, tries } = queryOf(refusal, 'dataset');
  const observer = look();
  observer.subscribe(() => undefined);
  await vi.runAllTimersAsync();
  look().subscribe(() => undefined);
  await vi.runAllTimersAsync();
  expect([observer.getCurrentResult().error, tries]).toEqual([refusal, [0]]);
  void observer.refetch();
  expect(observer.getCurrentResult()).toMatchObject({ status: 'pending', error: null });
  await vi.runAllTimersAsync();
  expect([observer.getCurrentResult().data, tries.length]).toEqual(['dataset', 2]);
});
