import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes in use after a collection, buffers included. */
export function bytesInUse(): number {
  if (typeof collect === 'function') for (let round = 0; round < 3; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How long something takes, in milliseconds, and what it gives. */
export function timed<T>(run: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}

/** Processor time of something in milliseconds, helper threads included: what a shared machine cannot stretch by waiting. */
export function processorMsOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which a share of the samples lies; `NaN` without samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Gigabytes a second at which this machine reads memory in order: the best of some passes over 128 MiB. */
export function readBandwidth(): number {
  const numbers = new Float64Array(2 ** 24).fill(1);
  const passes = Array.from({ length: 8 }, () =>
    timed(() => {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let at = 0; at < numbers.length; at += 4) {
        a += numbers[at] ?? 0;
        b += numbers[at + 1] ?? 0;
        c += numbers[at + 2] ?? 0;
        d += numbers[at + 3] ?? 0;
      }
      return a + b + c + d;
    }),
  );
  return numbers.byteLength / Math.min(...passes.map(({ ms }) => ms)) / 1e6;
}
