import type { Camera } from '../../geo/camera.ts';
import { globeRadius, globeZoom } from '../../geo/globe.ts';
import { project, toMercator } from '../../geo/projection.ts';
import { baseScale, mercatorZoom, type Size } from '../../geo/viewport.ts';

/** What MapLibre is told to show. */
export interface Aim {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
}

/** The atlas's camera in MapLibre's terms: on the globe true degrees, on the plane where Web Mercator puts that point of it. */
export function aimAt({ lon, lat, scale }: Camera, size: Size, isGlobe: boolean): Aim {
  return isGlobe
    ? { center: [lon, lat], zoom: globeZoom(globeRadius(scale, size), lat) }
    : { center: toMercator(...project(lon, lat)), zoom: mercatorZoom(scale * baseScale(size)) };
}
