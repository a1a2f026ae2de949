import { useMemo, useRef, useState } from 'react';
import { useViewState } from '../../hooks/use-view-state.ts';
import { drawingUnit } from '../../map/manner.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { FirstMap, FirstPlate } from './FirstMap.tsx';
import { frameWidth } from './Frame.tsx';
import { KEPT_FIRST_MAP } from './kept-first-map.ts';
import { LiveMap, type MapOptions } from './LiveMap.tsx';
import { usePlateSize } from './use-plate-size.ts';
import { useEarlyLibrary } from './use-webgl-sheet.ts';
import styles from './WorldMap.module.css';

/** Pixels of the legend line under the plate; a phone has none. */
const LEGEND_HEIGHT = 34;

const ignore = () => undefined;

/** The map of the view: plate, controls and legend. Fills its parent; in a talk it is drawn the larger the more room it has. */
export function WorldMap(given: Partial<MapOptions>) {
  const root = useRef<HTMLDivElement>(null);
  const isPage = useViewState((view) => view.country !== null);
  const [isFirst] = useState(() => given.manner === undefined && !isPage && KEPT_FIRST_MAP?.isConnected === true);
  const measured = usePlateSize(root, isFirst);
  const isPhone = usePhone();
  const options: MapOptions = {
    manner: 'page',
    placed: 'all',
    hasControls: true,
    hasLegend: !isPage,
    hasNotice: true,
    isWebglAllowed: true,
    cartoucheOf: null,
    onRefusedGesture: ignore,
    ...given,
  };
  const { manner } = options;
  useEarlyLibrary(options.isWebglAllowed);
  const legendHeight = isPhone || !options.hasLegend ? 0 : LEGEND_HEIGHT;
  const plate = useMemo(() => {
    if (!measured) return null;
    const unit = drawingUnit(manner, measured);
    const drawn = { width: Math.floor(measured.width / unit), height: Math.floor(measured.height / unit) };
    const frame = frameWidth(drawn.width, manner);
    const height = drawn.height - legendHeight;
    const size = { width: Math.max(1, drawn.width - 2 * frame), height: Math.max(1, height - 2 * frame) };
    return { unit, drawn, frame, size };
  }, [measured, manner, legendHeight]);
  return (
    <div ref={root} className={styles.map}>
      {plate ? (
        <div
          className={styles.drawn}
          style={plate.unit === 1 ? undefined : { ...plate.drawn, transform: `scale(${plate.unit})` }}
        >
          <LiveMap {...options} size={plate.size} frame={plate.frame} unit={plate.unit} />
        </div>
      ) : (
        isFirst && (
          <div className={styles.first} style={{ bottom: legendHeight }}>
            <FirstPlate>
              <FirstMap />
            </FirstPlate>
          </div>
        )
      )}
    </div>
  );
}
