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
  const drawn = drawnActions(dataset, markOf);
  return {
    classes: new Map([...result.actionsByCountry].map(([country, actions]) => [country, classOf(actions.length)])),
    blocks: [...result.actionsByCountry]
      .filter(([, actions]) => actions.length > 0)
      .map(([country, actions]) => blockOf(country, actions, drawn)),
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

/** What the tiles of a dataset's actions are, by action index, and in which order they stand in a block: by mark, then time. */
interface DrawnActions {
  readonly dataset: Dataset;
  readonly tiles: readonly TileModel[];
  readonly ranks: Uint32Array;
}

const drawnByMark = new WeakMap<MapModelInput['markOf'], DrawnActions>();

/** Worked out once for the same dataset and marks, so that a filter sorts numbers only. */
function drawnActions(dataset: Dataset, markOf: MapModelInput['markOf']): DrawnActions {
  const known = drawnByMark.get(markOf);
  if (known?.dataset === dataset) return known;
  const tiles = dataset.actions.map((action): TileModel => {
    return { actionId: action.id, mark: markOf(action), status: action.status };
  });
  const order = dataset.actions.map((action) => ({
    index: action.index,
    mark: MARKS.indexOf(tiles[action.index]?.mark ?? 'other'),
    start: startOf(action),
  }));
  order.sort((a, b) => a.mark - b.mark || a.start - b.start || a.index - b.index);
  const ranks = new Uint32Array(order.length);
  order.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  const drawn = { dataset, tiles, ranks };
  drawnByMark.set(markOf, drawn);
  return drawn;
}

function blockOf(
  country: CountryCode,
  actions: readonly CooperationAction[],
  { dataset, tiles, ranks }: DrawnActions,
): BlockModel {
  return {
    country,
    tiles: actions
      .toSorted((a, b) => (ranks[a.index] ?? 0) - (ranks[b.index] ?? 0))
      .flatMap(({ index }) => tiles[index] ?? []),
    isNew: actions.some((action) => isNew(action, dataset)),
  };
}

/** First day of an action for sorting; undated ones come last. */
function startOf(action: CooperationAction): number {
  return action.time?.interval.start ?? Number.MAX_SAFE_INTEGER;
}
