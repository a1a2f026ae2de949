import type { Camera } from '../../geo/camera.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import type { Globe } from '../globe.ts';
import type { MapLayout } from '../layout/layout.ts';
import type { Point } from '../layout/rect.ts';
import { drawBlocks, drawChoices, drawLeaders } from './blocks.ts';
import { type DrawnElement, element, keyed } from './element.ts';
import { drawPlaceNames, drawWaterNames } from './names.ts';
import { drawRouteMarks, drawRoutes } from './routes.ts';
import { sphereBand } from './sphere-band.ts';

export interface OverlayInput {
  readonly layout: MapLayout;
  readonly camera: Camera;
  readonly size: Size;
  /** `null`: the flat map. */
  readonly globe: Globe | null;
  /** Prefix of ids for routes that the page draws along their length; `null`: they are simply there. */
  readonly maskPrefix: string | null;
}

/** Everything above the base map, bottom to top: names of waters, edge of the world, routes, leaders, home, blocks, names, frames of the chosen. */
export function drawOverlay({ layout, camera, size, globe, maskPrefix }: OverlayInput): DrawnElement {
  const { routes } = layout;
  // Other routes are drawn anew; the same ones only move.
  const subject = routes.map(({ id }) => id).join(' ');
  return element('g', {}, [
    group('waters', drawWaterNames(layout.seas, layout.parallels)),
    keyed('edge', globe ? globeEdge(globe.outline(camera, size)) : worldEdge(camera, size)),
    keyed(`routes ${subject}`, group('routes', drawRoutes(routes, maskPrefix))),
    group('leaders', drawLeaders(layout.blocks)),
    layout.home ? keyed('home', drawHome(layout.home)) : null,
    group('blocks', drawBlocks(layout.blocks)),
    keyed(`marks ${subject}`, group('marks', drawRouteMarks(routes, layout.routeLabels))),
    group('names', drawPlaceNames(layout.labels)),
    group('choices', drawChoices(layout.blocks)),
  ]);
}

function group(part: string, children: readonly DrawnElement[]): DrawnElement {
  return keyed(part, element('g', { 'data-part': part }, children));
}

/** The home point: a white diamond. */
function drawHome({ x, y }: Point): DrawnElement {
  return element('path', {
    d: 'M0-5.5 5.5 0 0 5.5-5.5 0Z',
    transform: `translate(${x} ${y})`,
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
    'stroke-width': 1.5,
  });
}

const BAND = sphereBand();

/** The graduated edge of the flat world. */
function worldEdge(camera: Camera, size: Size): DrawnElement {
  const { k, x, y } = viewTransform(camera, size);
  const line = (d: string, colour: string, width: number): DrawnElement =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width / k });
  return element('g', { transform: `translate(${x} ${y}) scale(${k})` }, [
    line(BAND.outline, 'var(--paper)', 5),
    line(BAND.dark, 'var(--ink)', 4),
    line(BAND.outline, 'var(--ink)', 0.7),
  ]);
}

function globeEdge(d: string): DrawnElement {
  return element('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.7 });
}
