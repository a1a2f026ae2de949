import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { graticule, remarkableParallels, sphereRing } from '../../geo/plane.ts';
import { project, WORLD_WIDTH } from '../../geo/projection.ts';
import { coastAgain, drawWaterlines, stroke } from './base-map.ts';
import { type DrawnElement, element } from './element.ts';

/** The world of the first picture, in degrees. Land is one shape: nothing is counted and nobody is at home. */
export interface BareWorld {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
}

/** Steps of the grid in a plane unit: a step is about half a pixel on a screen. */
export const FIRST_MAP_GRID = 10;

/** Points between two kept ones along a curve that was drawn for the closest camera. */
const CURVE_STEP = 5;

/**
 * The base map of the whole plane without a dataset, as `drawBaseMap` draws it, small enough to travel in the page itself.
 * Its units are steps of the grid, its colours the tokens'.
 */
export function drawFirstMap({ land, borders, disputed }: BareWorld, id: string): DrawnElement {
  const coastId = `${id}-coast`;
  const coast = land.coordinates.flat().map((ring) => relativePath(ring.map(toGrid), true));
  const outline = relativePath(sphereRing().filter(isKept).map(toGrid), true);
  const disputedPath = linesPath(disputed.coordinates);
  const grid = graticule(15).coordinates.map((line) => (line.length > 2 ? line.filter(isKept) : line));
  return element('g', { id }, [
    element('defs', {}, [element('path', { id: coastId, d: coast.join(''), 'vector-effect': 'non-scaling-stroke' })]),
    element('path', { d: outline, fill: 'var(--water)' }),
    stroke(linesPath(grid), 'var(--graticule)', 0.5),
    stroke(linesPath(remarkableParallels().coordinates), 'var(--graticule)', 0.9, { 'stroke-dasharray': '5 3' }),
    ...drawWaterlines(coastId, { outline, outside: outline }, id),
    element('path', { d: `${AROUND}${outline}`, fill: 'var(--paper)', 'fill-rule': 'evenodd' }),
    element('use', { href: `#${coastId}`, fill: 'var(--land-0)' }),
    stroke(linesPath(borders.coordinates), 'var(--border)', 0.5),
    coastAgain(coastId, { stroke: 'var(--coast)', 'stroke-width': 0.6 }),
    stroke(disputedPath, 'var(--land-0)', 1.2),
    stroke(disputedPath, 'var(--border-disputed)', 1, { 'stroke-dasharray': '3 2' }),
  ]);
}

/** A box so large that no screen shows its edge. */
const REACH = WORLD_WIDTH * FIRST_MAP_GRID;
const AROUND = `M${-REACH} ${-REACH}h${2 * REACH}v${2 * REACH}h${-2 * REACH}z`;

type GridPoint = readonly [x: number, y: number];

const snap = (x: number, y: number): GridPoint => [Math.round(x * FIRST_MAP_GRID), Math.round(y * FIRST_MAP_GRID)];

function toGrid([lon = 0, lat = 0]: Position): GridPoint {
  return snap(...project(lon, lat));
}

function isKept(_: unknown, index: number, { length }: { readonly length: number }): boolean {
  return index % CURVE_STEP === 0 || index === length - 1;
}

function linesPath(lines: readonly Position[][]): string {
  return lines.map((line) => relativePath(line.map(toGrid), false)).join('');
}

/** A line as relative steps; steps that the grid has swallowed, and points on a straight way, are left out. */
export function relativePath(points: readonly GridPoint[], isClosed: boolean): string {
  const [start] = points;
  if (!start) return '';
  const steps: [number, number][] = [];
  let [x, y] = start;
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    const last = steps.at(-1);
    if (dx === 0 && dy === 0) continue;
    if (last && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0) {
      last[0] += dx;
      last[1] += dy;
    } else steps.push([dx, dy]);
  }
  if (steps.length === 0) return '';
  const numbers = steps.flat().map(String);
  const way = numbers.map((number, index) => (index > 0 && !number.startsWith('-') ? ` ${number}` : number)).join('');
  return `M${start[0]} ${start[1]}l${way}${isClosed ? 'z' : ''}`;
}
