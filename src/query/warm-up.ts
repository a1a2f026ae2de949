import { FACET_IDS } from '../filters/facet.ts';
import type { Engine, FilterState } from './query.ts';

/**
 * Small questions that take the engine through a choice in each facet and a period, each and back to the filters in force:
 * asked in idle time, they spare the reader's first ones the cost of cold code, three to fifteen times that of warm.
 */
export function warmUpSteps(engine: Engine, filters: FilterState): readonly (() => void)[] {
  const { countsByFacet } = engine.query(filters);
  const choices = FACET_IDS.flatMap((facet): FilterState[] => {
    const [value] = countsByFacet[facet].keys();
    return value === undefined ? [] : [{ ...filters, values: { ...filters.values, [facet]: [value] } }];
  });
  const period = { ...filters, from: '2000', to: '2010' };
  return [...choices, period].map((other) => () => {
    engine.query(other);
    engine.query(filters);
  });
}
