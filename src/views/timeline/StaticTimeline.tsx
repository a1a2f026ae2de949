import { useMemo } from 'react';
import { windowOf } from '../../timeline/brush.ts';
import { PAPER_LOOK } from './looks.ts';
import { Plot } from './Plot.tsx';
import { Ruler } from './Ruler.tsx';
import styles from './StaticTimeline.module.css';
import { type Box, useBox } from './use-box.ts';
import { useDrawing, useIsSelected, windowEdges } from './use-drawing.ts';
import { useTimeline } from './use-timeline.ts';
import { WindowGround, WindowSides } from './Window.tsx';

const nothing = () => '';
const noCount = () => null;
const FALLBACK: Box = { width: 780, height: 64 };

/** The history of the view as a ruler that fills its parent, nothing to press; drawn `unit` CSS pixels to a pixel. */
export function StaticTimeline({ unit }: { readonly unit: number }) {
  const [frame, box] = useBox<HTMLDivElement>(FALLBACK);
  return (
    <div ref={frame} className={styles.frame}>
      <PrintedTimeline width={box.width} height={box.height} unit={unit} />
    </div>
  );
}

interface PrintedTimelineProps {
  /** Size in CSS pixels of the paper or the screen. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels per pixel of the drawing: 1 on paper. */
  readonly unit?: number;
}

/** The history of the view at a size: tiles, bars, ruler and the chosen window. */
export function PrintedTimeline({ width, height, unit = 1 }: PrintedTimelineProps) {
  const model = useTimeline();
  const box = useMemo(() => ({ width: width / unit, height: height / unit }), [width, height, unit]);
  const drawing = useDrawing(model, box, PAPER_LOOK);
  const { frame } = drawing;
  const edges = windowEdges(model, drawing);
  const window = useMemo(() => windowOf(model.period, model.frame), [model.period, model.frame]);
  const bottom = frame.base + 3 + PAPER_LOOK.scaleBar;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {edges && <WindowGround frame={frame} left={edges[0]} right={edges[1]} />}
      <Plot drawing={drawing} barHeight={PAPER_LOOK.barHeight} isSelected={useIsSelected()} barTitle={nothing} />
      <Ruler
        frame={frame}
        window={window}
        barHeight={PAPER_LOOK.scaleBar}
        hasParts={PAPER_LOOK.hasParts}
        yearCount={noCount}
      />
      {edges && <WindowSides frame={frame} left={edges[0]} right={edges[1]} bottom={bottom} />}
    </svg>
  );
}
