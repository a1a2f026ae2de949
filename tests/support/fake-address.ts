import type { AddressPort } from '../../src/state/url/address-port.ts';

/** A history of query strings, with the reader's way back. */
export interface FakeAddress extends AddressPort {
  /** Every entry, the oldest first. */
  readonly entries: readonly string[];
  /** Every write in order: `push ?theme=ai`. */
  readonly writes: readonly string[];
  go(steps: number): void;
  leave(): void;
}

export function fakeAddress(start = ''): FakeAddress {
  const entries = [start];
  const writes: string[] = [];
  const returns = new Set<() => void>();
  const leaves = new Set<() => void>();
  let at = 0;
  return {
    entries,
    writes,
    search: () => entries[at] ?? '',
    push: (search) => {
      writes.push(`push ${search}`);
      entries.splice(at + 1, Number.POSITIVE_INFINITY, search);
      at += 1;
    },
    replace: (search) => {
      writes.push(`replace ${search}`);
      entries[at] = search;
    },
    onReturn: (listener) => {
      returns.add(listener);
      return () => void returns.delete(listener);
    },
    onLeave: (listener) => {
      leaves.add(listener);
      return () => void leaves.delete(listener);
    },
    go: (steps) => {
      at = Math.min(entries.length - 1, Math.max(0, at + steps));
      for (const listener of returns) listener();
    },
    leave: () => {
      for (const listener of leaves) listener();
    },
  };
}
