import type { Camera } from './camera.ts';
import type { Size } from './viewport.ts';

/** Distance from the eye to the middle of the globe's near side, in viewport heights: MapLibre's lens. */
const EYE_DISTANCE = 1.5;
/** Share of the smaller side of the viewport that the globe's disc takes at scale 1. */
const DISC_SHARE = 0.92;
const RADIANS = Math.PI / 180;

/** Distance in pixels from the eye to the near side of the globe. */
export const eyeDistance = ({ height }: Size): number => EYE_DISTANCE * height;

/** Radius of the globe in pixels, such that its disc, seen in perspective, takes its share of the viewport at scale 1. */
export function globeRadius(scale: number, size: Size): number {
  const eye = eyeDistance(size);
  const disc = (DISC_SHARE * Math.min(size.width, size.height)) / 2;
  return (scale * (disc * disc + disc * Math.hypot(disc, eye))) / eye;
}

/** MapLibre's zoom for a globe of a radius in pixels seen from above a latitude. */
export function globeZoom(radius: number, lat: number): number {
  return Math.log2((2 * Math.PI * radius * Math.cos(lat * RADIANS)) / 512);
}

/** Whether a place is on the visible side of the globe under a camera. */
export function isVisibleOnGlobe(lon: number, lat: number, camera: Camera, size: Size): boolean {
  const facing =
    Math.sin(lat * RADIANS) * Math.sin(camera.lat * RADIANS) +
    Math.cos(lat * RADIANS) * Math.cos(camera.lat * RADIANS) * Math.cos((lon - camera.lon) * RADIANS);
  const radius = globeRadius(camera.scale, size);
  return facing >= radius / (radius + eyeDistance(size));
}
