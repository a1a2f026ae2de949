import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { reachOf, windowOf } from '../../timeline/brush.ts';
import { classNames } from '../../ui/class-names.ts';
import { spokenWindowName } from './names.ts';
import { isPlayKey } from './play-key.ts';
import type { BrushControls } from './use-brush.ts';
import type { TimelineModel } from './use-timeline.ts';
import styles from './WindowSlider.module.css';

interface WindowSliderProps {
  readonly model: TimelineModel;
  readonly brush: BrushControls;
  readonly orientation: 'horizontal' | 'vertical';
  /** Where the window begins and ends along the axis, and the place for the hand across it, in px. */
  readonly along: readonly [from: number, to: number];
  readonly across: readonly [from: number, to: number];
  /** The reader takes the window. */
  readonly onTake: () => void;
  /** Space: the playback starts or stops. */
  readonly onTogglePlay: () => void;
}

/**
 * The chosen window as a whole: a slider that moves it and keeps its length; absent while nothing is chosen. The
 * horizontal one is for the keyboard only, since the figure under it moves the window by hand.
 */
export function WindowSlider({ model, brush, orientation, along, across, onTake, onTogglePlay }: WindowSliderProps) {
  const translator = useTranslator();
  const { period, frame } = model;
  if (!period) return null;
  const window = windowOf(period, frame);
  const reach = reachOf(period, frame);
  const [[x, right], [y, bottom]] = orientation === 'horizontal' ? [along, across] : [across, along];
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': translator.messages.timeline.movePeriod,
    'aria-orientation': orientation,
    'aria-valuemin': reach.first,
    'aria-valuemax': reach.last - (window.last - window.first),
    'aria-valuenow': window.first,
    'aria-valuetext': spokenWindowName(model, translator),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      onTake();
      brush.press(event, 'move');
    },
    onPointerMove: brush.drag,
    onPointerUp: brush.release,
    onPointerCancel: brush.cancel,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isPlayKey(event)) onTogglePlay();
      const slot = event.currentTarget.parentElement;
      if (!brush.key(event, 'window')) return;
      onTake();
      // The window has gone and its slider with it: the focus stays on the timeline.
      if (event.key === 'Escape') slot?.querySelector<HTMLElement>('[data-handle="start"]')?.focus();
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
      className={classNames(styles.slider, orientation === 'horizontal' ? styles.horizontal : styles.vertical)}
      style={{ left: x, top: y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }}
    />
  );
}
