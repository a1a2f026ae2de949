import type { CountryCode } from '../../domain/action.ts';
import type { BlockModel, TileModel } from '../model.ts';
import { tileGrid } from './block-size.ts';
import { blockSize, type DensityLevel } from './density.ts';
import { clamp, distanceTo, type Point, type Rect } from './rect.ts';
import type { Reservation, ReservedBox } from './reserve.ts';

/** One block as it is drawn: the matching actions of a country (of a sub-region at the sparest level). */
export interface PlacedBlock extends Rect {
  /** Country code, or slug of a sub-region. */
  readonly id: string;
  readonly countries: readonly CountryCode[];
  readonly anchor: Point;
  readonly isSmall: boolean;
  /** Whether a leader joins the block to its place. */
  readonly hasLeader: boolean;
  readonly isNew: boolean;
  readonly isSelected: boolean;
  readonly level: DensityLevel;
  /** Distinct actions, in drawing order. */
  readonly tiles: readonly TileModel[];
  /** Tiles abreast. */
  readonly columns: number;
}

/** A block farther than this from its anchor, in pixels, is joined to it by a leader. */
const LEADER_DISTANCE = 3;

/** The blocks of a result inside their reserved boxes, each as near to its anchor as its box allows. */
export function placeBlocks(
  { level, boxes }: Reservation,
  blocks: readonly BlockModel[],
  selected: readonly CountryCode[],
): readonly PlacedBlock[] {
  const byCountry = new Map(blocks.map((block) => [block.country, block]));
  return boxes.flatMap((box) => {
    const members = box.countries.flatMap((country) => byCountry.get(country) ?? []);
    return members.length > 0 ? [placeBlock(box, members, level, selected)] : [];
  });
}

interface Placed {
  readonly members: readonly BlockModel[];
  readonly block: PlacedBlock;
}

const placedIn = new WeakMap<ReservedBox, Placed>();

/** The tiles of some countries, each action once. */
function distinctTiles(members: readonly BlockModel[]): readonly TileModel[] {
  const [only] = members;
  if (only && members.length === 1) return only.tiles;
  const last = members.reduce((most, { tiles }) => tiles.reduce((own, { index }) => Math.max(own, index), most), 0);
  const isTaken = new Uint8Array(last + 1);
  const distinct: TileModel[] = [];
  for (const { tiles } of members) {
    for (const tile of tiles) {
      if (isTaken[tile.index] === 0) distinct.push(tile);
      isTaken[tile.index] = 1;
    }
  }
  return distinct;
}

/** The block in a box; the same object as long as it looks the same, so that nobody draws it again. */
function placeBlock(
  box: ReservedBox,
  members: readonly BlockModel[],
  level: DensityLevel,
  selected: readonly CountryCode[],
): PlacedBlock {
  const { id, countries, anchor, isSmall } = box;
  const isSelected = level.kind !== 'regions' && countries.some((country) => selected.includes(country));
  const known = placedIn.get(box);
  if (known?.block.isSelected === isSelected && areSame(known.members, members)) return known.block;
  const tiles = distinctTiles(members);
  const { width, height } = blockSize(tiles.length, level);
  const place: Rect = {
    x: Math.round(clamp(anchor.x - width / 2, box.x, box.x + box.width - width)),
    y: Math.round(clamp(anchor.y - height / 2, box.y, box.y + box.height - height)),
    width,
    height,
  };
  const block = {
    ...place,
    id,
    countries,
    anchor,
    isSmall,
    hasLeader: isSmall || distanceTo(place, anchor) > LEADER_DISTANCE,
    isNew: members.some((member) => member.isNew),
    isSelected,
    level,
    tiles,
    columns: level.kind === 'tiles' ? tileGrid(tiles.length, level.tile).columns : 0,
  };
  placedIn.set(box, { members, block });
  return block;
}

function areSame(a: readonly BlockModel[], b: readonly BlockModel[]): boolean {
  return a.length === b.length && a.every((member, place) => member === b[place]);
}
