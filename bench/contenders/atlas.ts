import { FACETS } from '../../src/filters/registry.ts';
import { createEngine } from '../../src/query/engine.ts';
import type { Contender } from './contender.ts';

/** The engine of the atlas. */
export const atlas: Contender = {
  name: 'atlas',
  build(dataset) {
    const engine = createEngine(dataset, FACETS);
    return {
      answer({ filters }) {
        const { matchCount, countsByFacet } = engine.query(filters);
        const sums = FACETS.map(({ id }) => {
          let sum = 0;
          countsByFacet[id].forEach((count) => {
            sum += count;
          });
          return sum;
        });
        return [matchCount, ...sums];
      },
    };
  },
};
