import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { CountryCode } from '../../domain/action.ts';
import type { CountryShape, WorldGeometry } from '../../geo/geometry.ts';
import {
  densify,
  graticule,
  outsideOfSphere,
  planeLines,
  planePolygons,
  remarkableParallels,
} from '../../geo/plane.ts';
import { toMercator } from '../../geo/projection.ts';

/** Data of the sources that depend on the projection and on the detail of the world. */
export interface WorldSources {
  readonly countries: FeatureCollection<MultiPolygon, { code: string }>;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
  readonly coasts: MultiLineString;
}

/** Data of the sources that depend on the projection only. */
export interface GridSources {
  readonly 'graticule-15': MultiLineString;
  readonly 'graticule-10': MultiLineString;
  readonly parallels: MultiLineString;
  readonly outside: MultiPolygon;
}

/** How shapes in degrees become coordinates that MapLibre draws in the right place. */
interface Placement {
  readonly lines: (lines: MultiLineString) => MultiLineString;
  readonly polygons: (polygons: MultiPolygon) => MultiPolygon;
}

const mercatorLine = (line: readonly Position[]): Position[] => line.map(([x = 0, y = 0]) => toMercator(x, y));

const mercatorPolygons = ({ coordinates }: MultiPolygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) => polygon.map(mercatorLine)),
});

/** Equal Earth: degrees to the plane, then to the place where Web Mercator shows that point of the plane. */
const FLAT: Placement = {
  lines: (lines) => ({ type: 'MultiLineString', coordinates: planeLines(lines).coordinates.map(mercatorLine) }),
  polygons: (polygons) => mercatorPolygons(planePolygons(polygons)),
};

/** The globe bends true degrees itself. */
const GLOBE: Placement = {
  lines: ({ coordinates }) => ({ type: 'MultiLineString', coordinates: coordinates.map((line) => densify(line)) }),
  polygons: (polygons) => polygons,
};

const placementOf = (isGlobe: boolean): Placement => (isGlobe ? GLOBE : FLAT);

function countryFeature(shape: CountryShape, place: Placement): Feature<MultiPolygon, { code: string }> {
  return { type: 'Feature', properties: { code: shape.id }, geometry: place.polygons(shape.geometry) };
}

/** The world's shapes, placed. */
export function worldSources(world: WorldGeometry, isGlobe: boolean): WorldSources {
  const place = placementOf(isGlobe);
  return {
    countries: { type: 'FeatureCollection', features: world.countries.map((shape) => countryFeature(shape, place)) },
    borders: place.lines(world.borders),
    disputed: place.lines(world.disputed),
    coasts: place.lines(world.coasts),
  };
}

/** Half of MapLibre's world in plane units: beyond it nothing is drawn at all. */
const MERCATOR_HALF = 180;

/** Graticules, remarkable parallels and the paper around the sphere, placed. */
export function gridSources(isGlobe: boolean): GridSources {
  const place = placementOf(isGlobe);
  return {
    'graticule-15': place.lines(graticule(15)),
    'graticule-10': place.lines(graticule(10)),
    parallels: place.lines(remarkableParallels()),
    outside: isGlobe ? { type: 'MultiPolygon', coordinates: [] } : mercatorPolygons(outsideOfSphere(MERCATOR_HALF)),
  };
}

/** Shapes of the chosen countries, placed, for their outline. */
export function selectionSource(
  world: WorldGeometry,
  selected: readonly CountryCode[],
  isGlobe: boolean,
): FeatureCollection {
  const place = placementOf(isGlobe);
  const chosen = world.countries.filter(({ id }) => selected.includes(id));
  return { type: 'FeatureCollection', features: chosen.map((shape) => countryFeature(shape, place)) };
}
