import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { type Handle, handleColumn, reachOf } from '../../timeline/brush.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './BrushHandle.module.css';
import { isPlayKey } from './play-key.ts';
import { spokenEndName } from './names.ts';
import type { BrushControls } from './use-brush.ts';
import type { TimelineModel } from './use-timeline.ts';

interface BrushHandleProps {
  readonly handle: Handle;
  readonly model: TimelineModel;
  readonly brush: BrushControls;
  readonly orientation: 'horizontal' | 'vertical';
  /** Where the edge of the window stands along the axis, and where the window spans across it, in px. */
  readonly at: number;
  readonly across: readonly [from: number, to: number];
  /** The reader takes the handle. */
  readonly onTake: () => void;
  /** Space: the playback starts or stops. */
  readonly onTogglePlay: () => void;
}

/** One end of the window: a slider for the keyboard, a grip for the hand. */
export function BrushHandle({ handle, model, brush, orientation, at, across, onTake, onTogglePlay }: BrushHandleProps) {
  const translator = useTranslator();
  const { period, history, frame } = model;
  const reach = reachOf(period, frame);
  const isHorizontal = orientation === 'horizontal';
  const [from, to] = across;
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': handle === 'start' ? translator.messages.timeline.start : translator.messages.timeline.end,
    'aria-orientation': orientation,
    'aria-valuemin': reach.first,
    'aria-valuemax': reach.last,
    'aria-valuenow': handleColumn(period, handle, frame),
    'aria-valuetext': spokenEndName({ period, history, step: frame.step, handle }, translator),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      onTake();
      brush.press(event, handle);
    },
    onPointerMove: brush.drag,
    onPointerUp: brush.release,
    onPointerCancel: brush.cancel,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isPlayKey(event)) onTogglePlay();
      if (brush.key(event, handle)) onTake();
    },
    onKeyUp: brush.settle,
    onBlur: () => {
      brush.settle();
      brush.leave();
    },
  };
  return (
    <div
      {...slider}
      data-handle={handle}
      data-rest={period === null}
      className={classNames(styles.handle, isHorizontal ? styles.horizontal : styles.vertical)}
      style={isHorizontal ? { left: at, top: from, height: to - from } : { top: at, left: from, width: to - from }}
    >
      <span className={styles.grip} />
    </div>
  );
}
