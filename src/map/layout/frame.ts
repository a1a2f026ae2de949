import { CENTRAL_MERIDIAN, invert, isOnSphere } from '../../geo/projection.ts';
import { isRegional } from './density.ts';
import type { Sheet } from './sheet.ts';

/** One dark stretch of the graduated band, in pixels along its side of the sheet. */
export interface Graduation {
  readonly side: 'top' | 'right' | 'bottom' | 'left';
  readonly from: number;
  readonly to: number;
}

const SAMPLE_PX = 1;
/** No stretch that is drawn is shorter than this. */
const STRIDE_PX = 16;

/** The dark stretches of the frame of a flat sheet: every second step of longitude above and below, of latitude on the sides. */
export function graduate(sheet: Sheet): readonly Graduation[] {
  const { width, height, planeOf } = sheet;
  if (!planeOf) return [];
  const stepDegrees = isRegional(sheet) ? 5 : 10;
  const stepAt = (x: number, y: number, isHorizontal: boolean): number | null => {
    const [px, py] = planeOf(x, y);
    if (!isOnSphere(px, py)) return null;
    const [lon, lat] = invert(px, py);
    const fromSeam = (((lon - CENTRAL_MERIDIAN + 180) % 360) + 360) % 360;
    return Math.floor((isHorizontal ? fromSeam - 180 + CENTRAL_MERIDIAN : lat) / stepDegrees);
  };
  return [
    ...stretches('top', width, (u) => stepAt(u, 0, true)),
    ...stretches('bottom', width, (u) => stepAt(u, height, true)),
    ...stretches('left', height, (u) => stepAt(0, u, false)),
    ...stretches('right', height, (u) => stepAt(width, u, false)),
  ];
}

/** Along a side degrees only rise or only fall, so a way with the same step at both ends has no other in between. */
function stretches(side: Graduation['side'], length: number, stepAt: (u: number) => number | null): Graduation[] {
  const found: Graduation[] = [];
  let current: number | null = null;
  let from = 0;
  const close = (to: number): void => {
    if (current !== null && current % 2 === 0 && to - from > SAMPLE_PX) found.push({ side, from, to });
  };
  const change = (u: number, step: number | null): void => {
    if (step === current) return;
    close(u);
    current = step;
    from = u;
  };
  const walk = (start: number, startStep: number | null, end: number, endStep: number | null): void => {
    if (startStep === endStep) return;
    const steps = Math.floor((end - start) / SAMPLE_PX);
    if (steps <= 1) {
      change(end, endStep);
      return;
    }
    const middle = start + Math.floor(steps / 2) * SAMPLE_PX;
    const middleStep = stepAt(middle);
    walk(start, startStep, middle, middleStep);
    walk(middle, middleStep, end, endStep);
  };
  let last = stepAt(0);
  change(0, last);
  const end = Math.floor(length / SAMPLE_PX) * SAMPLE_PX;
  for (let u = 0; u < end; u += STRIDE_PX) {
    const next = Math.min(end, u + STRIDE_PX);
    const step = stepAt(next);
    walk(u, last, next, step);
    last = step;
  }
  close(length);
  return found;
}
