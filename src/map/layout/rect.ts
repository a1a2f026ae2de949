/** A point of the map's sheet in CSS pixels, origin at its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the map's sheet in CSS pixels. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer to each other than `gap` pixels on both axes. */
export function collides(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether `inner` lies in `outer`, at least `margin` pixels from its edges. */
export function contains(outer: Rect, inner: Rect, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

/** Pixels from a point to the nearest point of a box; 0 inside. */
export function distanceTo(rect: Rect, { x, y }: Point): number {
  return Math.hypot(
    Math.max(rect.x - x, 0, x - rect.x - rect.width),
    Math.max(rect.y - y, 0, y - rect.y - rect.height),
  );
}

/** Pixels between two boxes; 0 when they meet. */
export function gapBetween(a: Rect, b: Rect): number {
  return Math.hypot(
    Math.max(b.x - a.x - a.width, 0, a.x - b.x - b.width),
    Math.max(b.y - a.y - a.height, 0, a.y - b.y - b.height),
  );
}

/** The box of a size around a centre. */
export function around(centre: Point, width: number, height = width): Rect {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The value, or the nearest bound when it is outside. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
