import type { CountryCode, Direction } from '../../domain/action.ts';
import type { MapModel } from '../model.ts';
import { type PlacedBlock, placeBlocks } from './blocks.ts';
import { hasNeighbours } from './density.ts';
import { FreeSpace } from './free-space.ts';
import { type LabelRequest, type NeighbourRequest, type PlacedLabel, placeLabels, placeNeighbours } from './labels.ts';
import { type ParallelId, type PlacedParallel, placeParallels } from './parallels.ts';
import type { EdgePointer } from './pointers.ts';
import type { Point } from './rect.ts';
import { type PlacedRoute, type PlacedRouteLabel, placeRouteLabels, placeRoutes, routeObstacles } from './routes.ts';
import { type PlacedSea, placeSeas, type SeaId } from './seas.ts';
import type { Gazetteer, Stage } from './stage.ts';

/** The words of the map in the reader's language. */
export interface MapWords {
  readonly country: (code: CountryCode) => string;
  readonly region: (slug: string) => string;
  /** The home point, named by its place. */
  readonly home: string;
  readonly sea: (id: SeaId) => readonly string[];
  readonly parallel: (id: ParallelId) => string;
  /** The actions of a route, and where they take place. */
  readonly route: (route: {
    readonly direction: Direction;
    readonly count: number;
    readonly country: CountryCode;
  }) => string;
}

export interface LayoutInput {
  readonly stage: Stage;
  readonly model: MapModel;
  readonly words: MapWords;
  readonly gazetteer: Gazetteer;
  /** Countries whose names may fill the land around, in any order. */
  readonly neighbours: readonly CountryCode[];
  /** Matching actions by region, for the edge pointers. */
  readonly countOfRegion: (slug: string) => number;
  /** Smallest side in pixels of what answers to the pointer. */
  readonly target: number;
}

/** Everything that the overlay draws, in pixels of the sheet. */
export interface MapLayout {
  readonly blocks: readonly PlacedBlock[];
  readonly home: Point | null;
  readonly labels: readonly PlacedLabel[];
  readonly routes: readonly PlacedRoute[];
  readonly routeLabels: readonly PlacedRouteLabel[];
  readonly seas: readonly PlacedSea[];
  readonly parallels: readonly PlacedParallel[];
  readonly pointers: readonly EdgePointer[];
  /** How far in pixels from a block a pointer still means it. */
  readonly reach: number;
}

/** Lays one result out on a stage: cheap enough to run at each step of the brush. */
export function layOut(input: LayoutInput): MapLayout {
  const { stage, model, words } = input;
  const { sheet } = stage;
  const blocks = placeBlocks(stage.reservation, model.blocks, model.selected);
  const routes = placeRoutes(model.routes, sheet.locate);
  const pointers = stage.pointers
    .map((pointer) => ({ ...pointer, count: input.countOfRegion(pointer.region) }))
    .filter((pointer) => pointer.count > 0);
  const drawn = [...blocks, ...(stage.homeBox ? [stage.homeBox] : []), ...stage.covers, ...stage.pointers];
  const space = new FreeSpace(stage.frame, drawn, routeObstacles(routes));
  const first = placeLabels([...homeRequest(stage, words), ...blockRequests(blocks, words, true)], space);
  const routeLabels = placeRouteLabels(routes, words.route, space);
  const others = placeLabels(blockRequests(blocks, words, false), space);
  const neighbours = placeNeighbours(neighbourRequests(input, blocks), space);
  const seas = placeSeas({ sheet, linesOf: words.sea }, space);
  return {
    blocks,
    home: stage.homeBox && stage.homePoint,
    labels: [...first, ...others, ...neighbours],
    routes,
    routeLabels,
    seas,
    parallels: placeParallels(sheet, words.parallel, space),
    pointers,
    reach: input.target / 2,
  };
}

function homeRequest({ homeBox }: Stage, words: MapWords): LabelRequest[] {
  return homeBox ? [{ id: 'home', kind: 'home', text: words.home, beside: homeBox }] : [];
}

/** Chosen countries, or the others from the one with most actions. */
function blockRequests(blocks: readonly PlacedBlock[], words: MapWords, chosen: boolean): LabelRequest[] {
  return blocks
    .filter((block) => block.isSelected === chosen)
    .toSorted((a, b) => b.tiles.length - a.tiles.length)
    .map((block) => ({
      id: block.id,
      kind: chosen ? 'chosen' : 'country',
      text: block.level.kind === 'regions' ? words.region(block.id) : words.country(block.id),
      beside: block,
    }));
}

/** Countries around without a block, once the map shows a region. */
function neighbourRequests(
  { stage, model, words, gazetteer, neighbours }: LayoutInput,
  blocks: readonly PlacedBlock[],
): NeighbourRequest[] {
  const { sheet, manner } = stage;
  if (!hasNeighbours(sheet, manner)) return [];
  const named = new Set([...blocks.flatMap((block) => block.countries), model.home.country]);
  return neighbours.flatMap((country) => {
    const point = named.has(country) ? null : sheet.locate(...gazetteer.anchorOf(country));
    if (!point) return [];
    return [{ id: country, text: words.country(country), ...point, room: gazetteer.extentOf(country) * sheet.k }];
  });
}
