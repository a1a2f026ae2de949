/** Stands for an open end: after every date. */
export const OPEN = 2 ** 22;
/** Stands for the day of what has no date: comes last. */
export const UNDATED = OPEN + 1;

/** The places of some days in ascending order, ties in their own. A counting sort, since days are few. */
export function orderByDay(days: Int32Array): Uint32Array {
  let first = OPEN;
  let last = -OPEN;
  for (let place = 0; place < days.length; place++) {
    const day = days[place] ?? 0;
    if (day < first) first = day;
    if (day > last && day < OPEN) last = day;
  }
  /** How many days come before each from the first to the last, before open ends and before what is undated. */
  const before = new Uint32Array(Math.max(last - first, 0) + 4);
  const open = before.length - 3;
  const slotOf = (day: number): number => (day < OPEN ? day - first : open + day - OPEN);
  for (let place = 0; place < days.length; place++) {
    const slot = slotOf(days[place] ?? 0) + 1;
    before[slot] = (before[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < before.length; slot++) before[slot] = (before[slot] ?? 0) + (before[slot - 1] ?? 0);
  const order = new Uint32Array(days.length);
  for (let place = 0; place < days.length; place++) {
    const slot = slotOf(days[place] ?? 0);
    const at = before[slot] ?? 0;
    before[slot] = at + 1;
    order[at] = place;
  }
  return order;
}
