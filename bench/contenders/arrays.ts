import { overlaps } from '../../src/domain/interval.ts';
import { FACETS } from '../../src/filters/registry.ts';
import type { Contender } from './contender.ts';

/** Arrays with filter and reduce, as dashboards usually do; the values of each action are read once beforehand. */
export const arrays: Contender = {
  name: 'arrays',
  build(dataset) {
    const records = dataset.actions.map((action) => ({
      interval: action.time?.interval ?? null,
      values: FACETS.map((facet) => facet.valuesOf(action)),
    }));
    return {
      answer({ filters, period }) {
        const chosen = FACETS.map(({ id }) => new Set(filters.values[id]));
        const passes = (record: (typeof records)[number], but: number): boolean =>
          (period === null || (record.interval !== null && overlaps(record.interval, period))) &&
          record.values.every(
            (values, facet) =>
              facet === but || chosen[facet]?.size === 0 || values.some((value) => chosen[facet]?.has(value)),
          );
        const sums = FACETS.map((_, facet) => {
          const counts = records
            .filter((record) => passes(record, facet))
            .reduce((all, { values }) => {
              for (const value of values[facet] ?? []) all.set(value, (all.get(value) ?? 0) + 1);
              return all;
            }, new Map<string, number>());
          return [...counts.values()].reduce((all, count) => all + count, 0);
        });
        return [records.filter((record) => passes(record, -1)).length, ...sums];
      },
    };
  },
};
