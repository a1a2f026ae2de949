import type { BrushEvent, Handle } from './brush.ts';
import type { Step } from './step.ts';

/** What a keyboard can hold of a brush: one end of its window, or all of it. */
export type BrushPart = Handle | 'window';

/** The part of a keyboard event that counts here. */
export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** How many columns the keys that jump go: five years by year, one year otherwise. */
const JUMP: Readonly<Record<Step, number>> = { year: 5, quarter: 4, month: 12 };

/**
 * What a key does to a part of the brush, `null` for a key that means nothing here: arrows go by a step, Shift with arrows
 * and the Page keys by a jump, Home and End to the ends, Escape clears.
 */
export function eventOfKey(stroke: Keystroke, part: BrushPart, step: Step): BrushEvent | null {
  if (stroke.altKey || stroke.ctrlKey || stroke.metaKey) return null;
  const columns = stroke.shiftKey ? JUMP[step] : 1;
  switch (stroke.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return moved(part, columns);
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(part, -columns);
    case 'PageUp':
      return moved(part, JUMP[step]);
    case 'PageDown':
      return moved(part, -JUMP[step]);
    case 'Home':
      return part === 'window' ? moved(part, Number.NEGATIVE_INFINITY) : { type: 'home', handle: part };
    case 'End':
      return part === 'window' ? moved(part, Number.POSITIVE_INFINITY) : { type: 'end', handle: part };
    case 'Escape':
      return { type: 'clear' };
    default:
      return null;
  }
}

function moved(part: BrushPart, columns: number): BrushEvent {
  return part === 'window' ? { type: 'shift', columns } : { type: 'nudge', handle: part, columns };
}
