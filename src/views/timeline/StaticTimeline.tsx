import { useMemo } from 'react';
import { windowOf } from '../../timeline/brush.ts';
import { PAPER_LOOK, TALK_LOOK, type TimelineLook } from './looks.ts';
import { Plot } from './Plot.tsx';
import { Ruler } from './Ruler.tsx';
import styles from './StaticTimeline.module.css';
import { type Box, useBox } from './use-box.ts';
import { useDrawing, useIsSelected, windowEdges } from './use-drawing.ts';
import { type TimelineModel, useTimeline } from './use-timeline.ts';
import { WindowGround, WindowSides } from './Window.tsx';

const nothing = () => '';
const noCount = () => null;
const FALLBACK: Box = { width: 780, height: 64 };

interface StaticTimelineProps {
  /** CSS pixels per pixel of the drawing. */
  readonly unit: number;
  /** The period and its axis, where somebody else plays them. */
  readonly model?: TimelineModel;
}

/** The history of the view as a ruler that fills its parent, nothing to press. */
export function StaticTimeline({ unit, model }: StaticTimelineProps) {
  const own = useTimeline();
  const [frame, box] = useBox<HTMLDivElement>(FALLBACK);
  return (
    <div ref={frame} className={styles.frame}>
      <History look={TALK_LOOK} model={model ?? own} width={box.width} height={box.height} unit={unit} />
    </div>
  );
}

interface PrintedTimelineProps {
  /** Size in CSS pixels of the paper or the screen. */
  readonly width: number;
  readonly height: number;
}

/** The history of the view on paper, at a size. */
export function PrintedTimeline(size: PrintedTimelineProps) {
  return <History {...size} look={PAPER_LOOK} model={useTimeline()} unit={1} />;
}

interface HistoryProps extends PrintedTimelineProps {
  readonly model: TimelineModel;
  readonly look: TimelineLook;
  readonly unit: number;
}

/** Tiles, bars, ruler and the chosen window. */
function History({ model, look, width, height, unit }: HistoryProps) {
  const box = useMemo(() => ({ width: width / unit, height: height / unit }), [width, height, unit]);
  const drawing = useDrawing(model, box, look);
  const { frame } = drawing;
  const edges = windowEdges(model, drawing);
  const window = useMemo(() => windowOf(model.period, model.frame), [model.period, model.frame]);
  const bottom = frame.base + 3 + look.scaleBar;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {edges && <WindowGround frame={frame} left={edges[0]} right={edges[1]} />}
      <Plot drawing={drawing} barHeight={look.barHeight} isSelected={useIsSelected()} barTitle={nothing} />
      <Ruler frame={frame} window={window} barHeight={look.scaleBar} hasParts={look.hasParts} yearCount={noCount} />
      {edges && <WindowSides frame={frame} left={edges[0]} right={edges[1]} bottom={bottom} />}
    </svg>
  );
}
