import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { savesData } from '../../hooks/saves-data.ts';
import type { createMapLibreMap, MapLibreMapOptions } from '../../map/maplibre/create-map.ts';
import { readMapPalette } from '../../map/palette.ts';
import type { WorldMapPort } from '../../map/port.ts';
import { quietMoment } from '../../ui/quiet-moment.ts';
import type { CameraMotion } from './camera-motion.ts';
import { observeAppearance } from './observe-appearance.ts';

interface WebglSheetInput {
  /** Where the sheet is drawn. */
  readonly container: RefObject<HTMLElement | null>;
  readonly motion: CameraMotion;
  readonly isGlobe: boolean;
  /** Whether WebGL may be used now; when not, its context is given back. */
  readonly isAllowed: boolean;
  /** How many times as large as it is laid out the sheet is seen. */
  readonly unit: number;
}

/** `drawn` while the picture is complete, `waiting` before and between; `absent` when there is no WebGL, or no longer. */
export type WebglState = 'waiting' | 'drawn' | 'absent';

/** The sheet's state, and the port through which a model reaches it; `null` while there is none. */
interface WebglSheet {
  readonly state: WebglState;
  readonly port: WorldMapPort | null;
}

/** Draws the base map with WebGL once the page is painted and the library has come; it follows camera and appearance. */
export function useWebglSheet(input: WebglSheetInput): WebglSheet {
  const { container, motion, isGlobe, isAllowed, unit } = input;
  const [own, setState] = useState<WebglState>(() => (isWorthIt() ? 'waiting' : 'absent'));
  const state = isAllowed ? own : 'absent';
  const [port, setPort] = useState<WorldMapPort | null>(null);
  const isWanted = state !== 'absent';

  const optionsFor = useEffectEvent(
    (element: HTMLElement): MapLibreMapOptions => ({
      container: element,
      camera: motion.current(),
      isGlobe,
      unit,
      palette: readMapPalette(element),
      listener: {
        onDrawn: () => setState('drawn'),
        onBlank: () => setState('waiting'),
        onLost: () => setState('absent'),
      },
    }),
  );
  useEffect(() => {
    const element = container.current;
    if (!element || !isWanted) return undefined;
    const mounted = new AbortController();
    openSheet(() => optionsFor(element), mounted.signal).then(setPort, () => setState('absent'));
    return () => {
      mounted.abort();
      setPort(null);
      setState((last) => (last === 'absent' ? last : 'waiting'));
    };
  }, [container, isWanted]);

  const current = state === 'absent' ? null : port;
  useEffect(() => current?.setGlobe(isGlobe), [current, isGlobe]);
  useEffect(() => current?.resize(unit), [current, unit]);
  useEffect(() => {
    const element = container.current;
    if (!current || !element) return undefined;
    const follow = (): void => current.show(motion.current());
    follow();
    const forgetMotion = motion.subscribe(follow);
    const forgetAppearance = observeAppearance(() => current.setPalette(readMapPalette(element)));
    const sizes = new ResizeObserver(() => {
      current.resize(unit);
      follow();
    });
    sizes.observe(element);
    return () => {
      forgetMotion();
      forgetAppearance();
      sizes.disconnect();
    };
  }, [current, container, motion, unit]);

  return { state, port: current };
}

/** The library and the detailed world are half of a first visit: not for a reader who saves data. */
function isWorthIt(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined' && !savesData();
}

/**
 * The sheet, once the map can be used and the library, which is asked for at once, has come; it goes when the signal says so.
 * @throws without WebGL 2.
 */
async function openSheet(options: () => MapLibreMapOptions, signal: AbortSignal): Promise<WorldMapPort | null> {
  const { createMapLibreMap } = await libraryCode();
  await quietMoment();
  if (signal.aborted) return null;
  const port = createMapLibreMap(options());
  signal.addEventListener('abort', () => port.destroy());
  return port;
}

/** Asks for the library as soon as a map that may use it is on its way: the line is free by then, the thread is not. */
export function useEarlyLibrary(isAllowed: boolean): void {
  useEffect(() => {
    if (isAllowed && isWorthIt()) libraryCode().catch(() => undefined);
  }, [isAllowed]);
}

function libraryCode(): Promise<{ readonly createMapLibreMap: typeof createMapLibreMap }> {
  return import('../../map/maplibre/create-map.ts');
}
