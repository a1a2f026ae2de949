import { dateOf } from '../src/domain/calendar.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { FacetId } from '../src/filters/facet.ts';
import { FACETS } from '../src/filters/registry.ts';
import { periodInterval } from '../src/query/period.ts';
import type { FilterState } from '../src/query/query.ts';
import { searchWords } from '../src/query/search-text.ts';
import type { Step } from './contenders/contender.ts';
import { createRandom, pick } from './random.ts';

const NO_FILTERS: FilterState = {
  values: { theme: [], geography: [], type: [], direction: [], status: [], organisation: [] },
  all: [],
  text: '',
  from: null,
  to: null,
  undated: true,
};

const stepOf = (filters: FilterState): Step => ({ filters, period: periodInterval(filters.from, filters.to) });

function textOfDay(day: number): string {
  const { year, month, day: ofMonth } = dateOf(Math.round(day));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(ofMonth).padStart(2, '0')].join('-');
}

/** A window of a fifth of the history dragged over all of it: both handles move at each step. */
export function brushDrag(dataset: Dataset, steps = 200): readonly Step[] {
  const starts = dataset.actions.flatMap(({ time }) => (time ? [time.interval.start] : []));
  const first = starts.reduce((a, b) => Math.min(a, b), Infinity);
  const span = starts.reduce((a, b) => Math.max(a, b), -Infinity) - first;
  return Array.from({ length: steps }, (_, step) => {
    const from = first + span * 0.8 * (step / (steps - 1));
    return stepOf({ ...NO_FILTERS, from: textOfDay(from), to: textOfDay(from + span * 0.2) });
  });
}

/** Values of any facet pressed and released, at most three at a time, frequent ones more often, within the last half of the history. */
export function facetToggles(dataset: Dataset, count = 40, seed = 2): readonly Step[] {
  const random = createRandom(seed);
  const { period } = brushDrag(dataset, 2)[1] ?? { period: null };
  const from = period === null ? null : textOfDay(period.start - (period.end - period.start));
  let values: Readonly<Record<FacetId, readonly string[]>> = NO_FILTERS.values;
  return Array.from({ length: count }, () => {
    const chosen = FACETS.flatMap(({ id }) => values[id].map((value) => ({ id, value })));
    if (chosen.length >= 3 || (chosen.length > 0 && random() < 0.4)) {
      const { id, value } = pick(random, chosen);
      values = { ...values, [id]: values[id].filter((other) => other !== value) };
    } else {
      const facet = pick(random, FACETS);
      const value = pick(random, facet.valuesOf(pick(random, dataset.actions)));
      values = { ...values, [facet.id]: [...new Set([...values[facet.id], value])] };
    }
    return stepOf({ ...NO_FILTERS, values, from });
  });
}

/** The beginnings of words of the dataset, one or two at a time, as somebody types them. */
export function textQueries(dataset: Dataset, count = 100, seed = 3): readonly Step[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const { title, summary } = pick(random, dataset.actions);
    const words = searchWords([...Object.values(title), ...Object.values(summary ?? {})].join(' '));
    const wanted = Array.from({ length: random() < 0.5 ? 1 : 2 }, () =>
      pick(random, words).slice(0, 2 + Math.floor(random() * 5)),
    );
    return stepOf({ ...NO_FILTERS, text: wanted.join(' ') });
  });
}
