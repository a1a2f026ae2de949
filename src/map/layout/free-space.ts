import { collides, contains, type Rect } from './rect.ts';

/** What is already drawn: later marks ask it for room and take it. */
export class FreeSpace {
  readonly #frame: Rect;
  readonly #taken: Rect[];
  /** Curves may be covered by a name that must be seen, never by another. */
  readonly #soft: readonly Rect[];

  constructor(frame: Rect, taken: readonly Rect[], soft: readonly Rect[] = []) {
    this.#frame = frame;
    this.#taken = [...taken];
    this.#soft = soft;
  }

  /** Whether a box touches nothing drawn and stays inside the frame; `mayCrossCurves` ignores curves. */
  isFree(rect: Rect, options: { readonly gap?: number; readonly mayCrossCurves?: boolean } = {}): boolean {
    const { gap = 0, mayCrossCurves = false } = options;
    if (!contains(this.#frame, rect, 2)) return false;
    if (this.#taken.some((other) => collides(rect, other, gap))) return false;
    return mayCrossCurves || !this.#soft.some((other) => collides(rect, other, gap));
  }

  take(rect: Rect): void {
    this.#taken.push(rect);
  }
}
