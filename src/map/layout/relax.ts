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

/** What is near is looked up again once a box has come this far, in pixels, from where it stood then. */
const STRAY = 12;

/** A box with what it may touch: boxes after it, so that a pair is looked at once, and obstacles. */
interface Body {
  readonly box: MovingBox;
  others: MovingBox[];
  obstacles: Rect[];
  /** Where the box stood when this was looked up. */
  originX: number;
  originY: number;
}

/**
 * Moves the boxes, in place, until springs and collisions balance: inside `frame`, away from `obstacles`, no randomness.
 * A step looks at what is near only: the first layout of a page runs this in cold code.
 */
export function relax(boxes: readonly MovingBox[], frame: Rect, obstacles: readonly Rect[]): void {
  const bodies = boxes.map((box): Body => ({ box, others: [], obstacles: [], originX: Infinity, originY: Infinity }));
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const spring = iteration < TENSE_ITERATIONS ? SPRING : SLACK_SPRING;
    for (const { box } of bodies) {
      box.x += (box.restX - box.x) * spring;
      box.y += (box.restY - box.y) * spring;
    }
    if (bodies.some(isAstray)) lookAround(bodies, obstacles);
    for (const body of bodies) settleBody(body, frame);
  }
}

function settleBody({ box, others, obstacles }: Body, frame: Rect): void {
  for (const other of others) pushApart(box, other);
  for (const obstacle of obstacles) pushAway(box, obstacle);
  box.x = clamp(box.x, frame.x, frame.x + frame.width - box.width);
  box.y = clamp(box.y, frame.y, frame.y + frame.height - box.height);
}

function isAstray({ box, originX, originY }: Body): boolean {
  return Math.abs(box.x - originX) > STRAY || Math.abs(box.y - originY) > STRAY;
}

/** Finds what each box could touch before it or the other is astray by the end of a step, and as much again within it. */
function lookAround(bodies: readonly Body[], obstacles: readonly Rect[]): void {
  const reach = GAP + 4 * STRAY;
  bodies.forEach((body, index) => {
    const { box } = body;
    const isNear = (other: Rect): boolean =>
      overlap(box.x, box.width, other.x, other.width) + reach > 0 &&
      overlap(box.y, box.height, other.y, other.height) + reach > 0;
    body.others = [];
    for (let after = index + 1; after < bodies.length; after++) {
      const other = bodies[after]?.box;
      if (other && isNear(other)) body.others.push(other);
    }
    body.obstacles = obstacles.filter(isNear);
    body.originX = box.x;
    body.originY = box.y;
  });
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
  if (dx <= 0) return;
  const dy = overlap(box.y, box.height, obstacle.y, obstacle.height) + OBSTACLE_GAP;
  if (dy <= 0) return;
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
