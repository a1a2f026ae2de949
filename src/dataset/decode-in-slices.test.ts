import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../scripts/data/source.ts';
import { SOURCE_FOLDER } from '../../tests/data/real-dataset.ts';
import { decodeOrRefuse, REAL } from '../../tests/support/dataset-properties.ts';
import { anyMutation, mutate } from '../../tests/support/mutate-dataset.ts';
import type { DecodedDataset } from '../domain/dataset.ts';
import { decodeDataset } from './decode.ts';
import { decodeInSlices } from './decode-in-slices.ts';
import { DatasetRefused } from './errors.ts';
import type { JsonValue } from './json.ts';

/** Reads with a pause after every step; how often it paused. */
async function decodeStepwise(text: string): Promise<{ readonly decoded: DecodedDataset; readonly pauses: number }> {
  let pauses = 0;
  const decoded = await decodeInSlices(text, { sliceMs: 0, pause: async () => void pauses++ });
  return { decoded, pauses };
}

async function stepwiseOrRefuse(value: JsonValue): Promise<DecodedDataset | null> {
  try {
    return (await decodeStepwise(JSON.stringify(value))).decoded;
  } catch (error) {
    if (error instanceof DatasetRefused) return null;
    throw error;
  }
}

test('the real dataset is the same, read at once, in slices or with a pause at each action', async () => {
  const text = JSON.stringify(readSource(SOURCE_FOLDER));
  const direct = decodeDataset(text);
  expect(await decodeInSlices(text)).toEqual(direct);
  const { decoded, pauses } = await decodeStepwise(text);
  expect(decoded).toEqual(direct);
  expect(pauses).toBeGreaterThanOrEqual(2 * direct.dataset.actions.length);
  expect(decoded.dataset.actions.every((action) => Object.isFrozen(action) && Object.isFrozen(action.related))).toBe(
    true,
  );
});

test('so is what is broken, with the same remarks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
      const file = mutations.reduce<JsonValue>(mutate, REAL);
      expect(await stepwiseOrRefuse(file)).toEqual(decodeOrRefuse(file));
    }),
    { numRuns: 300 },
  );
});

test('an aborted reading stops between two slices', async () => {
  const controller = new AbortController();
  const reading = decodeInSlices(JSON.stringify(REAL), {
    signal: controller.signal,
    sliceMs: 0,
    pause: async () => controller.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
