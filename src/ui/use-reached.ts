import { useEffect } from 'react';
import { reach, type Readiness } from './quiet-moment.ts';

/** Says that the page has come so far, once it is so and has been drawn. */
export function useReached(readiness: Readiness, isReached: boolean): void {
  useEffect(() => {
    if (isReached) reach(readiness);
  }, [readiness, isReached]);
}
