/** How far the page has come: the reader can use what they came for; and it has its final picture. */
export type Readiness = 'usable' | 'complete';

/** How long each is waited for, for pages where nobody says so. */
const LONGEST_MS: Readonly<Record<Readiness, number>> = { usable: 10_000, complete: 30_000 };
/** The longest that a busy page may put off what waits for a quiet moment. */
const PATIENCE_MS = 2000;

interface Queue {
  readonly open: () => void;
  last: Promise<void>;
}

const doNothing = (): void => undefined;

function createQueue(longestMs: number): Queue {
  let open = doNothing;
  const last = new Promise<void>((resolve) => {
    open = resolve;
  });
  setTimeout(open, longestMs);
  return { open, last };
}

const QUEUES: Readonly<Record<Readiness, Queue>> = {
  usable: createQueue(LONGEST_MS.usable),
  complete: createQueue(LONGEST_MS.complete),
};

/** Says how far the page has come: what has waited for it may begin. */
export function reach(readiness: Readiness): void {
  QUEUES[readiness].open();
}

/**
 * A moment in which the page has come so far and has nothing better to do. Each who asks gets a moment of their own, in
 * the order of asking: several short tasks never make a long one.
 */
export function quietMoment(readiness: Readiness = 'usable'): Promise<void> {
  const queue = QUEUES[readiness];
  queue.last = queue.last.then(idleMoment);
  return queue.last;
}

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
