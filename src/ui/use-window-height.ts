import { useSyncExternalStore } from 'react';

/** The height of the window in CSS pixels; follows it. */
export function useWindowHeight(): number {
  return useSyncExternalStore(
    (notify) => {
      window.addEventListener('resize', notify);
      return () => window.removeEventListener('resize', notify);
    },
    () => window.innerHeight,
  );
}
