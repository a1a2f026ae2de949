/** How long the page may be kept from its readers at a time, in milliseconds: less than a frame. */
const SLICE_MS = 12;

export interface SliceOptions {
  /** Stops the work between two slices. */
  readonly signal?: AbortSignal | undefined;
  /** The length of a slice in milliseconds; at 0 every step is a slice. */
  readonly sliceMs?: number;
  /** Waits until the page has done what waits for it. */
  readonly pause?: () => Promise<void>;
}

/** Long work cut into slices: who does it asks after each step whether the slice is over, and then waits for the next. */
export interface Slices {
  readonly isOver: () => boolean;
  /** @throws the signal's reason when it is aborted. */
  readonly next: () => Promise<void>;
}

export function createSlices({ signal, sliceMs = SLICE_MS, pause = nextTask }: SliceOptions): Slices {
  let end = performance.now() + sliceMs;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await pause();
      signal?.throwIfAborted();
      end = performance.now() + sliceMs;
    },
  };
}

/** The next task of the page: a message comes at once where a timer would wait four milliseconds. */
export function nextTask(): Promise<void> {
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
