import { type RefObject, useDeferredValue } from 'react';
import { type Size, useSize } from '../../ui/use-size.ts';

/** The size of a plate in a page that lays nothing out. */
const FALLBACK: Size = { width: 1136, height: 572 };

/**
 * The size of the map's element in whole CSS pixels, followed; `null` before it is known. `isPatient`: what it leads to may
 * be worked out bit by bit, since something else is shown meanwhile.
 */
export function usePlateSize(ref: RefObject<HTMLElement | null>, isPatient: boolean): Size | null {
  const size = useSize(ref, FALLBACK);
  const later = useDeferredValue(size);
  return isPatient ? later : size;
}
