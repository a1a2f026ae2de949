import { type GeoProjection, geoProjection, type GeoRawProjection } from 'd3-geo';
import type { Camera } from './camera.ts';
import { eyeDistance, globeRadius } from './globe.ts';
import type { Size } from './viewport.ts';

const RADIANS = Math.PI / 180;

/** The perspective view from `distance` radii away from the centre. */
function perspectiveRaw(distance: number): GeoRawProjection {
  const height = distance - 1;
  const raw = (lambda: number, phi: number): [number, number] => {
    const facing = Math.cos(phi) * Math.cos(lambda);
    const factor = height / (distance - facing);
    return [factor * Math.cos(phi) * Math.sin(lambda), factor * Math.sin(phi)];
  };
  /** Where the line of sight first meets the globe; not a number beside it. */
  const invert = (x: number, y: number): [number, number] => {
    const square = x * x + y * y;
    const facing =
      (square * distance + height * Math.sqrt(height * height + square * (1 - distance * distance))) /
      (square + height * height);
    const factor = (distance - facing) / height;
    return [Math.atan2(x * factor, facing), Math.asin(y * factor)];
  };
  return Object.assign(raw, { invert });
}

/** The globe under a camera as a d3 projection to pixels, hidden side clipped: the picture that MapLibre's globe shows. */
export function globeProjection({ lon, lat, scale }: Camera, size: Size): GeoProjection {
  const radius = globeRadius(scale, size);
  const distance = 1 + eyeDistance(size) / radius;
  return geoProjection(perspectiveRaw(distance))
    .rotate([-lon, -lat])
    .clipAngle(Math.acos(1 / distance) / RADIANS - 1e-6)
    .translate([size.width / 2, size.height / 2])
    .scale(radius)
    .precision(0.3);
}
