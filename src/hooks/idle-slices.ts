/** How long a slice may take, in milliseconds: less than a frame. */
const SLICE_MS = 12;

/**
 * Calls `goOn` whenever the page is idle, until it answers that all is done; it is told whether there is time left. Gives
 * what takes it back.
 */
export function runInIdleSlices(goOn: (hasTime: () => boolean) => boolean): () => void {
  let cancel: (() => void) | null = null;
  const slice = (idle?: IdleDeadline): void => {
    const end = performance.now() + Math.min(SLICE_MS, idle?.timeRemaining() ?? SLICE_MS);
    if (!goOn(() => performance.now() < end)) wait();
  };
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(slice);
      cancel = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(() => slice());
      cancel = () => clearTimeout(id);
    }
  };
  wait();
  return () => cancel?.();
}
