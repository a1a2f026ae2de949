import { type RefObject, useLayoutEffect, useState } from 'react';

/** Mean width of a character of the sentence in ems, the crosses of its tokens counted in. */
const CHARACTER_WIDTH = 0.43;

/** About how many characters an element holds on a number of lines; follows its width. */
export function useRoom(element: RefObject<HTMLElement | null>, lines: number): number {
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const fontSize = Number.parseFloat(getComputedStyle(target).fontSize);
      const perLine = target.clientWidth / (fontSize * CHARACTER_WIDTH);
      setRoom(perLine > 0 ? Math.floor(perLine * lines) : Infinity);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, lines]);
  return room;
}
