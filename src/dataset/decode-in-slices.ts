import type { DecodedDataset } from '../domain/dataset.ts';
import { decodeSteps } from './decode.ts';

/** How long the page may be kept from its readers at a time, in milliseconds: less than a frame. */
const SLICE_MS = 12;

interface SliceOptions {
  /** Stops the reading between two slices. */
  readonly signal?: AbortSignal | undefined;
  /** The length of a slice in milliseconds; at 0 every step is a slice. */
  readonly sliceMs?: number;
  /** Waits until the page has done what waits for it. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads the JSON text of a dataset as `decodeDataset` does, and lets the page draw and answer in between, however many
 * actions there are.
 * @throws {DatasetRefused} when nothing of the text can be shown.
 * @throws the signal's reason when it is aborted.
 */
export async function decodeInSlices(
  text: string,
  { signal, sliceMs = SLICE_MS, pause = nextTask }: SliceOptions = {},
): Promise<DecodedDataset> {
  const steps = decodeSteps(text);
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    signal?.throwIfAborted();
  }
}

/** The next task of the page: a message comes at once where a timer would wait four milliseconds. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
