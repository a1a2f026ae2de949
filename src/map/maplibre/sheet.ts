import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { CountryCode } from '../../domain/action.ts';
import type { Camera } from '../../geo/camera.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import type { Size } from '../../geo/viewport.ts';
import type { MapModel } from '../model.ts';
import type { MapPalette } from '../palette.ts';
import { createBaseMap, lensOf, setGraticule, setSelection } from './base-map.ts';
import { LAND_LAYER } from './layers.ts';
import { paintShapes, type ShapeState, shapeStates } from './paint-model.ts';

/** Everything that decides what a sheet shows. */
export interface View {
  readonly camera: Camera;
  readonly isGlobe: boolean;
  readonly palette: MapPalette;
  readonly world: WorldGeometry;
  readonly model: MapModel | null;
  readonly reducedMotion: boolean;
}

export interface SheetListener {
  onMove(camera: Camera, isFinal: boolean): void;
  /** The code of the shape under the pointer. */
  onPoint(code: CountryCode | null): void;
  onClick(code: CountryCode | null): void;
  /** Once, when everything is drawn. */
  onDrawn(): void;
  onContext(event: 'lost' | 'restored'): void;
  onError(message: string): void;
}

/** One library map on an element of its own, laid over the others of its host. */
export interface Sheet {
  readonly map: MapLibreMap;
  readonly isGlobe: boolean;
  /** Draws what differs between the view and what is shown; before the style is there, nothing yet. */
  paint(view: View): void;
  remove(): void;
}

/** Draws a view's model and graticule on a map, remembering what is drawn. */
export function createPainter(map: MapLibreMap, isGlobe: boolean): (view: View) => void {
  let shown: ReadonlyMap<CountryCode, ShapeState> = new Map();
  let drawn: Pick<View, 'model' | 'world'> | null = null;
  let outlined = '';
  return ({ model, world, camera }) => {
    setGraticule(map, camera.scale);
    if (!model || (drawn?.model === model && drawn.world === world)) return;
    drawn = { model, world };
    shown = paintShapes(map, shown, shapeStates(model, world));
    const wanted = `${world.scale} ${model.selected.join(',')}`;
    if (wanted !== outlined) setSelection(map, world, model.selected, isGlobe);
    outlined = wanted;
  };
}

/** Lays a new map over a host. `view` answers the view in force. @throws when there is no WebGL 2. */
export function createSheet(host: HTMLElement, view: () => View, size: () => Size, listener: SheetListener): Sheet {
  const container = host.ownerDocument.createElement('div');
  container.className = 'maplibre-sheet';
  host.prepend(container);
  const { isGlobe } = view();
  const lens = lensOf(isGlobe);
  let map: MapLibreMap;
  try {
    map = createBaseMap({ ...view(), container, size: size(), isInteractive: true }, size);
  } catch (error) {
    container.remove();
    throw error;
  }
  const painter = createPainter(map, isGlobe);
  let isStyled = false;

  const codeAt = (point: PointLike): CountryCode | null => {
    const code: unknown = map.queryRenderedFeatures(point, { layers: [LAND_LAYER] })[0]?.properties['code'];
    return typeof code === 'string' ? code : null;
  };
  const onMove = (isFinal: boolean) => () => listener.onMove(lens.cameraOf(map, size()), isFinal);

  map.once('load', () => {
    isStyled = true;
    painter(view());
  });
  map.once('idle', () => listener.onDrawn());
  map.on('move', onMove(false));
  map.on('moveend', onMove(true));
  map.on('mousemove', ({ point }) => {
    if (isStyled && !map.isMoving()) listener.onPoint(codeAt(point));
  });
  map.on('mouseout', () => listener.onPoint(null));
  map.on('click', ({ point }) => {
    if (isStyled) listener.onClick(codeAt(point));
  });
  map.on('webglcontextlost', () => {
    isStyled = false;
    listener.onContext('lost');
  });
  map.on('webglcontextrestored', () => listener.onContext('restored'));
  map.on('error', ({ error }) => listener.onError(error.message));

  return {
    map,
    isGlobe,
    paint: (current) => {
      if (isStyled) painter(current);
    },
    remove: () => {
      map.remove();
      container.remove();
    },
  };
}
