declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { GeoJSON } from 'geojson';

  /** The object drawn by the projection, as plane coordinates: clipped and cut. */
  export function geoProject<T extends GeoJSON>(object: T, projection: GeoProjection): T;
}

declare module 'polylabel' {
  /** The point of a polygon that is farthest from its edge, with that distance. */
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
