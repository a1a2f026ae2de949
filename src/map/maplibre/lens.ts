import type { LngLat, Map as MapLibreMap, TransformConstrainFunction } from 'maplibre-gl';
import type { Camera } from '../../geo/camera.ts';
import { globeRadius, globeScale, globeZoom, radiusOfZoom } from '../../geo/globe.ts';
import { fromMercator, invert, project, toMercator } from '../../geo/projection.ts';
import {
  baseScale,
  clampCentre,
  clampPixelsPerUnit,
  MAX_SCALE,
  mercatorZoom,
  MIN_SCALE,
  pixelsPerUnit,
  type Size,
} from '../../geo/viewport.ts';

/** What MapLibre is told to show. */
export interface Aim {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
}

/** How the atlas's camera and MapLibre's own translate into each other. */
export interface Lens {
  aim(camera: Camera, size: Size): Aim;
  cameraOf(map: MapLibreMap, size: Size): Camera;
  /** Where MapLibre puts a point in degrees, as its own coordinates. */
  place(lon: number, lat: number): [lng: number, lat: number];
  /** Keeps a view within the atlas's limits; the library's default keeps the whole viewport inside Web Mercator's square. */
  constrain(center: LngLat, zoom: number, size: Size): Aim;
}

export const FLAT_LENS: Lens = {
  aim: ({ lon, lat, scale }, size) => ({
    center: toMercator(...project(lon, lat)),
    zoom: mercatorZoom(scale * baseScale(size)),
  }),
  cameraOf: (map, size) => {
    const { lng, lat } = map.getCenter();
    const [lon, latitude] = invert(...fromMercator(lng, lat));
    return { lon, lat: latitude, scale: pixelsPerUnit(map.getZoom()) / baseScale(size) };
  },
  place: (lon, lat) => toMercator(...project(lon, lat)),
  constrain: (center, zoom, size) => {
    const k = clampPixelsPerUnit(pixelsPerUnit(zoom), size);
    return {
      center: toMercator(...clampCentre(fromMercator(center.lng, center.lat), k, size)),
      zoom: mercatorZoom(k),
    };
  },
};

/** Nearest to a pole that the middle of the globe may come, in degrees: Web Mercator's tiles end there. */
const GLOBE_LATITUDE = 85;

export const GLOBE_LENS: Lens = {
  aim: ({ lon, lat, scale }, size) => ({ center: [lon, lat], zoom: globeZoom(globeRadius(scale, size), lat) }),
  cameraOf: (map, size) => {
    const { lng, lat } = map.getCenter().wrap();
    return { lon: lng, lat, scale: globeScale(radiusOfZoom(map.getZoom(), lat), size) };
  },
  place: (lon, lat) => [lon, lat],
  constrain: (center, zoom, size) => {
    const lat = Math.max(-GLOBE_LATITUDE, Math.min(GLOBE_LATITUDE, center.lat));
    const scale = globeScale(radiusOfZoom(zoom, lat), size);
    const kept = Math.max(MIN_SCALE, Math.min(MAX_SCALE, scale));
    return { center: [center.lng, lat], zoom: globeZoom(globeRadius(kept, size), lat) };
  },
};

/** The library's hook for limits, following the lens and the size in force. */
export function constraintOf(
  current: () => { lens: Lens; size: Size },
  lngLat: new (lng: number, lat: number) => LngLat,
): TransformConstrainFunction {
  return (center, zoom) => {
    const { lens, size } = current();
    const kept = lens.constrain(center, zoom, size);
    return { center: new lngLat(...kept.center), zoom: kept.zoom };
  };
}
