import type { DecodedDataset } from '../domain/dataset.ts';
import { isWorthRetrying } from './load.ts';

/** How far the dataset has come: neither while it is on its way. */
export interface DatasetProgress {
  readonly data: DecodedDataset | null;
  readonly error: Error | null;
}

/** One dataset that is fetched once, for all who look. */
export interface DatasetSource {
  readonly progress: () => DatasetProgress;
  /** The first listener starts the fetch. Answers how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries again after a failure. */
  readonly retry: () => void;
}

const UNDERWAY: DatasetProgress = { data: null, error: null };
/** Pauses before another try, in milliseconds, when the host may do better a moment later. */
const PAUSES_MS = [1000, 2000, 4000];

/** A source that fetches with `load`; `pause` waits a time in milliseconds. */
export function createDatasetSource(
  load: () => Promise<DecodedDataset>,
  pause: (ms: number) => Promise<void> = pauseFor,
): DatasetSource {
  const listeners = new Set<() => void>();
  let progress = UNDERWAY;
  let isStarted = false;

  function show(next: DatasetProgress): void {
    progress = next;
    for (const listener of listeners) listener();
  }

  function start(): void {
    isStarted = true;
    void loadPatiently(load, pause).then(
      (data) => show({ data, error: null }),
      (error: unknown) => show({ data: null, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  }

  return {
    progress: () => progress,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!isStarted) start();
      return () => listeners.delete(listener);
    },
    retry: () => {
      if (!progress.error) return;
      show(UNDERWAY);
      start();
    },
  };
}

async function loadPatiently(load: () => Promise<DecodedDataset>, pause: (ms: number) => Promise<void>) {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await load();
    } catch (error) {
      if (!isWorthRetrying(error)) throw error;
    }
    await pause(pauseMs);
  }
  return load();
}

function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
