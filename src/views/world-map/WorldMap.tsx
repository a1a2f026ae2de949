import { useMemo, useRef } from 'react';
import { useViewState } from '../../hooks/use-view-state.ts';
import { drawingUnit } from '../../map/manner.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { frameWidth } from './Frame.tsx';
import { LiveMap, type MapOptions } from './LiveMap.tsx';
import { usePlateSize } from './use-plate-size.ts';
import styles from './WorldMap.module.css';

/** Pixels of the legend line under the plate; a phone has none. */
const LEGEND_HEIGHT = 34;

const ignore = () => undefined;

/** The map of the view: plate, controls and legend. Fills its parent; in a talk it is drawn the larger the more room it has. */
export function WorldMap(given: Partial<MapOptions>) {
  const root = useRef<HTMLDivElement>(null);
  const measured = usePlateSize(root);
  const isPhone = usePhone();
  const isPage = useViewState((view) => view.country !== null);
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
      {plate && (
        <div
          className={styles.drawn}
          style={plate.unit === 1 ? undefined : { ...plate.drawn, transform: `scale(${plate.unit})` }}
        >
          <LiveMap {...options} size={plate.size} frame={plate.frame} unit={plate.unit} />
        </div>
      )}
    </div>
  );
}
