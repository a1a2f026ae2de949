import { collides, contains, type Rect } from './rect.ts';

/** A small box on a curve of a route. */
export interface CurveBox extends Rect {
  readonly routeId: string;
}

export interface Demand {
  /** Pixels kept free around the box. */
  readonly gap?: number;
  /** `all`: curves may be covered, by a name that must be seen; a route's id: that curve only. */
  readonly mayCross?: string;
}

/** What is already drawn: later marks ask it for room and take it. */
export class FreeSpace {
  readonly #frame: Rect;
  readonly #taken: Rect[];
  readonly #curves: readonly CurveBox[];

  constructor(frame: Rect, taken: readonly Rect[], curves: readonly CurveBox[] = []) {
    this.#frame = frame;
    this.#taken = [...taken];
    this.#curves = curves;
  }

  /** Whether a box touches nothing drawn and stays inside the frame. */
  isFree(rect: Rect, { gap = 0, mayCross = '' }: Demand = {}): boolean {
    if (!contains(this.#frame, rect, 2)) return false;
    if (this.#taken.some((other) => collides(rect, other, gap))) return false;
    if (mayCross === 'all') return true;
    return !this.#curves.some((curve) => curve.routeId !== mayCross && collides(rect, curve, gap));
  }

  take(rect: Rect): void {
    this.#taken.push(rect);
  }
}
