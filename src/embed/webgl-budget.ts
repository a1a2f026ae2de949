/** The part of `LockManager` that is used. */
export interface Locks {
  request(name: string, options: { readonly signal: AbortSignal }, held: () => Promise<void>): Promise<void>;
}

/** One lock for each map that may be drawn with WebGL at the same time, in all frames and windows of the atlas's origin. */
const LOCK_NAMES = ['atlas.webgl.1', 'atlas.webgl.2'] as const;

/**
 * Waits for the right to draw with WebGL and tells when it has it; the right is given back when the signal says so, or when
 * the frame dies. Where there are no locks (a frame of opaque origin), nobody is told anything.
 */
export function claimWebgl(locks: Locks | null, signal: AbortSignal, onGranted: () => void): void {
  if (!locks) return;
  const won = new AbortController();
  for (const name of LOCK_NAMES) {
    const waiting = new AbortController();
    const giveUp = (): void => waiting.abort();
    signal.addEventListener('abort', giveUp, { once: true });
    won.signal.addEventListener('abort', giveUp, { once: true });
    const held = (): Promise<void> => {
      // Both may be granted in the same breath.
      if (signal.aborted || won.signal.aborted) return Promise.resolve();
      won.abort();
      onGranted();
      return new Promise((release) => {
        signal.addEventListener('abort', () => release(), { once: true });
      });
    };
    request(locks, name, waiting.signal, held);
  }
}

function request(locks: Locks, name: string, signal: AbortSignal, held: () => Promise<void>): void {
  if (signal.aborted) return;
  // A claim that is given up rejects, and so does one in a frame that may not lock.
  locks.request(name, { signal }, held).catch(() => undefined);
}
