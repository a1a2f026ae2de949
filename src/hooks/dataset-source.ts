import { createStore, type StoreApi } from 'zustand/vanilla';
import { isWorthRetrying } from '../dataset/load.ts';

/** How often one request is tried again when the host may do better a moment later. */
const MOST_RETRIES = 3;
const FIRST_PAUSE_MS = 1000;

/** What has come of a source: nothing yet, its value, or why there is none. */
export interface Delivery<V> {
  readonly data: V | null;
  readonly error: Error | null;
}

/** Something fetched once for the whole page, and kept. */
export interface Source<V> extends Pick<StoreApi<Delivery<V>>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Fetches it, unless it is there or on its way; after a failure only this tries again. */
  readonly request: () => void;
}

const NOTHING_YET = { data: null, error: null };

/**
 * A source that holds what `load` gives. A host in trouble is asked again after longer and longer pauses; what no patience
 * mends is told at once.
 */
export function createSource<V>(load: () => Promise<V>): Source<V> {
  const store = createStore<Delivery<V>>(() => NOTHING_YET);
  let isOnItsWay = false;

  async function loadPatiently(): Promise<V> {
    for (let failures = 0; ; failures++) {
      try {
        return await load();
      } catch (error) {
        if (failures === MOST_RETRIES || !isWorthRetrying(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** failures));
      }
    }
  }

  async function deliver(): Promise<void> {
    try {
      store.setState({ data: await loadPatiently(), error: null });
    } catch (error) {
      store.setState({ data: null, error: error instanceof Error ? error : new Error(String(error)) });
    }
    isOnItsWay = false;
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    request: () => {
      if (isOnItsWay || store.getState().data !== null) return;
      isOnItsWay = true;
      store.setState(NOTHING_YET);
      void deliver();
    },
  };
}
