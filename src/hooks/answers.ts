import type { Engine, FilterState, QueryResult } from '../query/query.ts';

/** The answers of an engine to the filters of a view, and of the same view at rest: one for each, whoever asks. */
export interface Answers {
  readonly to: (filters: FilterState) => QueryResult;
}

interface Answered {
  readonly asked: FilterState;
  readonly result: QueryResult;
}

/** How many answers are kept: to the view of this moment, to the one at rest, and to the one before. */
const KEPT = 3;

/** Remembers the answers that were asked for last. */
export function createAnswers(engine: Engine): Answers {
  let latest: readonly Answered[] = [];
  return {
    to(filters) {
      const [first] = latest;
      if (first?.asked === filters) return first.result;
      const known = latest.find(({ asked }) => haveSameFilters(asked, filters));
      const result = known?.result ?? engine.query(filters);
      latest = [{ asked: filters, result }, ...latest.filter((answered) => answered !== known)].slice(0, KEPT);
      return result;
    },
  };
}

function haveSameFilters(a: FilterState, b: FilterState): boolean {
  return (
    a.values === b.values &&
    a.all === b.all &&
    a.text === b.text &&
    a.from === b.from &&
    a.to === b.to &&
    a.undated === b.undated
  );
}
