import { useMemo } from 'react';
import { MARKS } from '../../domain/dataset.ts';
import type { CooperationAction } from '../../domain/action.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { windowOf } from '../../timeline/brush.ts';
import { placeActions } from '../../timeline/placement.ts';
import { TileMark } from '../../ui/TileMark.tsx';
import { BrushHandle } from './BrushHandle.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { useBox } from './use-box.ts';
import { useBrush } from './use-brush.ts';
import { useIsSelected } from './use-drawing.ts';
import type { TimelineModel } from './use-timeline.ts';
import { WindowSlider } from './WindowSlider.tsx';
import styles from './YearRows.module.css';

/** Px. */
const ROW = 20;
const SCALE_LEFT = 44;
const SCALE_WIDTH = 8;
const TILES_LEFT = 60;
/** Room at the end of a row for its number. */
const NUMBER_ROOM = 40;
const TILE_GAP = 2;
const LARGEST_TILE = 11;
const SMALLEST_TILE = 2;

/** One row of tiles per year, the latest on top, along a vertical scale bar; the window is drawn over it by hand. */
export function YearRows({ model }: { readonly model: TimelineModel }) {
  const [rows, box] = useBox<HTMLDivElement>({ width: 358, height: ROW });
  const { axis, period, frame } = model;
  const window = windowOf(period, frame);
  const byYear = useRows(model);
  const longest = Math.max(1, ...byYear.map(({ actions }) => actions.length));
  const pitch = (box.width - TILES_LEFT - NUMBER_ROOM) / longest;
  const size = Math.max(SMALLEST_TILE, Math.min(LARGEST_TILE, Math.floor(pitch - TILE_GAP)));
  const topOf = (year: number) => (axis.last - year) * ROW;
  const [top, bottom] = [topOf(window.last), topOf(window.first) + ROW];
  const markOf = useTileMark();
  const isSelected = useIsSelected();
  const brush = useBrush(
    model,
    (event) => axis.last + 1 - (event.clientY - (rows.current?.getBoundingClientRect().top ?? 0)) / ROW,
  );
  const height = byYear.length * ROW;

  return (
    <div
      ref={rows}
      className={styles.rows}
      style={{ height }}
      onPointerDown={(event) => brush.press(event, 'draw')}
      onPointerMove={brush.drag}
      onPointerUp={brush.release}
      onPointerCancel={brush.cancel}
    >
      <svg className={styles.drawing} width={box.width} height={height} aria-hidden="true" focusable="false">
        {period && <rect className={styles.ground} y={top} width={box.width} height={bottom - top} />}
        {byYear.map(({ year, actions }, index) => {
          const y = topOf(year);
          const counted = actions.filter(model.isCounted).length;
          return (
            <g key={year}>
              <rect
                className={styles.check}
                x={SCALE_LEFT + (index % 2 === 0 ? 0 : SCALE_WIDTH / 2)}
                y={y}
                width={SCALE_WIDTH / 2}
                height={ROW}
              />
              <text className={styles.year} data-out={year < window.first || year > window.last} x={8} y={y + 14}>
                {year}
              </text>
              {actions.map((action, place) => {
                const at = { x: TILES_LEFT + place * (size + TILE_GAP), y: y + (ROW - size) / 2 };
                if (!model.isKept(action)) {
                  return (
                    <rect
                      key={action.id}
                      className={styles.ghost}
                      x={at.x + 0.5}
                      y={at.y + 0.5}
                      width={size - 1}
                      height={size - 1}
                    />
                  );
                }
                return (
                  <g key={action.id}>
                    <TileMark mark={markOf(action)} {...at} size={size} status={action.status} />
                    {isSelected(action) && (
                      <rect className={styles.selected} x={at.x - 1} y={at.y - 1} width={size + 2} height={size + 2} />
                    )}
                  </g>
                );
              })}
              {counted > 0 && (
                <text className={styles.number} x={box.width - 6} y={y + 14}>
                  {counted}
                </text>
              )}
            </g>
          );
        })}
        <rect className={styles.scale} x={SCALE_LEFT} y={0} width={SCALE_WIDTH} height={height} />
        {period && <path className={styles.sides} d={`M${box.width} ${top}H1V${bottom}H${box.width}`} />}
      </svg>
      {(['end', 'start'] as const).map((handle) => (
        <BrushHandle
          key={handle}
          handle={handle}
          model={model}
          brush={brush}
          orientation="vertical"
          at={handle === 'end' ? top : bottom}
          across={[box.width - 88, box.width]}
        />
      ))}
      <WindowSlider model={model} brush={brush} orientation="vertical" along={[top, bottom]} across={[0, TILES_LEFT]} />
      <ColumnTable axis={axis} isCounted={model.isCounted} />
    </div>
  );
}

interface Row {
  readonly year: number;
  readonly actions: readonly CooperationAction[];
}

/** The years, the latest first, with the actions that are a tile of them: kept ones first, in mark order. */
function useRows({ axis, isKept }: TimelineModel): readonly Row[] {
  const { actions, now } = useDataset();
  const markOf = useTileMark();
  return useMemo(() => {
    const byYear = new Map<number, CooperationAction[]>();
    for (const placement of placeActions(actions, 'year', now)) {
      if (placement.kind === 'bar') continue;
      byYear.set(placement.column, [...(byYear.get(placement.column) ?? []), placement.action]);
    }
    const order = (action: CooperationAction) => (isKept(action) ? MARKS.indexOf(markOf(action)) : MARKS.length);
    return Array.from({ length: axis.last - axis.first + 1 }, (_, index) => ({
      year: axis.last - index,
      actions: (byYear.get(axis.last - index) ?? []).toSorted((a, b) => order(a) - order(b)),
    }));
  }, [actions, now, axis, isKept, markOf]);
}
