import { type ReactNode, useId, useRef } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { chooseText } from '../../domain/language.ts';
import { countriesOfRegion } from '../../domain/m49.ts';
import { worldScaleAt } from '../../geo/geometry.ts';
import { cameraToFit, type Size, WORLD_CAMERA } from '../../geo/viewport.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useRestedResult, useResult } from '../../hooks/use-result.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { hasRoomForCartouche, regionCamera } from '../../map/auto-camera.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import { areControlsAbreast } from '../../map/layout/covers.ts';
import type { MapManner } from '../../map/manner.ts';
import type { PlacedPartners } from '../../map/view-model.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { BlockButtons } from './BlockButtons.tsx';
import { BorderNotice } from './BorderNotice.tsx';
import { EdgePointers } from './EdgePointers.tsx';
import { FirstMap } from './FirstMap.tsx';
import { Frame } from './Frame.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { useAbsent } from './use-absent.ts';
import { useCamera } from './use-camera.ts';
import type { RefusedGesture } from './gestures.ts';
import { useGlobe } from './use-globe.ts';
import { useGestures } from './use-gestures.ts';
import { useMapLayout } from './use-map-layout.ts';
import { useMapModels } from './use-map-model.ts';
import { useMapWords } from './use-map-words.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useBlockName } from './use-place-name.ts';
import { usePointing } from './use-pointing.ts';
import { useWebglSheet } from './use-webgl-sheet.ts';
import { useWorld } from './use-world.ts';
import styles from './WorldMap.module.css';

interface LiveMapProps extends MapOptions {
  /** Size of the sheet inside the frame. */
  readonly size: Size;
  /** Pixels of the frame around it. */
  readonly frame: number;
  /** CSS pixels per pixel of these sizes. */
  readonly unit: number;
}

/** What a map is for, and what stands on it. */
export interface MapOptions {
  readonly manner: MapManner;
  /** Whose blocks have a place kept for them. */
  readonly placed: PlacedPartners;
  /** Whether the buttons that move the map and the counts that lead elsewhere stand on it. */
  readonly hasControls: boolean;
  readonly hasLegend: boolean;
  /** Whether whose borders these are can be read on it. */
  readonly hasNotice: boolean;
  /** Whether it may be drawn with WebGL now; when not, the same map is drawn as SVG. */
  readonly isWebglAllowed: boolean;
  /** What stands in the empty ocean of the first view; behind a button where the map has no room for it. */
  readonly cartoucheOf: ((isFolded: boolean) => ReactNode) | null;
  /** Told of a gesture that scrolls the page around instead of moving the map. */
  readonly onRefusedGesture: (gesture: RefusedGesture) => void;
}

/** Sheets narrower than this, in pixels, have no room under them for whose borders these are. */
const NOTICE_MIN_WIDTH = 600;

