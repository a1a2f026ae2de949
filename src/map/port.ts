import type { CountryCode } from '../domain/action.ts';
import type { Camera } from '../geo/camera.ts';
import type { MapModel } from './model.ts';

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
  flyTo(camera: Camera, durationMs: number): void;
  resize(): void;
  /** Screen position in CSS pixels of a point in degrees; `null` when it is behind the globe. */
  screenOf(lon: number, lat: number): readonly [x: number, y: number] | null;
  snapshot(size: { readonly width: number; readonly height: number }): Promise<Blob>;
  destroy(): void;
}
