import type { Dataset } from '../../src/domain/dataset.ts';
import type { Interval } from '../../src/domain/interval.ts';
import type { FilterState } from '../../src/query/query.ts';

/** One state of the filters, with its period in days for those that read no EDTF. */
export interface Step {
  readonly filters: FilterState;
  readonly period: Interval | null;
}

/** Something that answers filters. */
export interface Contender {
  readonly name: string;
  build(dataset: Dataset): Running;
}

export interface Running {
  /**
   * Applies the filters and reads every count of every facet: the matches, then the sum of the counts of each facet.
   * Contenders must agree on it.
   */
  answer(step: Step): readonly number[];
}
