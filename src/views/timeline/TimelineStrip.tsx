import { useMemo, useState } from 'react';
import { parseEdtf } from '../../domain/edtf.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { windowOf } from '../../timeline/brush.ts';
import { periodText } from '../../timeline/period-text.ts';
import { STRIP_LOOK } from './looks.ts';
import { PeriodSheet } from './PeriodSheet.tsx';
import { PlayButton } from './PlayButton.tsx';
import { Plot } from './Plot.tsx';
import { Ruler } from './Ruler.tsx';
import styles from './TimelineStrip.module.css';
import { useBox } from './use-box.ts';
import { useDrawing, useIsSelected, windowEdges } from './use-drawing.ts';
import { usePlayback } from './use-playback.ts';
import { useTimeline } from './use-timeline.ts';
import { PlayHead, WindowGround, WindowSides } from './Window.tsx';

/** The history in 64 px, by year, to be read; a tap opens the period sheet. A playback begun there goes on here, and can be stopped. */
export function TimelineStrip() {
  const { messages, format } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [strip, box] = useBox<HTMLDivElement>({ width: 390, height: 64 });
  const model = useTimeline('year');
  const playback = usePlayback(model);
  const drawing = useDrawing(model, box, STRIP_LOOK);
  const isSelected = useIsSelected();
  const { frame } = drawing;
  const edges = windowEdges(model, drawing);
  const window = useMemo(() => windowOf(model.period, model.frame), [model.period, model.frame]);
  const { from, to } = periodText(model.period);
  const bottom = frame.base + 3 + STRIP_LOOK.scaleBar;
  return (
    <>
      <div ref={strip} className={styles.strip}>
        <svg className={styles.drawing} width={box.width} height={box.height} aria-hidden="true" focusable="false">
          {edges && <WindowGround frame={frame} left={edges[0]} right={edges[1]} />}
          <Plot drawing={drawing} barHeight={0} isSelected={isSelected} barTitle={noTitle} />
          <Ruler frame={frame} window={window} barHeight={STRIP_LOOK.scaleBar} hasParts={false} yearCount={noCount} />
          {edges && <WindowSides frame={frame} left={edges[0]} right={edges[1]} bottom={bottom} />}
          {playback.isPlaying && edges && <PlayHead frame={frame} x={edges[1]} bottom={bottom} />}
        </svg>
        <button
          type="button"
          className={styles.open}
          aria-haspopup="dialog"
          aria-label={messages.timeline.editPeriod(format.period(dateOf(from), dateOf(to)))}
          onClick={() => setOpen(true)}
        />
        {playback.isPlaying && <PlayButton playback={playback} className={styles.pause} />}
      </div>
      {isOpen && <PeriodSheet model={model} playback={playback} onClose={() => setOpen(false)} />}
    </>
  );
}

const noTitle = () => '';
const noCount = () => null;

function dateOf(text: string | null) {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.kind === 'valid' ? parsed.value : null;
}