/** The map once its size is known. */
export function LiveMap({ size, frame, unit, manner, placed, cartoucheOf, ...options }: LiveMapProps) {
  const { hasControls, hasLegend, hasNotice, isWebglAllowed, onRefusedGesture } = options;
  const dataset = useDataset();
  const rested = useRestedResult();
  const { language, messages } = useFirstTranslator();
  const { setCamera, setGlobe } = useCommands();
  const { setAside } = useSessionSetters();
  const globe = useGlobe();
  const isGlobe = globe !== null;
  const isPage = useViewState((view) => view.country !== null);
  const interaction = useViewState((view) => view.interaction);
  const isEmbedded = useViewState((view) => view.embed);
  const helpId = useId();
  const title = chooseText(dataset.title, language)?.text ?? '';
  const plate = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const webgl = useRef<HTMLDivElement>(null);

  const modelOf = useMapModels(placed);
  const model = modelOf(rested);
  const words = useMapWords();
  const blockName = useBlockName();
  const camera = useCamera(model, size, manner, globe);
  const { motion, rest, moves, keep, isFirstView } = camera;
  const small = useWorld('110m');
  const { state: webglState, port } = useWebglSheet({
    container: webgl,
    world: small,
    motion,
    isGlobe,
    isAllowed: isWebglAllowed,
    unit,
  });
  const detailed = useWorld(webglState === 'absent' ? worldScaleAt(rest.scale) : '110m');
  const isTouch = useMedia('(pointer: coarse)');
  const isPhone = usePhone();
  const isNoticeApart = hasNotice && (!hasLegend || size.width < NOTICE_MIN_WIDTH);
  const { layoutOf, level, regions } = useMapLayout({
    model,
    modelOf,
    words,
    rest,
    size,
    globe,
    manner,
    covers: { hasControls, hasCartouche: isFirstView, hasNotice: isNoticeApart },
  });
  const layout = layoutOf(rested);
  const pointing = usePointing({ model, layout, world: small, camera, size });
  const absent = useAbsent({ model, layout, rest, size, isGlobe });
  useMapKeys({ plate, blocks: layout.blocks, camera, size });
  useGestures({
    plate: sheet,
    camera,
    size,
    onPress: pointing.press,
    onHover: pointing.hover,
    onRefuse: onRefusedGesture,
  });

  const zoomBy = (factor: number): void => {
    motion.moveTo(moves.zoom(motion.current(), factor, { x: size.width / 2, y: size.height / 2 }, size));
    keep();
  };
  const bring = (country: CountryCode): void => {
    const [lon, lat] = GAZETTEER.anchorOf(country);
    setCamera({ ...motion.resting(), lon, lat });
  };
  const frameOn = (place: string): void => {
    const partners = [...model.reserved.keys()];
    if (place === 'world') setCamera(WORLD_CAMERA);
    else if (place === 'partners') setCamera(cameraToFit(partners.map(GAZETTEER.anchorOf), size));
    else setCamera(regionCamera(countriesOfRegion(place), partners, size, GAZETTEER));
  };

  return (
    <>
      <section ref={plate} className={styles.plate} tabIndex={-1} aria-label={messages.map.name(title)}>
        <div
          ref={sheet}
          className={styles.sheet}
          style={{ left: frame, top: frame, width: size.width, height: size.height }}
          data-over-target={pointing.isOverTarget ? '' : undefined}
          data-globe={isGlobe ? '' : undefined}
          data-sheet={webglState}
          data-interaction={interaction}
          data-embedded={isEmbedded ? '' : undefined}
        >
          {webglState !== 'drawn' && !small && <FirstMap />}
          <MapDrawing
            modelOf={modelOf}
            layoutOf={layoutOf}
            world={webglState === 'drawn' ? null : (detailed ?? small)}
            port={port}
            size={size}
            motion={motion}
            rest={rest}
            globe={globe}
          >
            {webglState !== 'absent' && <div ref={webgl} className={styles.webgl} />}
            <p id={helpId} className={styles.help}>
              {messages.map.blocksHelp} {messages.map.oneTileHelp}
            </p>
          </MapDrawing>
          <BlockButtons
            blocks={layout.blocks}
            targetSize={2 * layout.reach}
            absent={absent}
            size={size}
            motion={motion}
            rest={rest}
            isGlobe={isGlobe}
            isPointed={pointing.isPointed}
            label={messages.map.blocks}
            nameOf={blockName}
            describedBy={helpId}
            isStill={interaction === 'none'}
            onFocus={pointing.focusOn}
            onBring={bring}
            onLeave={() => plate.current?.focus()}
          />
          {pointing.tooltip && (
            <MapTooltip
              {...pointing.tooltip}
              size={size}
              onEnter={pointing.holdTooltip}
              onLeave={pointing.releaseTooltip}
            />
          )}
          <EdgePointers pointers={layout.pointers} onGo={frameOn} />
        </div>
        <Frame size={size} width={frame} motion={isGlobe ? null : motion} />
        {hasControls && (
          <MapControls
            isGlobe={isGlobe}
            isLow={areControlsAbreast(size, { isTouch, isPhone })}
            regions={regions.map(({ slug }) => slug)}
            onZoom={zoomBy}
            onFit={() => setCamera(null)}
            onList={() => setAside('partners')}
            onGlobe={setGlobe}
            onFrame={frameOn}
          />
        )}
        {hasControls && !isPage && <Unplaced />}
        {isNoticeApart && <BorderNotice />}
        {isFirstView && cartoucheOf && (
          <div className={styles.cartouche}>{cartoucheOf(!hasRoomForCartouche(size))}</div>
        )}
      </section>
      {hasLegend && <MapLegend level={level} hasNotice={hasNotice && !isNoticeApart} />}
    </>
  );
}

/** How many matching actions the map cannot place, and the way to their list. */
function Unplaced() {
  const { messages } = useFirstTranslator();
  const count = useResult(({ unplacedCount }) => unplacedCount);
  const { setAside } = useSessionSetters();
  if (count === 0) return null;
  return (
    <button type="button" className={styles.unplaced} onClick={() => setAside('unplaced')}>
      {messages.map.unplaced(count)}
      <Icon name="right" size={12} />
    </button>
  );
}
