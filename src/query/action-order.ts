import type { CooperationAction } from '../domain/action.ts';

/**
 * Latest first, by the beginning of the start. A start known only to the year or the month stands below what is known
 * better inside it, so that a coarse date never passes for the newest; undated actions come last, ties keep the
 * dataset's order.
 */
export function compareLatestFirst(a: CooperationAction, b: CooperationAction): number {
  if (!a.time || !b.time) return Number(!a.time) - Number(!b.time) || a.index - b.index;
  const first = a.time.start.interval;
  const second = b.time.start.interval;
  return second.start - first.start || first.end - second.end || a.index - b.index;
}

/** Earliest first; a coarse start stands above what is known better inside it, undated actions come last. */
export function compareEarliestFirst(a: CooperationAction, b: CooperationAction): number {
  if (!a.time || !b.time) return Number(!a.time) - Number(!b.time) || a.index - b.index;
  const first = a.time.start.interval;
  const second = b.time.start.interval;
  return first.start - second.start || second.end - first.end || a.index - b.index;
}
