import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { type Dataset, MARKS, type MarkId } from '../domain/dataset.ts';
import type { LonLat } from '../geo/projection.ts';
import { isNew } from '../query/newest.ts';
import type { QueryResult } from '../query/query.ts';
import { buildRoutes } from './build-routes.ts';
import type { BlockModel, CountryClass, MapModel, TileModel } from './model.ts';

export interface MapModelInput {
  readonly dataset: Dataset;
  readonly result: Pick<QueryResult, 'actionsByCountry'>;
  readonly selected: readonly CountryCode[];
  /** The mark of an action's tile, under the themes chosen now. */
  readonly markOf: (action: CooperationAction) => MarkId;
  /** Where a country's block and routes belong, in degrees. */
  readonly anchorOf: (country: CountryCode) => LonLat;
}

/** Everything that the map draws of one answer of the engine. */
export function buildMapModel({ dataset, result, selected, markOf, anchorOf }: MapModelInput): MapModel {
  const { home } = dataset.institution;
  return {
    classes: new Map([...result.actionsByCountry].map(([country, actions]) => [country, classOf(actions.length)])),
    blocks: [...result.actionsByCountry]
      .filter(([, actions]) => actions.length > 0)
      .map(([country, actions]) => blockOf(country, actions, markOf, dataset)),
    reserved: countByPartner(dataset.actions),
    home: { country: home.country, lon: home.lon, lat: home.lat },
    selected,
    routes: buildRoutes({ actionsByCountry: result.actionsByCountry, selected, home: [home.lon, home.lat], anchorOf }),
  };
}

/** The fill class of a number of actions: 0 · 1 · 2–3 · 4–7 · 8 and more. The breaks never depend on the filter. */
export function classOf(count: number): CountryClass {
  if (count >= 8) return 4;
  if (count >= 4) return 3;
  if (count >= 2) return 2;
  return count >= 1 ? 1 : 0;
}

const countsByDataset = new WeakMap<readonly CooperationAction[], ReadonlyMap<CountryCode, number>>();

/** How many actions each partner country takes part in, in dataset order; the same map for the same dataset, so that layout rests. */
export function countByPartner(actions: readonly CooperationAction[]): ReadonlyMap<CountryCode, number> {
  const known = countsByDataset.get(actions);
  if (known) return known;
  const counts = new Map<CountryCode, number>();
  for (const action of actions) {
    for (const partner of action.partners) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  countsByDataset.set(actions, counts);
  return counts;
}

function blockOf(
  country: CountryCode,
  actions: readonly CooperationAction[],
  markOf: MapModelInput['markOf'],
  dataset: Dataset,
): BlockModel {
  const ranked = actions
    .map((action) => ({ action, mark: markOf(action) }))
    .toSorted(
      (a, b) =>
        MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) ||
        startOf(a.action) - startOf(b.action) ||
        a.action.index - b.action.index,
    );
  return {
    country,
    tiles: ranked.map(({ action, mark }): TileModel => ({ actionId: action.id, mark, status: action.status })),
    isNew: actions.some((action) => isNew(action, dataset)),
  };
}

/** First day of an action for sorting; undated ones come last. */
function startOf(action: CooperationAction): number {
  return action.time?.interval.start ?? Number.MAX_SAFE_INTEGER;
}
