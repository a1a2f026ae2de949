import { FLING, STILL_MS, TAP } from './pull.ts';

/** The three heights that a bottom sheet rests at, the lowest first: a peek, about half of the screen, nearly all of it. */
export const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

/** The height of each detent, in CSS pixels. */
export type SheetHeights = Readonly<Record<Detent, number>>;

/** A finger on the grip. Ordinates in CSS pixels from the top of the screen, times in milliseconds. */
interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  readonly y: number;
  readonly time: number;
  /** Px per ms, upwards. */
  readonly velocity: number;
  /** The finger has gone further than a tap does. */
  readonly hasMoved: boolean;
}

export interface SheetPosition {
  readonly detent: Detent;
  readonly drag: Drag | null;
}

export type SheetEvent =
  | { readonly type: 'press' | 'move'; readonly y: number; readonly time: number }
  | { readonly type: 'release'; readonly time: number }
  | { readonly type: 'cancel' }
  | { readonly type: 'rest'; readonly detent: Detent };

const PEEK = 212;
const HALF = 372;
/** What the page above the sheet needs on a low screen: its header, its sentence, a small map, the strip. */
const PAGE_ABOVE = 378;
/** What a full sheet leaves of the page. */
const PAGE_BEHIND = 40;
/** The lowest that a drag goes: the grip stays in reach. */
const LOWEST = 44;

/** The detents of a screen of that height: 212, 372 and all but 40 on a usual phone, less on a lower one. */
export function sheetHeights(screenHeight: number): SheetHeights {
  const peek = Math.min(PEEK, Math.round(screenHeight * 0.252));
  const half = Math.max(peek, Math.min(HALF, screenHeight - PAGE_ABOVE));
  return { peek, half, full: Math.max(half, screenHeight - PAGE_BEHIND) };
}

/** The detent that many steps higher, or lower; the last one stays. */
export function detentBeside(detent: Detent, steps: number): Detent {
  const index = DETENTS.indexOf(detent) + steps;
  return DETENTS[Math.max(0, Math.min(DETENTS.length - 1, index))] ?? detent;
}

/** The height of the sheet now: its detent's, or the one that the finger gives it. */
export function heightOf({ detent, drag }: SheetPosition, heights: SheetHeights): number {
  if (!drag?.hasMoved) return heights[detent];
  return Math.max(Math.min(LOWEST, heights.peek), Math.min(heights.full, drag.startHeight + drag.startY - drag.y));
}

/** The next position of the sheet: it follows the finger, and rests at the nearest detent or where a fling throws it. */
export function moveSheet(position: SheetPosition, event: SheetEvent, heights: SheetHeights): SheetPosition {
  const { detent, drag } = position;
  switch (event.type) {
    case 'press': {
      const { y, time } = event;
      return { detent, drag: { startY: y, startHeight: heights[detent], y, time, velocity: 0, hasMoved: false } };
    }
    case 'move': {
      if (!drag) return position;
      const { y, time } = event;
      const velocity = time > drag.time ? (drag.y - y) / (time - drag.time) : drag.velocity;
      return {
        detent,
        drag: { ...drag, y, time, velocity, hasMoved: drag.hasMoved || Math.abs(y - drag.startY) >= TAP },
      };
    }
    case 'release':
      return { detent: drag?.hasMoved ? restOf(position, drag, event.time, heights) : detent, drag: null };
    case 'cancel':
      return { detent, drag: null };
    case 'rest':
      return { detent: event.detent, drag: null };
  }
}

function restOf(position: SheetPosition, drag: Drag, time: number, heights: SheetHeights): Detent {
  const height = heightOf(position, heights);
  const velocity = time - drag.time > STILL_MS ? 0 : drag.velocity;
  const ahead = DETENTS.filter((detent) => (velocity > 0 ? heights[detent] > height : heights[detent] < height));
  const thrown = velocity > 0 ? ahead[0] : ahead.at(-1);
  if (Math.abs(velocity) >= FLING && thrown) return thrown;
  const distance = (detent: Detent) => Math.abs(heights[detent] - height);
  return DETENTS.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
