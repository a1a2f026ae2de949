import { expect, test } from 'vitest';
import { flatPath } from '../../map/camera-path.ts';
import { createCameraMotion } from './camera-motion.ts';

const START = { lon: 11, lat: 20, scale: 1 };
const GOAL = { lon: 67, lat: 48, scale: 3 };

/** A clock that a test turns by hand. */
function handClock() {
  let waiting: ((timeMs: number) => void) | null = null;
  return {
    frame: (run: (timeMs: number) => void) => {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
    tick: (timeMs: number) => {
      const run = waiting;
      waiting = null;
      run?.(timeMs);
    },
    isWaiting: () => waiting !== null,
  };
}

test('a travel moves frame by frame and rests on its goal', () => {
  const clock = handClock();
  const motion = createCameraMotion(START, clock.frame);
  const rests: boolean[] = [];
  motion.subscribe((_, isResting) => rests.push(isResting));
  motion.travel(GOAL, 600, flatPath);
  expect(motion.isTravelling()).toBe(true);
  for (const timeMs of [1000, 1300, 1600]) clock.tick(timeMs);
  expect(rests).toEqual([false, false, true]);
  expect(motion.resting()).toEqual(GOAL);
  expect([clock.isWaiting(), motion.isTravelling()]).toEqual([false, false]);
});

test('a hand ends a travel; the state follows when it lets go', () => {
  const clock = handClock();
  const motion = createCameraMotion(START, clock.frame);
  motion.travel(GOAL, 600, flatPath);
  clock.tick(0);
  const held = { lon: 5, lat: 5, scale: 2 };
  motion.moveTo(held);
  expect([clock.isWaiting(), motion.resting(), motion.current()]).toEqual([false, START, held]);
  expect(motion.settle()).toEqual(held);
  expect(motion.resting()).toEqual(held);
});

test('without a duration the camera jumps', () => {
  const motion = createCameraMotion(START, handClock().frame);
  motion.travel(GOAL, 0, flatPath);
  expect([motion.resting(), motion.isTravelling()]).toEqual([GOAL, false]);
});
