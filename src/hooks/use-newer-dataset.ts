import { useEffect, useRef, useState } from 'react';
import { findNewerDataset } from '../dataset/newer-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isHosted } from './is-hosted.ts';
import { savesData } from './saves-data.ts';
import { DATASET_PATH } from './use-dataset.ts';

/** The host is not asked more often, except when the network comes back. */
const PAUSE_MS = 10 * 60_000;

interface NewerDataset {
  /** What the host has now, if it differs from what the page shows. */
  readonly newer: Dataset | null;
  /** Says no more of it, until there is another one. */
  readonly dismiss: () => void;
}

/**
 * Looks whether the host has another dataset than the page shows: when the reader comes back to the page or the network
 * comes back, every ten minutes at most, and at once when a service worker may have answered in the host's place.
 */
export function useNewerDataset(shown: Dataset): NewerDataset {
  const [newer, setNewer] = useState<Dataset | null>(null);
  const told = useRef<Dataset | null>(null);

  useEffect(() => {
    if (!isHosted() || savesData()) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    let nextAt = Date.now() + PAUSE_MS;
    const look = async (): Promise<void> => {
      nextAt = Date.now() + PAUSE_MS;
      const url = new URL(DATASET_PATH, document.baseURI).href;
      const found = await findNewerDataset(url, told.current ?? shown, signal);
      if (found && !signal.aborted) {
        told.current = found;
        setNewer(found);
      }
    };
    const onReturn = (): void => {
      if (!document.hidden && Date.now() >= nextAt) void look();
    };
    const timer = setInterval(onReturn, PAUSE_MS);
    document.addEventListener('visibilitychange', onReturn, { signal });
    window.addEventListener('online', () => void look(), { signal });
    if (navigator.serviceWorker?.controller) void look();
    return () => {
      clearInterval(timer);
      ending.abort();
    };
  }, [shown]);

  return { newer, dismiss: () => setNewer(null) };
}
