/** A cubic Bézier from 0 to 1 whose two inner values are given. */
function bezier(inner1: number, inner2: number, t: number): number {
  return 3 * inner1 * t * (1 - t) ** 2 + 3 * inner2 * t * t * (1 - t) + t ** 3;
}

/** A CSS `cubic-bezier` curve as a function of time; both ends are exact, `x1` and `x2` lie in [0, 1]. */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): (time: number) => number {
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let [low, high] = [0, 1];
    for (let step = 0; step < 24; step++) {
      const middle = (low + high) / 2;
      if (bezier(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return bezier(y1, y2, (low + high) / 2);
  };
}

/** The curve of every movement of the design. */
export const EASE = cubicBezier(0.2, 0, 0, 1);
