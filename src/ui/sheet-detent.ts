/** The three heights of a bottom sheet: a peek, half of the screen, all of it. */
export type Detent = 'peek' | 'half' | 'full';

const NEXT: Readonly<Record<Detent, Detent>> = { peek: 'half', half: 'full', full: 'peek' };

/** The height after this one, from the smallest to the largest and back. */
export function nextDetent(detent: Detent): Detent {
  return NEXT[detent];
}

/** The height that a drag comes to rest at; both heights in CSS pixels. */
export function nearestDetent(height: number, screenHeight: number): Detent {
  const heights: readonly (readonly [Detent, number])[] = [
    ['peek', Math.min(212, screenHeight * 0.38)],
    ['half', Math.min(372, screenHeight * 0.56)],
    ['full', screenHeight - 40],
  ];
  const distance = (rest: number) => Math.abs(rest - height);
  return heights.reduce((best, next) => (distance(next[1]) < distance(best[1]) ? next : best))[0];
}
