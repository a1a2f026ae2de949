import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { MapModel } from '../model.ts';
import type { MapPalette } from '../palette.ts';
import { createBaseMap, pixelRatio, setGraticule, setPalette, setSelection } from './base-map.ts';
import { aimAt } from './lens.ts';
import { paintShapes, type ShapeState, shapeStates } from './paint-model.ts';

/** Everything that decides what a sheet shows. */
export interface View {
  readonly camera: Camera;
  readonly size: Size;
  /** How many times as large as it is laid out the sheet is seen. */
  readonly unit: number;
  readonly palette: MapPalette;
  readonly model: MapModel | null;
}

export interface SheetListener {
  /** Once, when everything is drawn. */
  onDrawn(): void;
  onContextLost(): void;
  onContextRestored(): void;
  onError(): void;
}

/** One library map on an element of its own; its projection is for life. */
export interface Sheet {
  /** Draws what differs between the view and what is shown; before the style is there, nothing yet. */
  paint(view: View): void;
  remove(): void;
}

/** Draws views on a styled map that was made for a first one, remembering what is drawn. */
function createPainter(map: MapLibreMap, first: View, isGlobe: boolean): (view: View) => void {
  let drawn = first;
  let shown: ReadonlyMap<string, ShapeState> = new Map();
  let outlined = '';
  return (view) => {
    const { camera, size, unit, palette, model } = view;
    if (drawn.unit !== unit) map.setPixelRatio(pixelRatio(unit));
    if (drawn.size !== size) map.resize();
    if (drawn.camera !== camera || drawn.size !== size) map.jumpTo(aimAt(camera, size, isGlobe));
    if (drawn.palette !== palette) setPalette(map, palette, isGlobe);
    setGraticule(map, camera.scale);
    drawn = view;
    if (!model) return;
    shown = paintShapes(map, shown, shapeStates(model));
    const wanted = model.selected.join();
    if (wanted !== outlined) setSelection(map, model.selected, isGlobe);
    outlined = wanted;
  };
}

/** Lays a new map into a host. `view` answers the view in force. @throws when there is no WebGL 2. */
export function createSheet(host: HTMLElement, isGlobe: boolean, view: () => View, listener: SheetListener): Sheet {
  const container = host.ownerDocument.createElement('div');
  container.className = 'maplibre-sheet';
  host.append(container);
  const first = view();
  let map: MapLibreMap;
  try {
    map = createBaseMap({ ...first, container, isGlobe });
  } catch (error) {
    container.remove();
    throw error;
  }
  const painter = createPainter(map, first, isGlobe);
  let isStyled = false;

  map.once('style.load', () => {
    isStyled = true;
    painter(view());
  });
  map.once('idle', () => listener.onDrawn());
  map.on('webglcontextlost', () => {
    isStyled = false;
    listener.onContextLost();
  });
  map.on('webglcontextrestored', () => listener.onContextRestored());
  map.on('error', () => listener.onError());

  return {
    paint: (current) => {
      if (isStyled) painter(current);
    },
    remove: () => {
      isStyled = false;
      map.remove();
      container.remove();
    },
  };
}
