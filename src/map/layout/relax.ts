import { clamp, type Rect } from './rect.ts';

/** A box on its way: it starts at its rest place and is pushed about. */
export interface MovingBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** Where the spring pulls it, top left corner. */
  readonly restX: number;
  readonly restY: number;
}

const ITERATIONS = 600;
/** Iterations with the full spring; then it slackens so that the last collisions open. */
const TENSE_ITERATIONS = 450;
const SPRING = 0.06;
const SLACK_SPRING = 0.01;
/** Pixels kept between two boxes. */
const GAP = 3;
const OBSTACLE_GAP = 2;

/** Moves the boxes, in place, until springs and collisions balance: inside `frame`, away from `obstacles`, no randomness. */
export function relax(boxes: readonly MovingBox[], frame: Rect, obstacles: readonly Rect[]): void {
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const spring = iteration < TENSE_ITERATIONS ? SPRING : SLACK_SPRING;
    for (const box of boxes) {
      box.x += (box.restX - box.x) * spring;
      box.y += (box.restY - box.y) * spring;
    }
    boxes.forEach((box, index) => {
      for (let other = index + 1; other < boxes.length; other++) {
        const neighbour = boxes[other];
        if (neighbour) pushApart(box, neighbour);
      }
      for (const obstacle of obstacles) pushAway(box, obstacle);
      box.x = clamp(box.x, frame.x, frame.x + frame.width - box.width);
      box.y = clamp(box.y, frame.y, frame.y + frame.height - box.height);
    });
  }
}

function pushApart(a: MovingBox, b: MovingBox): void {
  const dx = overlap(a.x, a.width, b.x, b.width) + GAP;
  if (dx <= 0) return;
  const dy = overlap(a.y, a.height, b.y, b.height) + GAP;
  if (dy <= 0) return;
  if (dx < dy) {
    const push = (dx / 2) * sideOf(a.x + a.width / 2, b.x + b.width / 2);
    a.x += push;
    b.x -= push;
  } else {
    const push = (dy / 2) * sideOf(a.y + a.height / 2, b.y + b.height / 2);
    a.y += push;
    b.y -= push;
  }
}

function pushAway(box: MovingBox, obstacle: Rect): void {
  const dx = overlap(box.x, box.width, obstacle.x, obstacle.width) + OBSTACLE_GAP;
  const dy = overlap(box.y, box.height, obstacle.y, obstacle.height) + OBSTACLE_GAP;
  if (dx <= 0 || dy <= 0) return;
  if (dx < dy) box.x += dx * sideOf(box.x + box.width / 2, obstacle.x + obstacle.width / 2);
  else box.y += dy * sideOf(box.y + box.height / 2, obstacle.y + obstacle.height / 2);
}

/** How far two spans reach into each other; negative when apart. */
function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

function sideOf(own: number, other: number): 1 | -1 {
  return own < other ? -1 : 1;
}
