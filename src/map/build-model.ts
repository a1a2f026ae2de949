import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { type Dataset, MARKS, type MarkId } from '../domain/dataset.ts';
import type { LonLat } from '../geo/projection.ts';
import { isNew } from '../query/newest.ts';
import type { QueryResult } from '../query/query.ts';
import { buildRoutes } from './build-routes.ts';
import type { BlockModel, CountryClass, MapModel, TileModel } from './model.ts';

export interface MapModelInput {
  readonly dataset: Dataset;
  readonly result: Pick<QueryResult, 'isMatch'>;
  /** The actions, by index, that have a place on the map whether they match or not; all of them when absent. */
  readonly placed?: Uint8Array;
  readonly selected: readonly CountryCode[];
  /** The mark of an action's tile, under the themes chosen now. */
  readonly markOf: (action: CooperationAction) => MarkId;
  /** Where a country's block and routes belong, in degrees. */
  readonly anchorOf: (country: CountryCode) => LonLat;
}

/** Everything that the map draws of one answer of the engine. */
export function buildMapModel({ dataset, result, placed, selected, markOf, anchorOf }: MapModelInput): MapModel {
  const { home } = dataset.institution;
  const { isMatch } = result;
  const blocks = blockPicks(dataset, markOf).flatMap((pick) => pick(isMatch) ?? []);
  return {
    classes: new Map(blocks.map(({ country, tiles }) => [country, classOf(tiles.length)])),
    blocks,
    reserved: placed ? countPlaced(dataset.actions, placed) : countByPartner(dataset.actions),
    home: { country: home.country, lon: home.lon, lat: home.lat },
    selected,
    routes: buildRoutes({
      actionsByCountry: new Map(
        selected.map((country) => [country, matchingActions(dataset.actions, country, isMatch)]),
      ),
      selected,
      home: [home.lon, home.lat],
      anchorOf,
    }),
  };
}

/** The actions with a country that match, in order of time. */
export function matchingActions(
  actions: readonly CooperationAction[],
  country: CountryCode,
  isMatch: Uint8Array,
): readonly CooperationAction[] {
  return (actionsByPartner(actions).get(country) ?? []).filter(({ index }) => isMatch[index] === 1);
}

/** The fill class of a number of actions: 0 · 1 · 2–3 · 4–7 · 8 and more. The breaks never depend on the filter. */
export function classOf(count: number): CountryClass {
  if (count >= 8) return 4;
  if (count >= 4) return 3;
  if (count >= 2) return 2;
  return count >= 1 ? 1 : 0;
}

/** How many actions each partner country takes part in, in dataset order; the same map for the same dataset, so that layout rests. */
export const countByPartner = kept(
  (actions: readonly CooperationAction[]): ReadonlyMap<CountryCode, number> =>
    new Map([...actionsByPartner(actions)].map(([country, own]) => [country, own.length])),
);

/** The same for some of the actions, by index. */
function countPlaced(actions: readonly CooperationAction[], isPlaced: Uint8Array): ReadonlyMap<CountryCode, number> {
  const counts = [...actionsByPartner(actions)].map(
    ([country, own]) => [country, own.filter(({ index }) => isPlaced[index] === 1).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The actions of each partner country in order of time, undated ones last; the countries in dataset order. */
const actionsByPartner = kept(
  (actions: readonly CooperationAction[]): ReadonlyMap<CountryCode, readonly CooperationAction[]> => {
    const byPartner = new Map<CountryCode, CooperationAction[]>();
    for (const action of actions) {
      for (const partner of action.partners) {
        const own = byPartner.get(partner);
        if (own) own.push(action);
        else byPartner.set(partner, [action]);
      }
    }
    for (const own of byPartner.values()) own.sort((a, b) => startOf(a) - startOf(b) || a.index - b.index);
    return byPartner;
  },
);

/** Picks the block of a country out of its tiles; `null` when none of them matches, the same object as long as the same ones do. */
type PickBlock = (isMatch: Uint8Array) => BlockModel | null;

const picksByMark = new WeakMap<
  MapModelInput['markOf'],
  { readonly dataset: Dataset; readonly picks: readonly PickBlock[] }
>();

/** For each partner country its tiles by mark, then time, worked out once for the same marks, so that a filter only picks. */
function blockPicks(dataset: Dataset, markOf: MapModelInput['markOf']): readonly PickBlock[] {
  const known = picksByMark.get(markOf);
  if (known?.dataset === dataset) return known.picks;
  const isNewAction = newActions(dataset);
  const tiles = dataset.actions.map(
    (action): TileModel => ({
      index: action.index,
      actionId: action.id,
      mark: markOf(action),
      status: action.status,
    }),
  );
  const picks = [...actionsByPartner(dataset.actions)].map(([country, own]) =>
    createPick(country, inMarkOrder(own, tiles), isNewAction),
  );
  picksByMark.set(markOf, { dataset, picks });
  return picks;
}

function createPick(country: CountryCode, tiles: readonly TileModel[], isNewAction: Uint8Array): PickBlock {
  const indices = Uint32Array.from(tiles, ({ index }) => index);
  const picked = new Uint8Array(tiles.length);
  let block: BlockModel | null = null;
  return (isMatch) => {
    let hasChanged = false;
    for (let at = 0; at < indices.length; at++) {
      const isPicked = isMatch[indices[at] ?? 0] ?? 0;
      hasChanged ||= isPicked !== picked[at];
      picked[at] = isPicked;
    }
    if (!hasChanged) return block;
    const own = tiles.filter((_, at) => picked[at] === 1);
    block = own.length > 0 ? { country, tiles: own, isNew: own.some(({ index }) => isNewAction[index] === 1) } : null;
    return block;
  };
}

/** The tiles of some actions, one mark after another, within a mark as the actions come. */
function inMarkOrder(actions: readonly CooperationAction[], tiles: readonly TileModel[]): readonly TileModel[] {
  const byMark = new Map<MarkId, TileModel[]>(MARKS.map((mark) => [mark, []]));
  for (const { index } of actions) {
    const tile = tiles[index];
    if (tile) byMark.get(tile.mark)?.push(tile);
  }
  return [...byMark.values()].flat();
}

const newByDataset = new WeakMap<Dataset, Uint8Array>();

/** By action index, 1 when the action is new; worked out once for a dataset. */
function newActions(dataset: Dataset): Uint8Array {
  const known = newByDataset.get(dataset) ?? Uint8Array.from(dataset.actions, (action) => +isNew(action, dataset));
  newByDataset.set(dataset, known);
  return known;
}

/** First day of an action for sorting; undated ones come last. */
function startOf(action: CooperationAction): number {
  return action.time?.interval.start ?? Number.MAX_SAFE_INTEGER;
}

/** A function of a dataset's actions that works out each answer once. */
function kept<V>(answer: (actions: readonly CooperationAction[]) => V): (actions: readonly CooperationAction[]) => V {
  const known = new WeakMap<readonly CooperationAction[], V>();
  return (actions) => {
    const value = known.get(actions) ?? answer(actions);
    known.set(actions, value);
    return value;
  };
}
