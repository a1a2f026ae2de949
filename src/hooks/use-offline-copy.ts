import { useEffect } from 'react';
import { keepOfflineCopy } from './keep-offline-copy.ts';

/** After the last part of a first visit has been asked for, on a fast line and on a slow one. */
const AFTER_MS = 5000;

/** Begins the copy for the next visit when this one has all that it needs. */
export function useOfflineCopy(): void {
  useEffect(() => {
    const timer = setTimeout(() => void keepOfflineCopy(), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}
