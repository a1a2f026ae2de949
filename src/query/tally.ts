import type { Columns, Segment } from './columns.ts';

/** Segments that are read off one column: combination `n` has `values[valueStart[n] … valueStart[n + 1]]` in all of them together. */
export interface ColumnPart extends Pick<Segment, 'column' | 'valueStart' | 'values'> {
  readonly segments: readonly Segment[];
}

/** How many rows have each value. */
export interface Tally {
  /** By value number. */
  readonly counts: Int32Array;
  /** In these parts, counts the rows of the list before `entered`, and no longer those from `left` on. */
  count(list: Uint32Array, entered: number, left: number, parts: readonly ColumnPart[]): void;
  clear(parts: readonly ColumnPart[]): void;
}

/** Starts with zeroes. */
export function createTally(columns: Columns): Tally {
  const counts = new Int32Array(columns.valueCount);
  const most = Math.max(...columns.segments.map(({ column }) => column.examples.length));
  /** By combination, how many rows more it has; 0 for all between two calls. */
  const changes = new Int32Array(most);
  /** The combinations that change, one that comes back to 0 twice at most. */
  const touched = new Uint32Array(2 * most);

  return {
    counts,
    count(list, entered, left, parts) {
      for (const { column, valueStart, values } of parts) {
        const { cells } = column;
        let touchedCount = 0;
        for (let at = 0; at < entered; at++) {
          const combination = cells[list[at] ?? 0] ?? 0;
          const change = changes[combination] ?? 0;
          if (change === 0) touched[touchedCount++] = combination;
          changes[combination] = change + 1;
        }
        for (let at = left; at < list.length; at++) {
          const combination = cells[list[at] ?? 0] ?? 0;
          const change = changes[combination] ?? 0;
          if (change === 0) touched[touchedCount++] = combination;
          changes[combination] = change - 1;
        }
        for (let place = 0; place < touchedCount; place++) {
          const combination = touched[place] ?? 0;
          const change = changes[combination] ?? 0;
          const end = valueStart[combination + 1] ?? 0;
          changes[combination] = 0;
          for (let at = valueStart[combination] ?? 0; at < end; at++) {
            const value = values[at] ?? 0;
            counts[value] = (counts[value] ?? 0) + change;
          }
        }
      }
    },
    clear(parts) {
      for (const { segments } of parts)
        for (const { first, ids } of segments) counts.fill(0, first, first + ids.length);
    },
  };
}

/** Brings together the segments of each column. */
export function partsOf(segments: readonly Segment[]): readonly ColumnPart[] {
  const columns = [...new Set(segments.map(({ column }) => column))];
  return columns.map((column) => {
    const own = segments.filter((segment) => segment.column === column);
    const { valueStart, values } = joinedValues(own);
    return { column, segments: own, valueStart, values };
  });
}

function joinedValues(segments: readonly Segment[]): Pick<Segment, 'valueStart' | 'values'> {
  const [first, ...others] = segments;
  if (first && others.length === 0) return first;
  const values = new Uint32Array(segments.reduce((sum, segment) => sum + segment.values.length, 0));
  const valueStart = new Uint32Array(first?.valueStart.length ?? 1);
  let count = 0;
  for (let combination = 1; combination < valueStart.length; combination++) {
    for (const segment of segments) {
      const end = segment.valueStart[combination] ?? 0;
      for (let at = segment.valueStart[combination - 1] ?? 0; at < end; at++) values[count++] = segment.values[at] ?? 0;
    }
    valueStart[combination] = count;
  }
  return { valueStart, values };
}
