import { memo, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import type { Globe } from '../../map/globe.ts';
import type { MapModel } from '../../map/model.ts';
import { drawBaseMap } from '../../map/svg/base-map.ts';
import { planePaths, visibleBox } from '../../map/svg/world-paths.ts';
import type { CameraMotion } from './camera-motion.ts';
import { DrawnTree } from './DrawnTree.tsx';
import styles from './SvgSheet.module.css';
import { useMoved } from './use-moved.ts';

export interface SvgSheetProps {
  readonly world: WorldGeometry;
  readonly model: Pick<MapModel, 'classes' | 'home' | 'selected'>;
  readonly size: Size;
  readonly motion: CameraMotion;
  /** `null`: the flat map. */
  readonly globe: Globe | null;
}

/** Where the countries stand in the drawing: drawing, land, country. */
const COUNTRY_LEVEL = 2;

/** The base map without WebGL, and before it has come. */
export const SvgSheet = memo(function SvgSheet(props: SvgSheetProps) {
  const { globe } = props;
  return globe ? <GlobeSvg {...props} globe={globe} /> : <FlatSvg {...props} />;
});

/** The plane: what is in view is drawn at rest, and moved as a picture until it rests again. */
function FlatSvg({ world, model, size, motion }: Omit<SvgSheetProps, 'globe'>) {
  const idPrefix = useId();
  const sheet = useRef<SVGSVGElement>(null);
  const rest = useSyncExternalStore(motion.subscribe, motion.resting);
  useMoved(sheet, { motion, rest, size, isGlobe: false });
  const { k, x, y } = viewTransform(rest, size);
  const paths = useMemo(() => planePaths(world, visibleBox({ k, x, y }, size)), [world, k, x, y, size]);
  const drawn = useMemo(
    () =>
      drawBaseMap({
        paths,
        model,
        scale: rest.scale,
        transform: `translate(${x} ${y}) scale(${k})`,
        idPrefix,
        hasWaterlines: true,
      }),
    [paths, model, rest.scale, idPrefix, k, x, y],
  );
  return (
    <svg ref={sheet} className={styles.sheet} width={size.width} height={size.height} aria-hidden="true">
      <DrawnTree drawn={drawn} levels={COUNTRY_LEVEL} />
    </svg>
  );
}

/** The globe: drawn again at each step of its turn. */
function GlobeSvg({ world, model, size, motion, globe }: SvgSheetProps & { readonly globe: Globe }) {
  const idPrefix = useId();
  const camera = useSyncExternalStore(motion.subscribe, motion.current);
  const drawn = drawBaseMap({
    paths: globe.paths(world, camera, size),
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
