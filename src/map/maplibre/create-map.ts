import type { CountryCode } from '../../domain/action.ts';
import { isCountry } from '../../domain/countries.ts';
import type { Camera } from '../../geo/camera.ts';
import { loadWorld, type WorldGeometry } from '../../geo/geometry.ts';
import { globeProjection, isVisibleOnGlobe } from '../../geo/globe.ts';
import { homeShapes } from '../../geo/territories.ts';
import { clampCamera, screenOf, type Size, viewTransform } from '../../geo/viewport.ts';
import type { MapPalette } from '../palette.ts';
import type { WorldMapListener, WorldMapPort } from '../port.ts';
import { lensOf, setPalette, setWorld } from './base-map.ts';
import { EASE } from './easing.ts';
import { createPainter, createSheet, type Sheet, type View } from './sheet.ts';
import { takeSnapshot } from './snapshot.ts';

export interface MapLibreMapOptions {
  /** A positioned element with a size; the map fills it. */
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly isGlobe: boolean;
  readonly palette: MapPalette;
  /** What is drawn first; the detailed world follows by itself. */
  readonly geometry: WorldGeometry;
  readonly listener: WorldMapListener;
  readonly reducedMotion: boolean;
}

/** How long the browser may take to give back a lost context. */
const RESTORE_MS = 5000;
/** A context lost more often than this is not worth another try. */
const MAX_LOSSES = 2;
const NEARLY = 1e-6;

const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lon - b.lon) < NEARLY && Math.abs(a.lat - b.lat) < NEARLY && Math.abs(a.scale - b.scale) < NEARLY;

/**
 * The base map drawn by MapLibre: Equal Earth as a plane laid into Web Mercator, or a globe.
 * What cannot change in place (projection, a lost context) is drawn on a new sheet below the old one, which then goes.
 * @throws when the browser gives no WebGL 2; the container is then as it was.
 */
export function createMapLibreMap(options: MapLibreMapOptions): WorldMapPort {
  const { container, listener, reducedMotion } = options;
  const measure = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  let size = measure();
  let view: View = {
    camera: options.isGlobe ? options.camera : clampCamera(options.camera, size),
    isGlobe: options.isGlobe,
    palette: options.palette,
    world: options.geometry,
    model: null,
    reducedMotion,
  };
  let sheet: Sheet;
  let hovered: CountryCode | null = null;
  let isReady = false;
  let isDestroyed = false;
  let isResizing = false;
  let losses = 0;
  let restoreTimer: ReturnType<typeof setTimeout> | undefined;

  const countryOf = (code: CountryCode | null): CountryCode | null => {
    if (code === null) return null;
    const home = view.model?.home.country;
    if (home !== undefined && homeShapes(home).includes(code)) return home;
    return isCountry(code) ? code : null;
  };

  function hover(country: CountryCode | null): void {
    if (country === hovered) return;
    hovered = country;
    sheet.map.getCanvas().style.cursor = country ? 'pointer' : '';
    listener.onHover(country);
  }

  function lose(reason: string): void {
    if (isDestroyed) return;
    destroy();
    listener.onLost(reason);
  }

  function onContext(event: 'lost' | 'restored'): void {
    clearTimeout(restoreTimer);
    if (event === 'lost') {
      losses += 1;
      restoreTimer = setTimeout(() => lose('WebGL context lost'), RESTORE_MS);
    } else if (losses > MAX_LOSSES) lose('WebGL context lost repeatedly');
    else remount();
  }

  function mount(): Sheet {
    const own: Sheet = createSheet(
      container,
      () => view,
      () => size,
      {
        onMove: (camera, isFinal) => {
          if (own !== sheet || isResizing) return;
          view = { ...view, camera };
          if (isFinal) own.paint(view);
          listener.onCamera(camera, isFinal);
        },
        onPoint: (code) => own === sheet && hover(countryOf(code)),
        onClick: (code) => own === sheet && listener.onSelect(countryOf(code)),
        onDrawn: () => onDrawn(own),
        onContext: (event) => own === sheet && onContext(event),
        onError: (message) => {
          if (!isReady) lose(message);
        },
      },
    );
    return own;
  }

  function onDrawn(drawn: Sheet): void {
    if (drawn !== next) return;
    if (drawn !== sheet) {
      sheet.remove();
      sheet = drawn;
      aim(view.camera);
      sheet.paint(view);
    }
    next = null;
    if (isReady) return;
    isReady = true;
    listener.onReady();
    void addDetail();
  }

  /** A failure leaves the small world, which is whole. */
  async function addDetail(): Promise<void> {
    const world = await loadWorld('50m').catch(() => null);
    if (!world || isDestroyed) return;
    view = { ...view, world };
    for (const each of new Set([sheet, next ?? sheet])) setWorld(each.map, world, each.isGlobe);
    sheet.paint(view);
  }

  let next: Sheet | null = null;

  function remount(): void {
    if (next && next !== sheet) next.remove();
    try {
      next = mount();
    } catch (error) {
      lose(error instanceof Error ? error.message : 'WebGL context not restored');
    }
  }

  function aim(camera: Camera): void {
    sheet.map.jumpTo(lensOf(sheet.isGlobe).aim(camera, size));
  }

  function destroy(): void {
    isDestroyed = true;
    clearTimeout(restoreTimer);
    for (const each of new Set([sheet, next ?? sheet])) each.remove();
  }

  sheet = mount();
  next = sheet;

  return {
    update: (model) => {
      view = { ...view, model };
      sheet.paint(view);
      if (next && next !== sheet) next.paint(view);
    },
    flyTo: (camera, durationMs) => {
      const target = view.isGlobe ? camera : clampCamera(camera, size);
      if (isSameCamera(target, view.camera) && !sheet.map.isMoving()) return;
      const place = lensOf(sheet.isGlobe).aim(target, size);
      if (reducedMotion || durationMs <= 0) sheet.map.jumpTo(place);
      else sheet.map.easeTo({ ...place, duration: durationMs, easing: EASE });
    },
    setGlobe: (isGlobe) => {
      if (isGlobe === view.isGlobe) return;
      view = { ...view, isGlobe };
      remount();
    },
    setPalette: (palette) => {
      view = { ...view, palette };
      for (const each of new Set([sheet, next ?? sheet])) setPalette(each.map, palette);
    },
    resize: () => {
      const measured = measure();
      if (measured.width === 0 || measured.height === 0) return;
      if (measured.width === size.width && measured.height === size.height) return;
      isResizing = true;
      size = measured;
      for (const each of new Set([sheet, next ?? sheet])) each.map.resize();
      aim(view.camera);
      isResizing = false;
    },
    screenOf: (lon, lat) => {
      if (!sheet.isGlobe) return screenOf([lon, lat], viewTransform(view.camera, size));
      if (!isVisibleOnGlobe(lon, lat, view.camera, size)) return null;
      return globeProjection(view.camera, size)([lon, lat]);
    },
    snapshot: (wanted) =>
      takeSnapshot(view, wanted, (map) => {
        createPainter(map, view.isGlobe)(view);
      }),
    destroy: () => {
      if (!isDestroyed) destroy();
    },
  };
}
