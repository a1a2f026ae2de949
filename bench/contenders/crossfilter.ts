import crossfilter from 'crossfilter2';
import type { CooperationAction } from '../../src/domain/action.ts';
import type { Facet } from '../../src/filters/facet.ts';
import { FACETS } from '../../src/filters/registry.ts';
import { areSame } from './same.ts';
import type { Contender } from './contender.ts';

/** Days beyond every date, on either side: an open end, or no date at all. */
const FAR = 1e9;

/**
 * crossfilter2 with one dimension for each facet and two for time. It is spared the totals by country that the atlas
 * counts as well, the reading of dates, and the filters that have not changed.
 */
export const crossfilter2: Contender = {
  name: 'crossfilter2',
  build(dataset) {
    const records = crossfilter([...dataset.actions]);
    const dimensions = FACETS.map((facet) =>
      isSingle(facet)
        ? records.dimension((action) => facet.valuesOf(action)[0] ?? '')
        : records.dimension((action) => [...facet.valuesOf(action)], true),
    );
    const groups = dimensions.map((dimension) => dimension.group<string, number>().reduceCount());
    const total = records.groupAll<number>().reduceCount();
    const starts = records.dimension((action: CooperationAction) => action.time?.interval.start ?? FAR);
    const ends = records.dimension((action: CooperationAction) => Math.min(action.time?.interval.end ?? -FAR, FAR));
    const inForce: (readonly string[])[] = FACETS.map(() => []);
    let from = -Infinity;
    let to = Infinity;
    return {
      answer({ filters, period }) {
        FACETS.forEach(({ id }, index) => {
          const chosen = filters.values[id];
          if (areSame(chosen, inForce[index] ?? [])) return;
          inForce[index] = chosen;
          const wanted = new Set<unknown>(chosen);
          const [only] = chosen;
          if (only === undefined) dimensions[index]?.filterAll();
          else if (chosen.length === 1) dimensions[index]?.filterExact(only);
          else dimensions[index]?.filterFunction((value) => wanted.has(value));
        });
        const { start, end } = period ?? { start: -Infinity, end: Infinity };
        if (end !== to) {
          if (end === Infinity) starts.filterAll();
          else starts.filterRange([-FAR, end + 1]);
          to = end;
        }
        if (start !== from) {
          if (start === -Infinity) ends.filterAll();
          else ends.filterRange([start, FAR + 1]);
          from = start;
        }
        const sums = groups.map((group) => {
          let sum = 0;
          for (const { value } of group.all()) sum += value;
          return sum;
        });
        return [total.value(), ...sums];
      },
    };
  },
};

function isSingle(facet: Facet): boolean {
  return facet.allKey === null;
}
