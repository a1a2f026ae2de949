import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';

/** One facet of the whole dataset as numbers: the values of action `i` are `values[offsets[i] … offsets[i + 1]]`. */
export interface FacetColumn {
  readonly facet: Facet;
  /** Value ids; the number of a value is its place. Options first, in their order. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Reads a facet of every action once. */
export function createFacetColumn(dataset: Dataset, facet: Facet): FacetColumn {
  const numberOf = new Map(facet.options(dataset).map((option, index) => [option.id, index]));
  const offsets = new Uint32Array(dataset.actions.length + 1);
  const values: number[] = [];
  dataset.actions.forEach((action, index) => {
    for (const id of facet.valuesOf(action)) {
      const number = numberOf.get(id) ?? numberOf.size;
      numberOf.set(id, number);
      values.push(number);
    }
    offsets[index + 1] = values.length;
  });
  return { facet, ids: [...numberOf.keys()], numberOf, offsets, values: Uint32Array.from(values) };
}

/** First and last day of every action as columns; an undated action has `NaN`, which overlaps nothing. */
export interface TimeColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

export function createTimeColumns(dataset: Dataset): TimeColumns {
  return {
    start: Float64Array.from(dataset.actions, (action) => action.time?.interval.start ?? Number.NaN),
    end: Float64Array.from(dataset.actions, (action) => action.time?.interval.end ?? Number.NaN),
  };
}

/**
 * By action, 1 when the action has one of the chosen values (`'any'`) or all of them (`'all'`);
 * `null` when nothing is chosen, so that the facet does not filter.
 */
export function matchColumn(column: FacetColumn, chosen: readonly string[], mode: 'any' | 'all'): Uint8Array | null {
  const wanted = new Set(chosen);
  if (wanted.size === 0) return null;
  const isChosen = new Uint8Array(column.ids.length);
  for (const id of wanted) {
    const number = column.numberOf.get(id);
    if (number !== undefined) isChosen[number] = 1;
  }
  const needed = mode === 'all' ? wanted.size : 1;
  const passes = new Uint8Array(column.offsets.length - 1);
  for (let action = 0; action < passes.length; action++) {
    const last = column.offsets[action + 1] ?? 0;
    let found = 0;
    for (let at = column.offsets[action] ?? 0; at < last; at++) found += isChosen[column.values[at] ?? 0] ?? 0;
    passes[action] = found >= needed ? 1 : 0;
  }
  return passes;
}
