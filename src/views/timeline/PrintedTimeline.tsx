import { useMemo } from 'react';
import { windowOf } from '../../timeline/brush.ts';
import { PAPER_LOOK } from './looks.ts';
import { Plot } from './Plot.tsx';
import { Ruler } from './Ruler.tsx';
import { useDrawing, useIsSelected, windowEdges } from './use-drawing.ts';
import { useTimeline } from './use-timeline.ts';
import { WindowGround, WindowSides } from './Window.tsx';

interface PrintedTimelineProps {
  /** Size in CSS pixels of the paper. */
  readonly width: number;
  readonly height: number;
}

const nothing = () => '';
const noCount = () => null;

/** The history of the view drawn for paper: tiles, bars, ruler and the chosen window, nothing to press. */
export function PrintedTimeline({ width, height }: PrintedTimelineProps) {
  const model = useTimeline();
  const box = useMemo(() => ({ width, height }), [width, height]);
  const drawing = useDrawing(model, box, PAPER_LOOK);
  const { frame } = drawing;
  const edges = windowEdges(model, drawing);
  const window = useMemo(() => windowOf(model.period, model.frame), [model.period, model.frame]);
  const bottom = frame.base + 3 + PAPER_LOOK.scaleBar;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
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
