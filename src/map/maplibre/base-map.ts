import { GeoJSONSource, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../domain/action.ts';
import type { Camera } from '../../geo/camera.ts';
import { graticuleStep } from '../../geo/plane.ts';
import { worldUrl } from '../../geo/geometry.ts';
import type { Size } from '../../geo/viewport.ts';
import type { MapPalette } from '../palette.ts';
import { mapLayers } from './layers.ts';
import { aimAt } from './lens.ts';
import { shapesAddress, type ShapesRequest } from './shapes-address.ts';
import type { Shapes } from './sources.ts';
import { admitWorker } from './worker.ts';
import './maplibre.css';

admitWorker();

/** What a library map is made from. */
export interface BaseMapSpec {
  readonly container: HTMLElement;
  readonly size: Size;
  /** How many times as large as it is laid out the map is seen. */
  readonly unit: number;
  readonly camera: Camera;
  readonly isGlobe: boolean;
  readonly palette: MapPalette;
}

/** The tiler may simplify by a third of a pixel; beyond `maxzoom` a tile is enlarged, still finer than a pixel. */
const SOURCE = { type: 'geojson', tolerance: 0.3, maxzoom: 8 } as const;

/** The shapes that the worker makes of the detailed world; the page draws another map until they are there. */
function shapes(kind: ShapesRequest['kind'], isGlobe: boolean, countries: readonly CountryCode[] = []): string {
  return shapesAddress({ kind, isGlobe, countries, world: worldUrl('50m') });
}

const NOTHING = { type: 'FeatureCollection', features: [] } as const satisfies Shapes;

function styleOf({ palette, isGlobe }: BaseMapSpec): StyleSpecification {
  return {
    version: 8,
    projection: { type: isGlobe ? 'globe' : 'mercator' },
    transition: { duration: 0, delay: 0 },
    sources: {
      world: { ...SOURCE, data: shapes('world', isGlobe), promoteId: 'code' },
      grid: { ...SOURCE, data: shapes('grid', isGlobe) },
      selection: { ...SOURCE, data: NOTHING },
    },
    layers: mapLayers(palette, isGlobe),
  };
}

/** Pixels of the screen per CSS pixel of the layout of a map that is seen `unit` times as large. */
export function pixelRatio(unit: number): number {
  return unit * window.devicePixelRatio;
}

/**
 * A library map that only draws: the page owns pointers, keys, limits and travel. @throws when there is no WebGL 2.
 */
export function createBaseMap(spec: BaseMapSpec): MapLibreMap {
  const map = new MapLibreMap({
    container: spec.container,
    // Left to itself the library follows the screen that the window is on.
    ...(spec.unit !== 1 && { pixelRatio: pixelRatio(spec.unit) }),
    style: styleOf(spec),
    ...aimAt(spec.camera, spec.size, spec.isGlobe),
    // The default keeps the whole viewport inside Web Mercator's square.
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
    minZoom: -2,
    maxZoom: 22,
    maxPitch: 0,
    renderWorldCopies: false,
    interactive: false,
    trackResize: false,
    attributionControl: false,
    reduceMotion: true,
    fadeDuration: 0,
    maxCanvasSize: [8192, 8192],
    validateStyle: false,
  });
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  return map;
}

/** Outlines the chosen countries. */
export function setSelection(map: MapLibreMap, selected: readonly CountryCode[], isGlobe: boolean): void {
  const source = map.getSource('selection');
  if (source instanceof GeoJSONSource)
    void source.setData(selected.length > 0 ? shapes('selection', isGlobe, selected) : NOTHING);
}

/** Repaints every layer in other colours, in place. */
export function setPalette(map: MapLibreMap, palette: MapPalette, isGlobe: boolean): void {
  for (const layer of mapLayers(palette, isGlobe)) {
    if (layer.type === 'line') map.setPaintProperty(layer.id, 'line-color', layer.paint?.['line-color']);
    else if (layer.type === 'fill') map.setPaintProperty(layer.id, 'fill-color', layer.paint?.['fill-color']);
    else if (layer.type === 'background')
      map.setPaintProperty(layer.id, 'background-color', layer.paint?.['background-color']);
  }
}

/** Shows the graticule that suits a scale. */
export function setGraticule(map: MapLibreMap, scale: number): void {
  for (const step of [10, 15]) {
    const visibility = graticuleStep(scale) === step ? 'visible' : 'none';
    const id = `graticule-${step}`;
    if (map.getLayoutProperty(id, 'visibility') !== visibility) map.setLayoutProperty(id, 'visibility', visibility);
  }
}
