import { type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import type { Interval } from '../../domain/interval.ts';
import { chooseText } from '../../domain/language.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { windowOf } from '../../timeline/brush.ts';
import { columnInterval, columnParts } from '../../timeline/columns.ts';
import { positionAt } from '../../timeline/frame.ts';
import { columnTotals } from '../../timeline/totals.ts';
import { type Size, useSize } from '../../ui/use-size.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { ColumnTitles } from './ColumnTitles.tsx';
import type { TimelineLook } from './looks.ts';
import { columnName } from './names.ts';
import { Plot } from './Plot.tsx';
import { Ruler } from './Ruler.tsx';
import styles from './TimelineFigure.module.css';
import { useBrush } from './use-brush.ts';
import { useColumnTotals } from './use-column-totals.ts';
import { useDrawing, useIsSelected, windowEdges } from './use-drawing.ts';
import type { TimelineModel } from './use-timeline.ts';
import { PlayHead, WindowGround, WindowSides } from './Window.tsx';
import { WindowSlider } from './WindowSlider.tsx';

interface TimelineFigureProps {
  readonly model: TimelineModel;
  readonly look: TimelineLook;
  readonly isPlaying: boolean;
  readonly onTogglePlay: () => void;
  /** The reader takes the window in hand. */
  readonly onTake: () => void;
}

const FALLBACK: Size = { width: 1168, height: 172 };

/** The history drawn to scale in the room that there is, once that is known. */
export function TimelineFigure(props: TimelineFigureProps) {
  const room = useRef<HTMLDivElement>(null);
  const box = useSize(room, FALLBACK);
  return (
    <div ref={room} className={styles.room}>
      {box && <DrawnFigure {...props} box={box} />}
    </div>
  );
}

interface DrawnFigureProps extends TimelineFigureProps {
  readonly box: Size;
}

/** The history, and the window on it that the reader draws, moves and stretches. */
function DrawnFigure({ model, look, isPlaying, onTogglePlay, onTake, box }: DrawnFigureProps) {
  const translator = useTranslator();
  const { messages } = translator;
  const figure = useRef<HTMLElement>(null);
  const { axis, period, frame: brushFrame } = model;
  const drawing = useDrawing(model, box, look);
  const { frame } = drawing;
  const totals = useColumnTotals(model);
  const edges = windowEdges(model, drawing);
  const window = useMemo(() => windowOf(period, brushFrame), [period, brushFrame]);
  const bottom = frame.base + 3 + look.scaleBar;

  const positionOf = (event: PointerEvent<HTMLElement>) =>
    positionAt(event.clientX - (figure.current?.getBoundingClientRect().left ?? 0), frame);
  const brush = useBrush(model, positionOf);
  const isWithin = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - (figure.current?.getBoundingClientRect().left ?? 0);
    return edges !== null && x >= edges[0] && x <= edges[1];
  };

  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-label={messages.timeline.figure(
        columnName(axis.first, axis.step, translator, 'long'),
        columnName(axis.last, axis.step, translator, 'long'),
      )}
      data-held={period !== null}
      onPointerDown={(event) => {
        onTake();
        brush.press(event, isWithin(event) ? 'move' : 'draw');
      }}
      onPointerMove={brush.drag}
      onPointerUp={brush.release}
      onPointerCancel={brush.cancel}
    >
      <svg className={styles.drawing} width={box.width} height={box.height} aria-hidden="true" focusable="false">
        {edges && <WindowGround frame={frame} left={edges[0]} right={edges[1]} />}
        <ColumnTitles frame={frame} totals={totals} />
        <Plot drawing={drawing} barHeight={look.barHeight} isSelected={useIsSelected()} barTitle={useBarTitle()} />
        <Ruler
          frame={frame}
          window={window}
          barHeight={look.scaleBar}
          hasParts={look.hasParts}
          yearCount={useYearCount(model)}
        />
        {edges && <WindowSides frame={frame} left={edges[0]} right={edges[1]} bottom={bottom} />}
        {isPlaying && edges && <PlayHead frame={frame} x={edges[1]} bottom={bottom} />}
      </svg>
      {(['start', 'end'] as const).map((handle) => (
        <BrushHandle
          key={handle}
          handle={handle}
          model={model}
          brush={brush}
          orientation="horizontal"
          at={handle === 'start' ? (edges?.[0] ?? frame.left) : (edges?.[1] ?? frame.right)}
          across={[frame.top, frame.base]}
          onTake={onTake}
          onTogglePlay={onTogglePlay}
        />
      ))}
      {edges && (
        <WindowSlider
          model={model}
          brush={brush}
          orientation="horizontal"
          along={edges}
          across={[frame.top, frame.base]}
          onTake={onTake}
          onTogglePlay={onTogglePlay}
        />
      )}
      <ColumnTable axis={axis} totals={totals} />
    </figure>
  );
}

/** The hover text of a bar: what the action is and how long it lasts. */
function useBarTitle(): (action: CooperationAction) => string {
  const { language, format } = useTranslator();
  return useCallback(
    ({ title, time }) => `${chooseText(title, language)?.text ?? ''} (${format.actionTime(time, 'short')})`,
    [language, format],
  );
}

/** The rows of the list for a year, for the years that the period holds whole; `null` elsewhere and for none. */
function useYearCount({ axis, period, isCounted }: TimelineModel): (year: number) => number | null {
  const { actions } = useDataset();
  const first = columnParts(axis.first, axis.step).year;
  const last = columnParts(axis.last, axis.step).year;
  const totals = useMemo(
    () => columnTotals(actions, isCounted, { first, last }, 'year'),
    [actions, isCounted, first, last],
  );
  return useCallback(
    (year) => (isWholeYearIn(period, year) ? totals[year - first]?.ongoing || null : null),
    [totals, first, period],
  );
}

function isWholeYearIn(period: Interval | null, year: number): boolean {
  const { start, end } = columnInterval(year, 'year');
  return period === null || (period.start <= start && period.end >= end);
}
