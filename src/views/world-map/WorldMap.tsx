import { type ReactNode, useMemo, useRef } from 'react';
import { useViewState } from '../../hooks/use-view-state.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { frameWidth } from './Frame.tsx';
import { LiveMap } from './LiveMap.tsx';
import { usePlateSize } from './use-plate-size.ts';
import styles from './WorldMap.module.css';

interface WorldMapProps {
  /** What stands in the empty ocean of the first view; behind a button where the map has no room for it. */
  readonly cartoucheOf?: ((isFolded: boolean) => ReactNode) | null;
}

/** Pixels of the legend line under the plate; a phone and a country's page have none. */
const LEGEND_HEIGHT = 34;

/** The map of the view: plate, controls and legend. Fills its parent. */
export function WorldMap({ cartoucheOf = null }: WorldMapProps) {
  const root = useRef<HTMLDivElement>(null);
  const measured = usePlateSize(root);
  const isPhone = usePhone();
  const isPage = useViewState((view) => view.country !== null);
  const legendHeight = isPhone || isPage ? 0 : LEGEND_HEIGHT;
  const plate = useMemo(() => {
    if (!measured) return null;
    const frame = frameWidth(measured.width);
    const height = measured.height - legendHeight;
    return { frame, size: { width: Math.max(1, measured.width - 2 * frame), height: Math.max(1, height - 2 * frame) } };
  }, [measured, legendHeight]);
  return (
    <div ref={root} className={styles.map}>
      {plate && <LiveMap size={plate.size} frame={plate.frame} cartoucheOf={cartoucheOf} />}
    </div>
  );
}
