import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in CSS pixels, followed as it changes; `fallback` where nothing is laid out. */
export function useBox<E extends Element>(fallback: Box): readonly [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box>(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) {
        setBox((old) => (old.width === width && old.height === height ? old : { width, height }));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
