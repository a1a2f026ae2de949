import type { Camera } from '../geo/camera.ts';
import type { MapModel } from './model.ts';
import type { MapPalette } from './palette.ts';

/** What a base map tells the page, in the page's words, never in a library's events. */
export interface WorldMapListener {
  /** The picture is complete: at first, and after each time it was not. */
  onDrawn(): void;
  /** There is no picture until the next `onDrawn`: the map is drawn anew, or waits for its renderer to come back. */
  onBlank(): void;
  /** The renderer is lost for good: draw the SVG map instead. */
  onLost(): void;
}

/** A drawn base map: water, graticule, land, borders, coast and the outline of the selection. It never moves by itself. */
export interface WorldMapPort {
  /** Idempotent; draws only what differs from the last model. */
  update(model: MapModel): void;
  /** Shows a camera at once; the page keeps it within the limits. */
  show(camera: Camera): void;
  /** Goes to the globe or back to the plane. */
  setGlobe(isGlobe: boolean): void;
  setPalette(palette: MapPalette): void;
  /** The container has another size, or is seen `unit` times as large as it is laid out: the camera stays. */
  resize(unit: number): void;
  destroy(): void;
}
