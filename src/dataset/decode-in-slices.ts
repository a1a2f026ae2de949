import type { DecodedDataset } from '../domain/dataset.ts';
import { decodeSteps } from './decode.ts';
import { createPieceParser, decodeUtf8, parseRoot } from './parse.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes are parsed at a time: some milliseconds on a slow machine. */
const PIECE = 65_536;

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
 * Reads the bytes of a dataset's JSON text as `decodeDataset` does the text, while they arrive, and lets the page draw and
 * answer in between, however many actions there are.
 * @throws {DatasetRefused} when nothing of the text can be shown.
 * @throws the signal's reason when it is aborted.
 */
export async function decodeInSlices(
  bytes: AsyncIterable<Bytes>,
  { signal, sliceMs = SLICE_MS, pause = nextTask }: SliceOptions = {},
): Promise<DecodedDataset> {
  let end = performance.now() + sliceMs;
  const goOn = async (): Promise<void> => {
    await pause();
    signal?.throwIfAborted();
    end = performance.now() + sliceMs;
  };

  const parse = createPieceParser();
  const chunks: Bytes[] = [];
  for await (const chunk of bytes) {
    chunks.push(chunk);
    for (let at = 0; at < chunk.length; at += PIECE) {
      parse(chunk.subarray(at, at + PIECE));
      if (performance.now() >= end) await goOn();
    }
  }
  const steps = decodeSteps(parse() ?? parseRoot(decodeUtf8(await new Blob(chunks).arrayBuffer())));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= end) await goOn();
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
