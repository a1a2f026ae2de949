import { memo, useId, useMemo, useRef } from 'react';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { Globe } from '../../map/globe.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import { drawOverlay } from '../../map/svg/overlay.ts';
import type { CameraMotion } from './camera-motion.ts';
import { DrawnTree } from './DrawnTree.tsx';
import styles from './Overlay.module.css';
import { useMoved } from './use-moved.ts';

/** Where the blocks stand in the drawing: drawing, group, block. */
const BLOCK_LEVEL = 2;

interface OverlayProps {
  readonly layout: MapLayout;
  readonly size: Size;
  readonly motion: CameraMotion;
  /** The camera that the layout is made for. */
  readonly rest: Camera;
  /** `null`: the flat map. */
  readonly globe: Globe | null;
}

/** What is drawn above the base map: names, routes, leaders, blocks. For the eye; the buttons over it speak. */
export const Overlay = memo(function Overlay({ layout, size, motion, rest, globe }: OverlayProps) {
  const maskPrefix = useId();
  const moved = useRef<SVGSVGElement>(null);
  useMoved(moved, { motion, rest, size, isGlobe: globe !== null });
  const drawn = useMemo(
    () => drawOverlay({ layout, camera: rest, size, globe, maskPrefix }),
    [layout, rest, size, globe, maskPrefix],
  );
  return (
    <svg ref={moved} className={styles.overlay} width={size.width} height={size.height} aria-hidden="true">
      <DrawnTree drawn={drawn} levels={BLOCK_LEVEL} />
    </svg>
  );
});
