import type { CooperationAction, CountryCode } from '../domain/action.ts';
import type { Dataset, MarkId } from '../domain/dataset.ts';
import { countriesOfRegion, regionBySlug, regionOfCountry } from '../domain/m49.ts';
import type { QueryResult } from '../query/query.ts';
import { buildMapModel, matchingActions } from './build-model.ts';
import { GAZETTEER } from './gazetteer.ts';
import type { MapModel } from './model.ts';

/** The globe shows half a world: a flat camera is brought this much nearer to it. */
export const GLOBE_SHARE = 0.5;

/** A model with the actions that it counts. */
export interface ViewModel extends MapModel {
  readonly actionsOf: (country: CountryCode) => readonly CooperationAction[];
}

/** Whose blocks have a place kept for them. */
export type PlacedPartners = 'all' | 'matching' | 'matching-in-any-period';

export interface ViewModelInput {
  readonly dataset: Dataset;
  readonly result: Pick<QueryResult, 'isMatch' | 'isMatchButPeriod'>;
  /** Who has a place on the map: every partner of the dataset; those of the view; or those that it has in any period. All when absent. */
  readonly placed?: PlacedPartners;
  readonly selected: readonly CountryCode[];
  /** The country whose page is open. */
  readonly page: CountryCode | null;
  /** The mark of an action's tile, under the themes chosen now. */
  readonly markOf: (action: CooperationAction) => MarkId;
}

/** What the map draws of a view; beside a country's page that country's whole history, and its neighbours'. */
export function buildViewModel(input: ViewModelInput): ViewModel {
  const { dataset, result, placed = 'all', selected, page, markOf } = input;
  const isMatch = page === null ? result.isMatch : new Uint8Array(dataset.actions.length).fill(1);
  const model = buildMapModel({
    dataset,
    result: { isMatch },
    ...(placed !== 'all' && { placed: page === null ? placedActions(placed, result) : isMatch }),
    selected: page === null ? selected : [page],
    markOf,
    anchorOf: GAZETTEER.anchorOf,
  });
  const reserved = model.reserved;
  return {
    ...model,
    blocks: model.blocks.filter(({ country }) => isAround(country, page)),
    reserved:
      placed === 'all' || page === null
        ? reserved
        : new Map([...reserved].filter(([country]) => isAround(country, page))),
    actionsOf: (country) => matchingActions(dataset.actions, country, isMatch),
  };
}

function placedActions(placed: PlacedPartners, { isMatch, isMatchButPeriod }: ViewModelInput['result']): Uint8Array {
  return placed === 'matching' ? isMatch : isMatchButPeriod;
}

/** Whether a country belongs to the map of a page: the whole world without one, else its sub-region. */
function isAround(country: CountryCode, page: CountryCode | null): boolean {
  return page === null || country === page || regionOfCountry(country) === regionOfCountry(page);
}

/** The countries of the only geography chosen, when it is a region. */
export function aloneRegion(values: readonly string[]): readonly CountryCode[] {
  const [only] = values;
  return values.length === 1 && only !== undefined && regionBySlug(only) ? countriesOfRegion(only) : [];
}
