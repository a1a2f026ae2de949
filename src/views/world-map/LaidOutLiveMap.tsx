import { useId, useRef } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { chooseText } from '../../domain/language.ts';
import { countriesOfRegion } from '../../domain/m49.ts';
import { worldScaleAt } from '../../geo/geometry.ts';
import { cameraToFit, WORLD_CAMERA } from '../../geo/viewport.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useRestedResult, useResult } from '../../hooks/use-result.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { hasRoomForCartouche, regionCamera } from '../../map/auto-camera.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import { areControlsAbreast } from '../../map/layout/covers.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { useReached } from '../../ui/use-reached.ts';
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
import { useGestures } from './use-gestures.ts';
import { type LaidOutMap } from './use-map-layout.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useBlockName } from './use-place-name.ts';
import { usePointing } from './use-pointing.ts';
import { useWebglSheet } from './use-webgl-sheet.ts';
import { useWorld } from './use-world.ts';
import styles from './WorldMap.module.css';
import type { MapOnStageProps } from './LiveMap.tsx';

interface LaidOutLiveMapProps extends MapOnStageProps, LaidOutMap {
  /** Whether whose borders these are stands on the plate itself. */
  readonly isNoticeApart: boolean;
}

/** All that is drawn and pressed on a map whose blocks have their places. */
export function LaidOutLiveMap({
  size,
  frame,
  unit,
  globe,
  model,
  modelOf,
  camera,
  layoutOf,
  ...options
}: LaidOutLiveMapProps) {
  const { level, regions, cartoucheOf, hasControls, hasLegend, hasNotice, isNoticeApart } = options;
  const { isWebglAllowed, onRefusedGesture } = options;
  const dataset = useDataset();
  const rested = useRestedResult();
  const { language, messages } = useFirstTranslator();
  const { setCamera, setGlobe } = useCommands();
  const { setAside } = useSessionSetters();
  const isGlobe = globe !== null;
  const isPage = useViewState((view) => view.country !== null);
  const interaction = useViewState((view) => view.interaction);
  const isEmbedded = useViewState((view) => view.embed);
  const helpId = useId();
  const title = chooseText(dataset.title, language)?.text ?? '';
  const plate = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const webgl = useRef<HTMLDivElement>(null);

  const blockName = useBlockName();
  const { motion, rest, moves, keep, isFirstView } = camera;
  const { state: webglState, port } = useWebglSheet({
    container: webgl,
    motion,
    isGlobe,
    isAllowed: isWebglAllowed,
    unit,
  });
  useReached('usable', true);
  useReached('complete', webglState !== 'waiting');
  const small = useWorld('110m');
  // Paper is drawn from it even where the screen is not.
  const scale = webglState === 'waiting' ? '110m' : worldScaleAt(rest.scale);
  const drawn = useWorld(scale);
  const isSettled = webglState === 'drawn' || (webglState === 'absent' && drawn?.world.scale === scale);
  const isTouch = useMedia('(pointer: coarse)');
  const isPhone = usePhone();
  const layout = layoutOf(rested);
  const pointing = usePointing({ model, layout, world: small?.world ?? null, camera, size });
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
          data-settled={isSettled ? '' : undefined}
          data-interaction={interaction}
          data-embedded={isEmbedded ? '' : undefined}
        >
          {webglState !== 'drawn' && !drawn && <FirstMap />}
          <MapDrawing
            modelOf={modelOf}
            layoutOf={layoutOf}
            world={webglState === 'drawn' ? null : drawn}
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
