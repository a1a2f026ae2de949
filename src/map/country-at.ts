import type { Position } from 'geojson';
import type { CountryCode } from '../domain/action.ts';
import type { WorldGeometry } from '../geo/geometry.ts';
import { SEAM_WEST } from '../geo/projection.ts';

interface Box {
  readonly code: CountryCode;
  readonly polygons: readonly Position[][][];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const indexes = new WeakMap<WorldGeometry, readonly Box[]>();

/** The country at a point in degrees, as the map draws it; `null` on water. */
export function countryAt(world: WorldGeometry, lon: number, lat: number): CountryCode | null {
  const x = lon < SEAM_WEST ? lon + 360 : lon;
  for (const { code, polygons, west, east, south, north } of indexOf(world)) {
    if (x < west || x > east || lat < south || lat > north) continue;
    if (polygons.some((rings) => isInside(rings, x, lat))) return code;
  }
  return null;
}

function indexOf(world: WorldGeometry): readonly Box[] {
  const known = indexes.get(world);
  if (known) return known;
  const boxes = world.countries.map(({ id, geometry }): Box => {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [lon = 0, lat = 0] of geometry.coordinates.flat(2)) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    return { code: id, polygons: geometry.coordinates, west, east, south, north };
  });
  indexes.set(world, boxes);
  return boxes;
}

/** Even-odd rule over all rings: a hole takes away what its outer ring gives. */
function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
