import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../scripts/data/source.ts';
import { SOURCE_FOLDER } from '../../tests/data/real-dataset.ts';
import { decodeOrRefuse, REAL } from '../../tests/support/dataset-properties.ts';
import { hostileFiles } from '../../tests/support/hostile-files.ts';
import { anyMutation, mutate } from '../../tests/support/mutate-dataset.ts';
import type { DecodedDataset } from '../domain/dataset.ts';
import { decodeDataset } from './decode.ts';
import { type Bytes, decodeInSlices } from './decode-in-slices.ts';
import { DatasetRefused } from './errors.ts';
import type { JsonValue } from './json.ts';
import { decodeUtf8 } from './parse.ts';

/** The bytes of a text as a network may bring them. */
async function* inChunks(bytes: Bytes, size: number): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const encode = (text: string): Bytes => new TextEncoder().encode(text);
const decodeText = (text: string) => decodeInSlices(inChunks(encode(text), 1000));

/** Reads with a pause after every step; how often it paused. */
async function decodeStepwise(text: string): Promise<{ readonly decoded: DecodedDataset; readonly pauses: number }> {
  let pauses = 0;
  const decoded = await decodeInSlices(inChunks(encode(text), 1000), { sliceMs: 0, pause: async () => void pauses++ });
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

/** What is read, or in which words it is refused. */
async function outcomeOf(read: () => DecodedDataset | Promise<DecodedDataset>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DatasetRefused) return [error.code, error.detail];
    throw error;
  }
}

test('the real dataset is the same, read at once, in slices or with a pause at each action', async () => {
  const text = JSON.stringify(readSource(SOURCE_FOLDER));
  const direct = decodeDataset(text);
  expect(await decodeText(text)).toEqual(direct);
  expect(await decodeText(JSON.stringify(JSON.parse(text), null, 2))).toEqual(direct);
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
    { numRuns: 150 },
  );
});

test.each(hostileFiles())('$name comes to the same in slices, or is refused in the same words', async ({ bytes }) => {
  const inSlices = await outcomeOf(() => decodeInSlices(inChunks(Uint8Array.from(bytes), 50_000)));
  expect(inSlices).toEqual(await outcomeOf(() => decodeDataset(decodeUtf8(bytes))));
});

test('a text that breaks off anywhere is refused in the same words', async () => {
  const text = JSON.stringify({ ...REAL, stories: [] });
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: text.length - 1 }), async (length) => {
      const cut = text.slice(0, length);
      expect(await outcomeOf(() => decodeText(cut))).toEqual(await outcomeOf(() => decodeDataset(cut)));
    }),
    { numRuns: 100 },
  );
});

test('an aborted reading stops between two slices', async () => {
  const controller = new AbortController();
  const reading = decodeInSlices(inChunks(encode(JSON.stringify(REAL)), 1000), {
    signal: controller.signal,
    sliceMs: 0,
    pause: async () => controller.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
