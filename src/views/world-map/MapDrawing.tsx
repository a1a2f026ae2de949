import { type ReactNode, useEffect } from 'react';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import { useResult } from '../../hooks/use-result.ts';
import type { Globe } from '../../map/globe.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import type { MapModel } from '../../map/model.ts';
import type { WorldMapPort } from '../../map/port.ts';
import type { QueryResult } from '../../query/query.ts';
import type { CameraMotion } from './camera-motion.ts';
import { Overlay } from './Overlay.tsx';
import type { DrawableWorld } from './use-world.ts';

interface MapDrawingProps {
  readonly modelOf: (result: QueryResult) => MapModel;
  readonly layoutOf: (result: QueryResult) => MapLayout;
  /** The world to draw as SVG; `null` where something else shows the base map. */
  readonly world: DrawableWorld | null;
  /** What draws the base map with WebGL. */
  readonly port: WorldMapPort | null;
  readonly size: Size;
  readonly motion: CameraMotion;
  readonly rest: Camera;
  /** `null`: the flat map. */
  readonly globe: Globe | null;
  /** What stands between the base map and the overlay. */
  readonly children?: ReactNode;
}

/** What of a map follows the hand that drags a window of time: the tints of the countries, the blocks and their names. */
export function MapDrawing({ modelOf, layoutOf, world, port, size, motion, rest, globe, children }: MapDrawingProps) {
  const result = useResult();
  const model = modelOf(result);
  useEffect(() => port?.update(model), [port, model]);
  return (
    <>
      {world && <world.Sheet world={world.world} model={model} size={size} motion={motion} globe={globe} />}
      {children}
      <Overlay layout={layoutOf(result)} size={size} motion={motion} rest={rest} globe={globe} />
    </>
  );
}
