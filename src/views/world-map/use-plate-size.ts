import type { RefObject } from 'react';
import { type Size, useSize } from '../../ui/use-size.ts';

/** The size of a plate in a page that lays nothing out. */
const FALLBACK: Size = { width: 1136, height: 572 };

/** The size of the map's element in whole CSS pixels, followed; `null` before it is known. */
export function usePlateSize(ref: RefObject<HTMLElement | null>): Size | null {
  return useSize(ref, FALLBACK);
}
