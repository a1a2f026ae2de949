import { type RefObject, useLayoutEffect, useState } from 'react';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element inside its borders, in whole pixels, followed as it changes; `null` before it is known, `fallback`
 * where nothing is laid out.
 */
export function useSize(element: RefObject<Element | null>, fallback: Size): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  const { width: fallbackWidth, height: fallbackHeight } = fallback;
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const isLaidOut = target.clientWidth > 0 && target.clientHeight > 0;
      const width = isLaidOut ? target.clientWidth : fallbackWidth;
      const height = isLaidOut ? target.clientHeight : fallbackHeight;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, fallbackWidth, fallbackHeight]);
  return size;
}
