import type { Page } from 'playwright-core';

/** A place on the screen in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A hand on the screen of a page, by the touch events that a browser would get from a real one. They carry the times of an
 * unhindered hand, so that a busy machine does not make it slower.
 */
export interface Finger {
  /** Presses, goes to the other place in steps of one frame, and leaves; `rests` before it leaves, so that nothing is thrown. */
  readonly drag: (from: Point, to: Point, options?: { readonly rests?: boolean }) => Promise<void>;
  /** Two fingers on either side of a place go from one distance to another. */
  readonly pinch: (middle: Point, fromDistance: number, toDistance: number) => Promise<void>;
}

const STEPS = 12;
const FRAME_MS = 16;
const REST_MS = 160;

/** The hand on a page; the page must have been opened with touch. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let timeMs = 0;
  const wait = async (durationMs: number) => {
    await page.waitForTimeout(durationMs);
    timeMs += durationMs;
  };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      timestamp: timeMs / 1000,
      touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  const follow = async (at: (share: number) => readonly Point[]) => {
    timeMs = Date.now();
    await send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step += 1) {
      await wait(FRAME_MS);
      await send('touchMove', at(step / STEPS));
    }
  };
  return {
    async drag(from, to, { rests = true } = {}) {
      await follow((share) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
      if (rests) {
        await wait(REST_MS);
        await send('touchMove', [to]);
      }
      await send('touchEnd', []);
    },
    async pinch(middle, fromDistance, toDistance) {
      await follow((share) => {
        const half = (fromDistance + (toDistance - fromDistance) * share) / 2;
        return [
          { x: middle.x - half, y: middle.y },
          { x: middle.x + half, y: middle.y },
        ];
      });
      await send('touchEnd', []);
    },
  };
}
