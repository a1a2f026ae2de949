import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../geo/viewport.ts';

/** The size of a page that lays nothing out. */
const FALLBACK: Size = { width: 1136, height: 572 };

/** The size of an element in whole CSS pixels, followed; `null` before it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      const measured = clientWidth > 0 && clientHeight > 0 ? { width: clientWidth, height: clientHeight } : FALLBACK;
      setSize((known) => (known?.width === measured.width && known.height === measured.height ? known : measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
