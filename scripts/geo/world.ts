import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { project } from '../../src/geo/projection.ts';
import { DISPUTED_BOUNDARIES } from './borders.ts';
import { isSeam, type Shape } from './shapes.ts';

/** How much of the source a world keeps. Areas are in square plane units (one unit is about 96 km on the equator). */
export interface Grain {
  /** Detail of a line under this area goes. */
  readonly detail: number;
  /** An isolated island under this area goes, unless it is the largest of its shape. */
  readonly island: number;
  /** Steps of the grid of coordinates. */
  readonly grid: number;
}

type Segment = readonly [Position, Position];

const key = ([x, y]: Position): string => `${x},${y}`;

/** Area of a ring on the Equal Earth plane, in square plane units; the sign tells its winding. */
export function planeArea(ring: readonly Position[]): number {
  const points = ring.map(([lon = 0, lat = 0]) => project(lon, lat));
  let sum = 0;
  for (const [index, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

const areaOf = (polygon: Position[][]): number => Math.abs(planeArea(polygon[0] ?? []));

function withoutIslets(shape: Shape, owners: ReadonlyMap<string, ReadonlySet<string>>, minimum: number): Shape {
  const least = Math.min(minimum, Math.max(...shape.polygons.map(areaOf)));
  const hasNeighbour = (polygon: Position[][]) =>
    (polygon[0] ?? []).some((point) => (owners.get(key(point))?.size ?? 0) > 1);
  return { ...shape, polygons: shape.polygons.filter((part) => areaOf(part) >= least || hasNeighbour(part)) };
}

function ownersOfPoints(shapes: readonly Shape[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, polygons } of shapes)
    for (const ring of polygons.flat())
      for (const point of ring) owners.set(key(point), (owners.get(key(point)) ?? new Set()).add(id));
  return owners;
}

/** Every segment once, with the shapes on its sides. */
function segmentsOf(shapes: readonly Shape[]): { segment: Segment; sides: string[] }[] {
  const found = new Map<string, { segment: Segment; sides: string[] }>();
  for (const { id, polygons } of shapes)
    for (const ring of polygons.flat())
      for (let index = 1; index < ring.length; index++) {
        const from = ring[index - 1] ?? [];
        const to = ring[index] ?? [];
        const twin = found.get(`${key(to)} ${key(from)}`);
        if (twin) twin.sides.push(id);
        else found.set(`${key(from)} ${key(to)}`, { segment: [from, to], sides: [id] });
      }
  return [...found.values()];
}

/** Joins segments that follow each other into lines. */
function join(segments: readonly Segment[]): MultiLineString {
  const lines: Position[][] = [];
  for (const [from, to] of segments) {
    const last = lines.at(-1);
    if (last && key(last.at(-1) ?? []) === key(from)) last.push(to);
    else lines.push([from, to]);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

/** A segment belongs to the stretch that its middle is in. */
function isDisputed([[lon1 = 0, lat1 = 0], [lon2 = 0, lat2 = 0]]: Segment, sides: readonly string[]): boolean {
  const stretch = DISPUTED_BOUNDARIES[sides.toSorted().join('-')];
  return stretch?.((lon1 + lon2) / 2, (lat1 + lat2) / 2) ?? false;
}

/** The lines of the map, told apart: ordinary borders, disputed borders, coasts. The cut is none of them. */
function linesOf(shapes: readonly Shape[]): Record<'borders' | 'disputed' | 'coasts', MultiLineString> {
  const all = segmentsOf(shapes);
  const inner = all.filter(({ sides }) => new Set(sides).size > 1);
  const outer = all.filter(({ segment, sides }) => sides.length === 1 && !segment.every(isSeam));
  return {
    borders: join(inner.filter(({ segment, sides }) => !isDisputed(segment, sides)).map(({ segment }) => segment)),
    disputed: join(inner.filter(({ segment, sides }) => isDisputed(segment, sides)).map(({ segment }) => segment)),
    coasts: join(outer.map(({ segment }) => segment)),
  };
}

function countryFeature({ id, polygons }: Shape): Feature<MultiPolygon> {
  return { type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates: [...polygons] } };
}

/** Keeps the three heaviest points of every closed line, so that no island flattens into a stroke. */
function keepIslands(world: Topology<Objects>): Topology<Objects> {
  for (const arc of world.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) continue;
    const inner = arc.slice(1, -1).toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
    for (const point of inner.slice(0, 3)) point[2] = Infinity;
  }
  return world;
}

/** Takes away the rings that the grid has flattened or turned inside out: outer rings run clockwise, holes the other way. */
function withoutFlatRings(world: Topology): Topology {
  const area = (arcs: number[]) => {
    const { coordinates } = feature(world, { type: 'Polygon', arcs: [arcs] }).geometry;
    return planeArea(coordinates[0] ?? []);
  };
  const { countries } = world.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('A world without countries');
  countries.geometries = countries.geometries.flatMap((country) => {
    if (country.type !== 'MultiPolygon') return [];
    country.arcs = country.arcs
      .filter(([outer = []]) => area(outer) > 0)
      .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => area(hole) < 0)]);
    return country.arcs.length > 0 ? [country] : [];
  });
  return world;
}

/** A drawable world: countries by code and the three kinds of line, sharing arcs. */
export function buildWorld(source: readonly Shape[], grain: Grain): Topology {
  const owners = ownersOfPoints(source);
  const shapes = source.map((shape) => withoutIslets(shape, owners, grain.island));
  const countries: FeatureCollection = { type: 'FeatureCollection', features: shapes.map(countryFeature) };
  // Plain data again: the two libraries type empty properties differently.
  const exact: Topology<Objects> = JSON.parse(JSON.stringify(topology({ countries, ...linesOf(shapes) })));
  const weighted = keepIslands(presimplify(exact, (triangle) => Math.abs(planeArea(triangle))));
  return withoutFlatRings(quantize(simplify(weighted, grain.detail), grain.grid));
}
