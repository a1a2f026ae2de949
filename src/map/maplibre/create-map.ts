import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { MapPalette } from '../palette.ts';
import type { WorldMapListener, WorldMapPort } from '../port.ts';
import { createSheet, type Sheet, type View } from './sheet.ts';

export interface MapLibreMapOptions {
  /** A positioned element with a size; the map fills it. */
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly isGlobe: boolean;
  /** How many times as large as it is laid out the map is seen. */
  readonly unit: number;
  readonly palette: MapPalette;
  readonly listener: WorldMapListener;
}

/** How long the browser may take to give back a lost context. */
const RESTORE_MS = 5000;
/** A context lost more often than this is not worth another try. */
const MAX_LOSSES = 2;

/**
 * The base map drawn by MapLibre: Equal Earth as a plane laid into Web Mercator, or a globe.
 * What cannot change in place (projection, a lost context) is drawn on a new sheet; the page draws another map meanwhile.
 * @throws when the browser gives no WebGL 2; the container is then as it was.
 */
export function createMapLibreMap(options: MapLibreMapOptions): WorldMapPort {
  const { container, listener } = options;
  const measure = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  let view: View = {
    camera: options.camera,
    size: measure(),
    unit: options.unit,
    palette: options.palette,
    model: null,
  };
  let { isGlobe } = options;
  let hasDrawn = false;
  let isDestroyed = false;
  let losses = 0;
  let restoring: ReturnType<typeof setTimeout> | undefined;

  function mount(): Sheet {
    const own: Sheet = createSheet(container, isGlobe, () => view, {
      onDrawn: () => own === sheet && onDrawn(),
      onContextLost: () => own === sheet && onContextLost(),
      onContextRestored: () => own === sheet && onContextRestored(),
      onError: () => !hasDrawn && lose(),
    });
    return own;
  }
  let sheet: Sheet | null = mount();

  function onDrawn(): void {
    hasDrawn = true;
    listener.onDrawn();
  }

  function onContextLost(): void {
    losses += 1;
    listener.onBlank();
    restoring = setTimeout(lose, RESTORE_MS);
  }

  function onContextRestored(): void {
    clearTimeout(restoring);
    if (losses > MAX_LOSSES) lose();
    else renew();
  }

  function renew(): void {
    listener.onBlank();
    unmount();
    try {
      sheet = mount();
    } catch {
      lose();
    }
  }

  function lose(): void {
    if (isDestroyed) return;
    destroy();
    listener.onLost();
  }

  function destroy(): void {
    if (isDestroyed) return;
    isDestroyed = true;
    clearTimeout(restoring);
    unmount();
  }

  /** What the old sheet says while it goes is heard no more. */
  function unmount(): void {
    const old = sheet;
    sheet = null;
    old?.remove();
  }

  function show(changes: Partial<View>): void {
    view = { ...view, ...changes };
    sheet?.paint(view);
  }

  return {
    update: (model) => show({ model }),
    show: (camera) => show({ camera }),
    setGlobe: (wanted) => {
      if (wanted === isGlobe || isDestroyed) return;
      isGlobe = wanted;
      renew();
    },
    setPalette: (palette) => show({ palette }),
    resize: (unit) => {
      const size = measure();
      const isOther = size.width !== view.size.width || size.height !== view.size.height || unit !== view.unit;
      if (isOther && size.width > 0 && size.height > 0) show({ size, unit });
    },
    destroy,
  };
}
