import { memo, useRef } from 'react';
import type { Camera } from '../../geo/camera.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import { sphereBand } from '../../map/svg/sphere-band.ts';
import { globeOutline } from '../../map/svg/world-paths.ts';
import { BlockMark } from './BlockMark.tsx';
import type { CameraMotion } from './camera-motion.ts';
import { PlaceNames, WaterNames } from './Labels.tsx';
import styles from './Overlay.module.css';
import { RouteMarks, Routes } from './Routes.tsx';
import { useMoved } from './use-moved.ts';

interface OverlayProps {
  readonly layout: MapLayout;
  readonly size: Size;
  readonly motion: CameraMotion;
  /** The camera that the layout is made for. */
  readonly rest: Camera;
  readonly isGlobe: boolean;
}

const BAND = sphereBand();

/** What is drawn above the base map: names, routes, leaders, blocks. For the eye; the buttons over it speak. */
export const Overlay = memo(function Overlay({ layout, size, motion, rest, isGlobe }: OverlayProps) {
  const moved = useRef<SVGSVGElement>(null);
  useMoved(moved, { motion, rest, size, isGlobe });
  const { k, x, y } = viewTransform(rest, size);
  return (
    <svg ref={moved} className={styles.overlay} width={size.width} height={size.height} aria-hidden="true">
      <WaterNames seas={layout.seas} parallels={layout.parallels} />
      {isGlobe ? (
        <path className={styles.bandEdge} d={globeOutline(rest, size)} />
      ) : (
        <g transform={`translate(${x} ${y}) scale(${k})`}>
          <path className={styles.bandGround} d={BAND.outline} />
          <path className={styles.bandDark} d={BAND.dark} />
          <path className={styles.bandEdge} d={BAND.outline} />
        </g>
      )}
      <Routes key={`curves ${routesKey(layout)}`} routes={layout.routes} />
      <Leaders layout={layout} />
      {layout.home && (
        <path
          className={styles.home}
          d="M0-5.5 5.5 0 0 5.5-5.5 0Z"
          transform={`translate(${layout.home.x} ${layout.home.y})`}
        />
      )}
      {layout.blocks.map((block) => (
        <g key={block.id}>
          <BlockMark block={block} />
        </g>
      ))}
      <RouteMarks key={`marks ${routesKey(layout)}`} routes={layout.routes} labels={layout.routeLabels} />
      <PlaceNames labels={layout.labels} />
    </svg>
  );
});

/** Other routes are drawn anew; the same ones only move. */
function routesKey({ routes }: MapLayout): string {
  return routes.map(({ id }) => id).join(' ');
}

/** Lines from displaced blocks to their places, and rings around states too small to see. */
function Leaders({ layout }: { readonly layout: MapLayout }) {
  return layout.blocks
    .filter((block) => block.hasLeader)
    .map(({ id, anchor, x, y, width, height, isSmall }) => (
      <g key={id}>
        <path className={styles.leader} d={`M${anchor.x} ${anchor.y}L${x + width / 2} ${y + height / 2}`} />
        <circle className={styles.anchor} cx={anchor.x} cy={anchor.y} r={1.6} />
        {isSmall && <circle className={styles.ring} cx={anchor.x} cy={anchor.y} r={4.5} />}
      </g>
    ));
}
