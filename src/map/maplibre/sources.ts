import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { CountryCode } from '../../domain/action.ts';
import type { CountryShape, WorldGeometry } from '../../geo/geometry.ts';
import {
  densify,
  graticule,
  outsideOfSphere,
  planeLines,
  planePolygons,
  remarkableParallels,
  sphereRing,
} from '../../geo/plane.ts';
import { toMercator } from '../../geo/projection.ts';

/** What a feature of the base map is; layers choose theirs by it. */
export type ShapeKind =
  | 'country'
  | 'border'
  | 'disputed'
  | 'coast'
  | 'graticule-10'
  | 'graticule-15'
  | 'parallel'
  | 'sea'
  | 'outside';

interface ShapeProperties {
  readonly kind: ShapeKind;
  /** Of a country; the map keeps its state by it. */
  readonly code?: CountryCode;
}

/** Data of one source. Few sources with several kinds each load in few tiles, so the first picture takes few frames. */
export type Shapes = FeatureCollection<MultiLineString | MultiPolygon, ShapeProperties>;

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

function shape(kind: ShapeKind, geometry: MultiLineString | MultiPolygon): Shapes['features'][number] {
  return { type: 'Feature', properties: { kind }, geometry };
}

function country({ id, geometry }: CountryShape, place: Placement): Shapes['features'][number] {
  return { type: 'Feature', properties: { kind: 'country', code: id }, geometry: place.polygons(geometry) };
}

/** Countries and lines of a world, placed. */
export function worldShapes(world: WorldGeometry, isGlobe: boolean): Shapes {
  const place = placementOf(isGlobe);
  return {
    type: 'FeatureCollection',
    features: [
      ...world.countries.map((each) => country(each, place)),
      shape('border', place.lines(world.borders)),
      shape('disputed', place.lines(world.disputed)),
      shape('coast', place.lines(world.coasts)),
    ],
  };
}

/** Half of MapLibre's world in plane units: beyond it nothing is drawn at all. */
const MERCATOR_HALF = 180;

/** Graticules, remarkable parallels, and on the plane the water of the sphere and the paper around it, placed. */
export function gridShapes(isGlobe: boolean): Shapes {
  const place = placementOf(isGlobe);
  const lines = [
    shape('graticule-15', place.lines(graticule(15))),
    shape('graticule-10', place.lines(graticule(10))),
    shape('parallel', place.lines(remarkableParallels())),
  ];
  if (isGlobe) return { type: 'FeatureCollection', features: lines };
  const sea = shape('sea', place.polygons({ type: 'MultiPolygon', coordinates: [[sphereRing()]] }));
  const outside = shape('outside', mercatorPolygons(outsideOfSphere(MERCATOR_HALF)));
  return { type: 'FeatureCollection', features: [...lines, sea, outside] };
}

/** The chosen countries, placed, for their outline. */
export function selectionShapes(world: WorldGeometry, selected: readonly CountryCode[], isGlobe: boolean): Shapes {
  const place = placementOf(isGlobe);
  const chosen = world.countries.filter(({ id }) => selected.includes(id));
  return { type: 'FeatureCollection', features: chosen.map((each) => country(each, place)) };
}
