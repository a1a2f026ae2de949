import type { MultiLineString, Position } from 'geojson';
import type { CountryCode } from '../../domain/action.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { graticule, outsideOfSphere, planeLine, remarkableParallels, sphereRing } from '../../geo/plane.ts';
import type { Size, ViewTransform } from '../../geo/viewport.ts';
import { WORLD_WIDTH } from '../../geo/projection.ts';

/** Degrees between two lines of the graticule: on the world, and zoomed. */
export type GraticuleStep = 15 | 10;

/** Path data of everything that the base map draws, in one system of units. */
export interface WorldPaths {
  readonly countries: readonly { readonly code: CountryCode; readonly path: string }[];
  readonly borders: string;
  readonly disputed: string;
  readonly coasts: string;
  readonly outline: string;
  /** What is around the sphere, drawn as paper over the lines that spill out. */
  readonly outside: string;
  readonly graticule: Readonly<Record<GraticuleStep, string>>;
  readonly parallels: string;
}

/** A box of the plane, in plane units. */
export interface PlaneBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Pixels beyond each edge in which a line still shows: half the widest waterline. */
const BLEED = 6;

/** What a viewport shows of the plane. */
export function visibleBox({ k, x, y }: ViewTransform, { width, height }: Size): PlaneBox {
  return {
    west: (-BLEED - x) / k,
    east: (width + BLEED - x) / k,
    north: (-BLEED - y) / k,
    south: (height + BLEED - y) / k,
  };
}

/** A stretch of a path with the box around it. */
interface Piece {
  readonly path: string;
  readonly box: PlaneBox;
}

/** Plane units from the centre to the edge of the widest sheet: ten times as wide as it is high. */
const SHEET_REACH = 5 * WORLD_WIDTH;

/** A world in plane units, cut into pieces that can be left out where nobody looks. */
interface PlaneWorld extends Pick<WorldPaths, 'outline' | 'outside' | 'graticule' | 'parallels'> {
  readonly countries: readonly { readonly code: CountryCode; readonly pieces: readonly Piece[] }[];
  readonly borders: readonly Piece[];
  readonly disputed: readonly Piece[];
  readonly coasts: readonly Piece[];
}

const cache = new WeakMap<WorldGeometry, PlaneWorld>();

/** The part of a world that touches a box, in plane units; all of it without one. The world is projected once. */
export function planePaths(world: WorldGeometry, box: PlaneBox | null = null): WorldPaths {
  const { countries, borders, disputed, coasts, ...whole } = projected(world);
  const join = (pieces: readonly Piece[]): string =>
    pieces.flatMap((piece) => (box === null || touches(piece.box, box) ? piece.path : [])).join('');
  return {
    ...whole,
    countries: countries.map(({ code, pieces }) => ({ code, path: join(pieces) })),
    borders: join(borders),
    disputed: join(disputed),
    coasts: join(coasts),
  };
}

function projected(world: WorldGeometry): PlaneWorld {
  const known = cache.get(world);
  if (known) return known;
  const steps = projectWorld(world);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Projects a world for all drawings of it, a shape or a line at each step. */
export function* projectWorld(world: WorldGeometry): Generator<void, PlaneWorld> {
  const countries: PlaneWorld['countries'][number][] = [];
  for (const { id, geometry } of world.countries) {
    const pieces: Piece[] = [];
    for (const polygon of geometry.coordinates) {
      yield;
      const rings = polygon.map(planeLine);
      pieces.push({ path: rings.map(closedPath).join(''), box: boxAround(rings[0] ?? []) });
    }
    countries.push({ code: id, pieces });
  }
  const plane: PlaneWorld = {
    countries,
    borders: yield* linePieces(world.borders),
    disputed: yield* linePieces(world.disputed),
    coasts: yield* linePieces(world.coasts),
    outline: closedPath(planeLine(sphereRing())),
    outside: outsideOfSphere(SHEET_REACH).coordinates.flat().map(closedPath).join(''),
    graticule: { 15: yield* planeLinePath(graticule(15)), 10: yield* planeLinePath(graticule(10)) },
    parallels: yield* planeLinePath(remarkableParallels()),
  };
  cache.set(world, plane);
  return plane;
}

function* linePieces(lines: MultiLineString): Generator<void, readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const line of lines.coordinates) {
    yield;
    const placed = planeLine(line);
    pieces.push({ path: openPath(placed), box: boxAround(placed) });
  }
  return pieces;
}

function boxAround(points: readonly Position[]): PlaneBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}

function touches(a: PlaneBox, b: PlaneBox): boolean {
  return a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south;
}

function* planeLinePath(lines: MultiLineString): Generator<void, string> {
  return (yield* linePieces(lines)).map(({ path }) => path).join('');
}

function openPath(line: readonly Position[]): string {
  return `M${line.map(([x = 0, y = 0]) => `${plain(x)},${plain(y)}`).join('L')}`;
}

function closedPath(ring: readonly Position[]): string {
  return `${openPath(ring.slice(0, -1))}Z`;
}

/** Three decimals: a tenth of a pixel at the closest scale. */
function plain(value: number): number {
  return Math.round(value * 1000) / 1000;
}
