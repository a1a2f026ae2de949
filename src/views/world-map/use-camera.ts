import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import { useSession } from '../../hooks/use-session.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { autoCamera } from '../../map/auto-camera.ts';
import { type CameraMoves, FLAT_MOVES } from '../../map/camera-moves.ts';
import { flatPath } from '../../map/camera-path.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { Globe } from '../../map/globe.ts';
import type { MapManner } from '../../map/manner.ts';
import type { MapModel } from '../../map/model.ts';
import { aloneRegion, GLOBE_SHARE } from '../../map/view-model.ts';
import { useMedia } from '../../ui/use-media.ts';
import { type CameraMotion, createCameraMotion } from './camera-motion.ts';
import { useOpenedPartners } from './use-opened-partners.ts';

/** Duration of a travel of the camera: `--d-map` of the tokens, and between two scenes of a talk. */
const TRAVEL_MS: Readonly<Record<MapManner, number>> = { page: 600, talk: 1100 };
const NEARLY = 1e-4;

export interface MapCamera {
  readonly motion: CameraMotion;
  /** Where the camera rests: what layout follows. */
  readonly rest: Camera;
  readonly moves: CameraMoves;
  /** Whether the camera is the one that the page chose for the whole world of partners. */
  readonly isFirstView: boolean;
  /** Keeps the place where the hand left the map in the view, and so in the link. */
  readonly keep: () => void;
  /** Goes to a camera as a hand would; `null` goes back to the page's choice. */
  readonly go: (camera: Camera | null) => void;
}

/** The camera of the map: the reader's, else the one that shows what the view is about; it travels when that changes. */
export function useCamera(model: MapModel, size: Size, manner: MapManner, globe: Globe | null): MapCamera {
  const camera = useViewState((view) => view.camera);
  const geography = useViewState((view) => view.values.geography);
  const { setCamera } = useCommands();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const isFrozen = useSession((session) => session.isFrozen);
  const { home, reserved } = model;
  const opened = useOpenedPartners();
  const selected = model.selected.length > 0 ? model.selected : opened;
  const moves = globe?.moves ?? FLAT_MOVES;

  const region = useMemo(() => aloneRegion(geography), [geography]);
  const auto = useMemo(() => {
    const flat = autoCamera({
      size,
      manner,
      partners: [...reserved.keys()],
      home: [home.lon, home.lat],
      selected,
      region,
      gazetteer: GAZETTEER,
      hasCartouche: globe === null && manner === 'page',
    });
    return globe ? { ...flat, scale: flat.scale * GLOBE_SHARE } : flat;
  }, [size, manner, reserved, home.lon, home.lat, selected, region, globe]);

  const target = useMemo(() => moves.limit(camera ?? auto, size), [moves, camera, auto, size]);
  const [motion] = useState(() => createCameraMotion(target));
  const rest = useSyncExternalStore(motion.subscribe, motion.resting);

  const page = useViewState((view) => view.country);
  useReleasedCamera(camera, [...selected, page, ...geography].join(), setCamera);

  const shown = useRef({ size, globe });
  useEffect(() => {
    const { current } = shown;
    // A sheet that changes with its subject, as beside a panel or under a longer title, does not end the travel to it.
    const isOtherSheet = (current.size !== size && !motion.isTravelling()) || current.globe !== globe;
    shown.current = { size, globe };
    if (isSame(target, motion.resting()) && isSame(target, motion.current())) return;
    const durationMs = isOtherSheet || reducedMotion || isFrozen ? 0 : TRAVEL_MS[manner];
    motion.travel(target, durationMs, globe?.path ?? flatPath);
  }, [motion, target, size, manner, globe, reducedMotion, isFrozen]);
  useEffect(() => () => motion.stop(), [motion]);

  const keep = useCallback(() => setCamera(motion.settle()), [motion, setCamera]);
  return {
    motion,
    rest,
    moves,
    isFirstView: manner === 'page' && camera === null && selected.length === 0 && region.length === 0,
    keep,
    go: setCamera,
  };
}

/** A new subject (selection, page, region) takes the camera back from the reader, unless it brought a camera of its own. */
function useReleasedCamera(camera: Camera | null, subject: string, setCamera: (camera: Camera | null) => void): void {
  const before = useRef({ camera, subject });
  useEffect(() => {
    const { current } = before;
    before.current = { camera, subject };
    if (camera && current.camera === camera && current.subject !== subject) setCamera(null);
  }, [camera, subject, setCamera]);
}

function isSame(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.lon - b.lon) < NEARLY && Math.abs(a.lat - b.lat) < NEARLY && Math.abs(a.scale / b.scale - 1) < NEARLY
  );
}
