import { memo, useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import type { Camera } from '../../geo/camera.ts';
import type { MapModel } from '../../map/model.ts';
import { drawBaseMap } from '../../map/svg/base-map.ts';
import { globePaths, planePaths } from '../../map/svg/world-paths.ts';
import type { CameraMotion } from './camera-motion.ts';
import { DrawnTree } from './DrawnTree.tsx';
import styles from './SvgSheet.module.css';

interface SvgSheetProps {
  readonly world: WorldGeometry;
  readonly model: Pick<MapModel, 'classes' | 'home' | 'selected'>;
  readonly size: Size;
  readonly motion: CameraMotion;
  readonly isGlobe: boolean;
}

/** The base map without WebGL, and before it has come. */
export const SvgSheet = memo(function SvgSheet(props: SvgSheetProps) {
  return props.isGlobe ? <GlobeSvg {...props} /> : <FlatSvg {...props} />;
});

/** The plane: drawn once, then only transformed while the camera moves. */
function FlatSvg({ world, model, size, motion }: SvgSheetProps) {
  const idPrefix = useId();
  const group = useRef<SVGGElement>(null);
  const rest = useSyncExternalStore(motion.subscribe, motion.resting);
  const drawn = useMemo(
    () =>
      drawBaseMap({
        paths: planePaths(world),
        model,
        scale: rest.scale,
        transform: null,
        idPrefix,
        hasWaterlines: true,
      }),
    [world, model, rest.scale, idPrefix],
  );
  useEffect(
    () => motion.subscribe((camera) => group.current?.setAttribute('transform', planeTransform(camera, size))),
    [motion, size],
  );
  return (
    <svg className={styles.sheet} width={size.width} height={size.height} aria-hidden="true">
      <g ref={group} transform={planeTransform(motion.current(), size)}>
        <DrawnTree drawn={drawn} />
      </g>
    </svg>
  );
}

function planeTransform(camera: Camera, size: Size): string {
  const { k, x, y } = viewTransform(camera, size);
  return `translate(${x} ${y}) scale(${k})`;
}

/** The globe: drawn again at each step of its turn. */
function GlobeSvg({ world, model, size, motion }: SvgSheetProps) {
  const idPrefix = useId();
  const camera = useSyncExternalStore(motion.subscribe, motion.current);
  const drawn = drawBaseMap({
    paths: globePaths(world, camera, size),
    model,
    scale: camera.scale,
    transform: null,
    idPrefix,
    hasWaterlines: true,
  });
  return (
    <svg className={styles.sheet} width={size.width} height={size.height} aria-hidden="true">
      <DrawnTree drawn={drawn} />
    </svg>
  );
}
