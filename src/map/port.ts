import type { CountryCode } from '../domain/action.ts';
import type { Camera } from '../geo/camera.ts';
import type { MapModel } from './model.ts';
import type { MapPalette } from './palette.ts';

/** What a base map tells the page, in the page's words, never in a library's events. */
export interface WorldMapListener {
  onHover(country: CountryCode | null): void;
  onSelect(country: CountryCode | null): void;
  /** While the camera moves (`isFinal` false) and when it rests (`isFinal` true). */
  onCamera(camera: Camera, isFinal: boolean): void;
  /** Once, when the first complete picture is on screen. */
  onReady(): void;
  /** The renderer is lost for good: draw the SVG map instead. */
  onLost(reason: string): void;
}

/** A drawn base map: water, graticule, land, borders, coast and the outline of the selection. */
export interface WorldMapPort {
  /** Idempotent; draws only what differs from the last model. */
  update(model: MapModel): void;
  /** Travels to a camera within the limits; at once when the duration is 0 or motion is reduced. */
  flyTo(camera: Camera, durationMs: number): void;
  /** Goes to the globe or back to the plane, with the same centre. */
  setGlobe(isGlobe: boolean): void;
  setPalette(palette: MapPalette): void;
  /** The container has another size: the camera stays. */
  resize(): void;
  /** Screen position in CSS pixels of a point in degrees; `null` when it is behind the globe. */
  screenOf(lon: number, lat: number): readonly [x: number, y: number] | null;
  /** The base map under the same camera as a PNG of this size in pixels. */
  snapshot(size: { readonly width: number; readonly height: number }): Promise<Blob>;
  destroy(): void;
}
