import { type RefObject, useLayoutEffect, useState } from 'react';

/** About how many characters of a mean width (in ems) an element holds on a number of lines; follows its width. */
export function useRoom(element: RefObject<HTMLElement | null>, lines: number, characterWidth: number): number {
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(target);
      const width = target.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const perLine = width / (Number.parseFloat(fontSize) * characterWidth);
      setRoom(perLine > 0 ? Math.floor(perLine * lines) : Infinity);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, lines, characterWidth]);
  return room;
}
