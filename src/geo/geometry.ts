import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString as LineArcs, Topology } from 'topojson-specification';

/** The shipped worlds: the small one is drawn first, the detailed one when a reader looks closer. */
export type WorldScale = '110m' | '50m';

/** From this camera scale on a drawing shows the detailed world. */
const DETAIL_SCALE = 2.5;

/** The world that a drawing under a camera is made from. */
export function worldScaleAt(cameraScale: number): WorldScale {
  return cameraScale >= DETAIL_SCALE ? '50m' : '110m';
}

/** One country (or shape without country: `CYN`, `SOL`, `KAS`) in degrees; longitudes run from -169 to 191. */
export interface CountryShape {
  readonly id: string;
  readonly geometry: MultiPolygon;
}

/** A world in degrees, cut at 169° W. Countries and lines share their vertices. */
export interface WorldGeometry {
  readonly scale: WorldScale;
  readonly countries: readonly CountryShape[];
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
  readonly coasts: MultiLineString;
}

export type GeometryFault = 'unreachable' | 'not-a-world';

/** A world that could not be fetched or read. */
export class GeometryRefused extends Error {
  override readonly name = 'GeometryRefused';

  constructor(
    readonly fault: GeometryFault,
    readonly url: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${url}`, options);
  }
}

/** A world as its file holds it. */
export type WorldTopology = Topology<{
  countries: GeometryCollection;
  borders: LineArcs;
  disputed: LineArcs;
  coasts: LineArcs;
}>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a parsed file is a world. */
export function isWorldTopology(value: unknown): value is WorldTopology {
  if (!isRecord(value) || value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) return false;
  const objects = value['objects'];
  if (!isRecord(objects)) return false;
  const typeOf = (name: string) => (isRecord(objects[name]) ? objects[name]['type'] : null);
  return (
    typeOf('countries') === 'GeometryCollection' &&
    ['borders', 'disputed', 'coasts'].every((name) => typeOf(name) === 'MultiLineString')
  );
}

function polygonsOf(geometry: { type: string; coordinates?: unknown }): Position[][][] {
  if (!isPolygonal(geometry)) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

type Polygonal = { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

function isPolygonal(geometry: { type: string }): geometry is Polygonal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Reads a world file. @throws {GeometryRefused} `not-a-world` when the value is not one. */
export function decodeWorld(value: unknown, scale: WorldScale, url: string): WorldGeometry {
  if (!isWorldTopology(value)) throw new GeometryRefused('not-a-world', url);
  const { borders, disputed, coasts } = value.objects;
  try {
    return {
      scale,
      countries: feature(value, value.objects.countries).features.map(({ id, geometry }) => ({
        id: String(id),
        geometry: { type: 'MultiPolygon', coordinates: polygonsOf(geometry) },
      })),
      borders: feature(value, borders).geometry,
      disputed: feature(value, disputed).geometry,
      coasts: feature(value, coasts).geometry,
    };
  } catch (cause) {
    throw new GeometryRefused('not-a-world', url, { cause });
  }
}

/** Address of a world file, beside the page. */
export function worldUrl(scale: WorldScale): string {
  return new URL(`geo/world-${scale}.json`, document.baseURI).href;
}

/** Fetches and reads a world file. @throws {GeometryRefused} */
export async function fetchWorld(url: string, scale: WorldScale): Promise<WorldGeometry> {
  let value: unknown;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new GeometryRefused('unreachable', url);
    value = await response.json();
  } catch (cause) {
    if (cause instanceof GeometryRefused) throw cause;
    throw new GeometryRefused(cause instanceof SyntaxError ? 'not-a-world' : 'unreachable', url, { cause });
  }
  return decodeWorld(value, scale, url);
}

const loaded = new Map<WorldScale, Promise<WorldGeometry>>();
const arrived = new Map<WorldScale, WorldGeometry>();

/** Fetches a world once and keeps it; a failure is forgotten, so that a later call tries again. @throws {GeometryRefused} */
export function loadWorld(scale: WorldScale): Promise<WorldGeometry> {
  const known = loaded.get(scale);
  if (known) return known;
  const world = fetchWorld(worldUrl(scale), scale);
  loaded.set(scale, world);
  world.then(
    (geometry) => arrived.set(scale, geometry),
    () => loaded.delete(scale),
  );
  return world;
}

/** A world that has already come, at once; `null` when it has not. */
export function loadedWorld(scale: WorldScale): WorldGeometry | null {
  return arrived.get(scale) ?? null;
}
