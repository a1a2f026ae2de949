/** A finger that pulls a sheet down. Ordinates in CSS pixels from the top of the screen, times in milliseconds. */
export interface Pull {
  readonly startY: number;
  readonly y: number;
  readonly time: number;
  /** Px per ms, downwards. */
  readonly velocity: number;
}

/** Px that a finger travels before a press is a drag. */
export const TAP = 6;
/** From this speed on, in px per ms, a release throws a sheet. */
export const FLING = 0.5;
/** A finger that has stood still this long, in ms, throws nothing. */
export const STILL_MS = 100;
/** The share of its height that a sheet is pulled down before it closes when it is let go. */
const CLOSING_SHARE = 0.35;

/** A pull that begins. */
export function beginPull(y: number, time: number): Pull {
  return { startY: y, y, time, velocity: 0 };
}

/** The pull once the finger is elsewhere. */
export function followPull(pull: Pull, y: number, time: number): Pull {
  return { ...pull, y, time, velocity: time > pull.time ? (y - pull.y) / (time - pull.time) : pull.velocity };
}

/** How far down the sheet stands, in px: never above its own place, and not before the press is a drag. */
export function pulledBy({ startY, y }: Pull): number {
  return y - startY >= TAP ? y - startY : 0;
}

/** Whether a sheet of a height in px closes when the finger leaves it then: far enough down, or thrown down. */
export function closesSheet(pull: Pull, time: number, height: number): boolean {
  const distance = pulledBy(pull);
  const isThrown = pull.velocity >= FLING && time - pull.time <= STILL_MS;
  return distance > 0 && (isThrown || distance >= height * CLOSING_SHARE);
}
