import type { ActionTime, CooperationAction, CountryCode, Direction } from '../domain/action.ts';
import { dateOf } from '../domain/calendar.ts';
import type { Dataset } from '../domain/dataset.ts';
import { compareLatestFirst } from './action-order.ts';

/** The histories that have been asked for: each takes a pass over all actions. */
const histories = new WeakMap<Dataset, Map<CountryCode, readonly CooperationAction[]>>();

/** Every action of a partner country, whatever the filters, latest first. */
export function countryActions(dataset: Dataset, country: CountryCode): readonly CooperationAction[] {
  const known = histories.get(dataset) ?? new Map<CountryCode, readonly CooperationAction[]>();
  const actions =
    known.get(country) ??
    dataset.actions.filter(({ partners }) => partners.includes(country)).toSorted(compareLatestFirst);
  histories.set(dataset, known.set(country, actions));
  return actions;
}

/** A country's whole cooperation in figures. */
export interface CountryFacts {
  readonly actions: number;
  readonly incoming: number;
  readonly outgoing: number;
  readonly remote: number;
  /** Without a stated direction; the four add up to `actions`. */
  readonly unstated: number;
  /** First and last year in which an action takes place (an open end counts up to the dataset's date); `null`: all undated. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** The earliest action's dates, as precise as they are known. */
  readonly since: ActionTime | null;
}

/** The figures of a country over its whole history, whatever the filters. */
export function countryFacts(dataset: Dataset, country: CountryCode): CountryFacts {
  const actions = countryActions(dataset, country);
  const countOf = (direction: Direction | null): number =>
    actions.filter((action) => action.direction === direction).length;
  const times = actions.flatMap((action) => action.time ?? []);
  return {
    actions: actions.length,
    incoming: countOf('incoming'),
    outgoing: countOf('outgoing'),
    remote: countOf('remote'),
    unstated: countOf(null),
    years: yearsOf(times, dataset),
    since: times.at(-1) ?? null,
  };
}

function yearsOf(times: readonly ActionTime[], dataset: Dataset): CountryFacts['years'] {
  if (times.length === 0) return null;
  const lastDay = times.reduce(
    (last, { interval: { start, end } }) => Math.max(last, end === Infinity ? Math.max(dataset.now, start) : end),
    -Infinity,
  );
  const firstDay = times.reduce((first, { interval }) => Math.min(first, interval.start), Infinity);
  return { first: dateOf(firstDay).year, last: dateOf(lastDay).year };
}

/** The latest completed action of a country, whose summary stands for a missing lead. */
export function latestCompletedAction(dataset: Dataset, country: CountryCode): CooperationAction | null {
  return countryActions(dataset, country).find((action) => action.status === 'completed') ?? null;
}
