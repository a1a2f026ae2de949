import { expect, test } from 'vitest';
import { buildDataset } from '../../tests/support/build-dataset.ts';
import { DatasetRefused, DatasetUnavailable } from './errors.ts';
import { createDatasetSource } from './source.ts';

const DECODED = { dataset: buildDataset(), problems: [], setAsideCount: 0 };

/** A source whose tries answer in turn; what it paused for. */
function sourceOf(...answers: readonly (typeof DECODED | Error)[]) {
  const pauses: number[] = [];
  let tries = 0;
  const source = createDatasetSource(
    async () => {
      const answer = answers[tries++];
      if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
      return answer;
    },
    async (ms) => void pauses.push(ms),
  );
  return { source, pauses, tries: () => tries };
}

/** Waits until the source has an answer of one kind or the other. */
async function settled(source: ReturnType<typeof sourceOf>['source']): Promise<void> {
  await expect.poll(() => source.progress().data ?? source.progress().error).not.toBeNull();
}

test('it is fetched once, for all who listen', async () => {
  const { source, tries } = sourceOf(DECODED);
  expect(tries()).toBe(0);
  const heard: string[] = [];
  source.subscribe(() => heard.push('a'));
  const stop = source.subscribe(() => heard.push('b'));
  source.subscribe(() => heard.push('c'));
  stop();
  await settled(source);
  expect([source.progress().data, heard.join(''), tries()]).toEqual([DECODED, 'ac', 1]);
});

test('a busy host is asked again, with longer and longer pauses, four times in all', async () => {
  const busy = new DatasetUnavailable(503);
  const { source, pauses, tries } = sourceOf(busy, busy, DECODED);
  source.subscribe(() => undefined);
  await settled(source);
  expect([source.progress().data, pauses, tries()]).toEqual([DECODED, [1000, 2000], 3]);
  const hopeless = sourceOf(busy, busy, busy, busy);
  hopeless.source.subscribe(() => undefined);
  await settled(hopeless.source);
  expect([hopeless.source.progress().error, hopeless.tries()]).toEqual([busy, 4]);
});

test('what no patience mends is told at once, and tried again only when asked', async () => {
  const refusal = new DatasetRefused('not-json');
  const { source, pauses } = sourceOf(refusal, DECODED);
  source.subscribe(() => undefined);
  await settled(source);
  expect([source.progress().error, pauses]).toEqual([refusal, []]);
  source.retry();
  expect(source.progress()).toEqual({ data: null, error: null });
  await settled(source);
  expect(source.progress().data).toBe(DECODED);
});
