import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CENTRAL_MERIDIAN, SEAM_EAST, SEAM_WEST } from '../../src/geo/projection.ts';
import { FRENCH_OVERSEAS } from './borders.ts';

/** Keeps cut edges this far inside the plane, in degrees, so that no renderer can take one edge for the other. */
const SEAM_INSET = 0.0005;
const WEST = SEAM_WEST + SEAM_INSET;
const EAST = SEAM_EAST - SEAM_INSET;

type SourceWorld = FeatureCollection<Polygon | MultiPolygon, { a3: string }>;
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;
/** The polygons of one shape, in degrees, longitudes between the two edges of the plane. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly Position[][][];
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a point is on the cut or at the pole: an edge there is no coast. */
export function isSeam([lon = 0, lat = 0]: Position): boolean {
  return lon <= WEST + 1e-4 || lon >= EAST - 1e-4 || lat <= -89.9;
}

function sourceWorld(atlas: WorldAtlas): SourceWorld {
  const features = feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, ...rest }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...rest, geometry }] : [],
  );
  return { type: 'FeatureCollection', features };
}

function cut(world: SourceWorld): SourceWorld {
  const projection = geoEquirectangular()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  return geoProject(world, projection);
}

function backToDegrees([x = 0, y = 0]: Position): Position {
  const lon = Math.max(WEST, Math.min(EAST, x + CENTRAL_MERIDIAN));
  return [Math.round(lon * 1e7) / 1e7, Math.round(Math.max(-90, -y) * 1e7) / 1e7];
}

function middle(ring: readonly Position[]): [lon: number, lat: number] {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

/** The code of one part of a source shape: France's overseas regions and Australia's islands take their own. */
function codeOfPart(code: string, polygon: Position[][]): string {
  const [lon, lat] = middle(polygon[0] ?? []);
  if (code === 'FRA') {
    const region = FRENCH_OVERSEAS.find(({ box: [w, s, e, n] }) => lon > w && lon < e && lat > s && lat < n);
    return region?.code ?? code;
  }
  if (code === 'IOA') return lon > 100 ? 'CXR' : 'CCK';
  return code === 'ATC' ? 'AUS' : code;
}

/** The shapes of a source topology: cut at the seam, split and joined by code, in code order. */
export function shapesOf(atlas: WorldAtlas): Shape[] {
  const byCode = new Map<string, Position[][][]>();
  for (const country of cut(sourceWorld(atlas)).features) {
    for (const polygon of polygonsOf(country.geometry)) {
      const degrees = polygon.map((ring) => ring.map(backToDegrees));
      const code = codeOfPart(country.properties.a3, degrees);
      byCode.set(code, [...(byCode.get(code) ?? []), degrees]);
    }
  }
  return [...byCode].map(([id, polygons]) => ({ id, polygons })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
