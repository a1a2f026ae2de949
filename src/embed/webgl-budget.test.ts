import { expect, test } from 'vitest';
import { claimWebgl, type Locks } from './webgl-budget.ts';

/** Exclusive locks by name, granted in the order of asking. */
function fakeLocks(): Locks {
  const queues = new Map<string, (() => Promise<void>)[]>();
  const serve = async (name: string): Promise<void> => {
    const queue = queues.get(name) ?? [];
    for (let first = queue[0]; first; [first] = queue) {
      await first();
      queue.shift();
    }
  };
  return {
    request: (name, { signal }, held) =>
      new Promise((resolve, reject) => {
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        const turn = async (): Promise<void> => {
          if (signal.aborted) return;
          await held();
          resolve();
        };
        signal.addEventListener('abort', () => reject(new Error('given up')));
        queue.push(turn);
        if (queue.length === 1) void serve(name);
      }),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('of five maps two draw with WebGL; each one that goes out of sight lets the next in', async () => {
  const locks = fakeLocks();
  const drawing = new Set<number>();
  const claims = [0, 1, 2, 3, 4].map((map) => {
    const claim = new AbortController();
    claim.signal.addEventListener('abort', () => drawing.delete(map));
    claimWebgl(locks, claim.signal, () => drawing.add(map));
    return claim;
  });
  for (const leaver of [0, 1, 2, 3, 4]) {
    await settle();
    expect(drawing.size).toBe(Math.min(2, claims.length - leaver));
    claims[leaver]?.abort();
  }
  await settle();
  expect(drawing.size).toBe(0);
});

test('a map that gives up before its turn never draws', async () => {
  const locks = fakeLocks();
  const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
  const granted: string[] = [];
  claimWebgl(locks, first.signal, () => granted.push('first'));
  claimWebgl(locks, second.signal, () => granted.push('second'));
  claimWebgl(locks, third.signal, () => granted.push('third'));
  await settle();
  third.abort();
  first.abort();
  second.abort();
  await settle();
  expect(granted).toEqual(['first', 'second']);
});

test('without locks, or where they are refused, nobody draws with WebGL and nothing is thrown', async () => {
  const refusing: Locks = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
  const granted: string[] = [];
  claimWebgl(null, new AbortController().signal, () => granted.push('none'));
  claimWebgl(refusing, new AbortController().signal, () => granted.push('refused'));
  await settle();
  expect(granted).toEqual([]);
});
