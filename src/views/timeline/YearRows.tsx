import { useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { windowOf } from '../../timeline/brush.ts';
import { inOrder, type OrderedTile } from '../../timeline/column-drawing.ts';
import { placeActions } from '../../timeline/placement.ts';
import type { ColumnTotal } from '../../timeline/totals.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { TimelineTile } from './TimelineTile.tsx';
import { useBox } from './use-box.ts';
import { useBrush } from './use-brush.ts';
import { useIsSelected } from './use-drawing.ts';
import { useColumnTotals } from './use-column-totals.ts';
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
/** Half of what a thumb needs, over the shortest window. */
const SHORTEST_REACH = 22;

interface YearRowsProps {
  readonly model: TimelineModel;
  /** The reader takes the window in hand. */
  readonly onTake: () => void;
  readonly onTogglePlay: () => void;
}

/**
 * One row of tiles per year, the latest on top, along a vertical scale bar; the window is drawn over it by hand. The
 * number of a row is that of the list for its year, so it says more than the tiles do where an action lasts longer.
 */
export function YearRows({ model, onTake, onTogglePlay }: YearRowsProps) {
  const { messages, format } = useTranslator();
  const [field, box] = useBox<HTMLDivElement>({ width: 358, height: ROW });
  const { axis, period, frame } = model;
  const window = windowOf(period, frame);
  const totals = useColumnTotals(model);
  const rows = useRows(model, totals);
  const longest = Math.max(1, ...rows.map(({ tiles }) => tiles.length));
  const pitch = (box.width - TILES_LEFT - NUMBER_ROOM) / longest;
  const size = Math.max(SMALLEST_TILE, Math.min(LARGEST_TILE, Math.floor(pitch - TILE_GAP)));
  const topOf = (year: number) => (axis.last - year) * ROW;
  const [top, bottom] = [topOf(window.last), topOf(window.first) + ROW];
  const [middle, reach] = [(top + bottom) / 2, Math.max(SHORTEST_REACH, (bottom - top) / 2)];
  const isSelected = useIsSelected();
  const brush = useBrush(
    model,
    (event) => axis.last + 1 - (event.clientY - (field.current?.getBoundingClientRect().top ?? 0)) / ROW,
  );
  const height = rows.length * ROW;

  return (
    <div
      ref={field}
      className={styles.rows}
      style={{ height }}
      onPointerDown={(event) => {
        onTake();
        brush.press(event, 'draw');
      }}
      onPointerMove={brush.drag}
      onPointerUp={brush.release}
      onPointerCancel={brush.cancel}
    >
      <svg className={styles.drawing} width={box.width} height={height} aria-hidden="true" focusable="false">
        <text className={styles.head} x={box.width - 6} y={-6}>
          {messages.timeline.ongoingHead}
        </text>
        {period && <rect className={styles.ground} y={top} width={box.width} height={bottom - top} />}
        {rows.map(({ year, tiles, ongoing }, index) => {
          const y = topOf(year);
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
              {tiles.map(({ action, mark, isKept }, place) => (
                <TimelineTile
                  key={action.id}
                  mark={mark}
                  status={action.status}
                  isKept={isKept}
                  isSelected={isSelected(action)}
                  x={TILES_LEFT + place * (size + TILE_GAP)}
                  y={y + (ROW - size) / 2}
                  size={size}
                />
              ))}
              {ongoing > 0 && (
                <text className={styles.number} x={box.width - 6} y={y + 14}>
                  {format.number(ongoing)}
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
          onTake={onTake}
          onTogglePlay={onTogglePlay}
        />
      ))}
      <WindowSlider
        model={model}
        brush={brush}
        orientation="vertical"
        along={[middle - reach, middle + reach]}
        across={[0, TILES_LEFT]}
        onTake={onTake}
        onTogglePlay={onTogglePlay}
      />
      <ColumnTable axis={axis} totals={totals} />
    </div>
  );
}

interface Row {
  readonly year: number;
  readonly tiles: readonly OrderedTile[];
  /** The rows of the list for that year under the other filters: what began before counts, as it does there. */
  readonly ongoing: number;
}

/** The years, the latest first, with the actions that are a tile of them. */
function useRows({ axis, isMatch }: TimelineModel, totals: readonly ColumnTotal[]): readonly Row[] {
  const { actions, now } = useDataset();
  const markOf = useTileMark();
  const byYear = useMemo(() => {
    const years = new Map<number, CooperationAction[]>();
    for (const placement of placeActions(actions, 'year', now)) {
      if (placement.kind === 'bar') continue;
      const year = years.get(placement.column);
      if (year) year.push(placement.action);
      else years.set(placement.column, [placement.action]);
    }
    return years;
  }, [actions, now]);
  return useMemo(
    () =>
      totals
        .map(({ ongoing }, index) => {
          const year = axis.first + index;
          return { year, tiles: inOrder(byYear.get(year) ?? [], { isMatch, markOf }), ongoing };
        })
        .toReversed(),
    [totals, axis, byYear, isMatch, markOf],
  );
}
