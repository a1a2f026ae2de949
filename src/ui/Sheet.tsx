import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names.ts';
import styles from './Sheet.module.css';
import {
  type Detent,
  detentBeside,
  heightOf,
  moveSheet,
  type SheetEvent,
  sheetHeights,
  type SheetPosition,
} from './sheet-position.ts';
import { useWindowHeight } from './use-window-height.ts';

export interface SheetProps {
  /** The name of the sheet. */
  readonly label: string;
  /** The names of the grip: what a press on it does. */
  readonly growLabel: string;
  readonly shrinkLabel: string;
  /** Height when it appears. */
  readonly initial?: Detent;
  /** Whether the page keeps clear of the sheet up to its half height; one that lies over another does not ask for room. */
  readonly hasRoom?: boolean;
  readonly children: ReactNode;
}

/**
 * A sheet at the bottom of a phone, at one of three heights: dragged by its grip, or moved by presses and arrow keys. A low
 * window has no room for it to move in: there it stands beside the page or under it, and the page scrolls.
 */
export function Sheet({ label, growLabel, shrinkLabel, initial = 'peek', hasRoom = true, children }: SheetProps) {
  const heights = sheetHeights(useWindowHeight());
  const [position, setPosition] = useState<SheetPosition>({ detent: initial, drag: null });
  const wasDragged = useRef(false);
  const height = heightOf(position, heights);
  const { detent, drag } = position;
  const sheet = useSlide(height, drag !== null);
  const send = (event: SheetEvent) => setPosition((current) => moveSheet(current, event, heights));
  const isFull = detent === 'full';

  // Where the sheet is a part of the page, what opens in it may be out of sight.
  useEffect(() => {
    const element = sheet.current;
    if (initial !== 'peek' && element && getComputedStyle(element).position === 'static') {
      element.scrollIntoView({ block: 'start' });
    }
  }, [sheet, initial]);

  const grip = {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = false;
      send({ type: 'press', y: event.clientY, time: event.timeStamp });
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      if (drag) send({ type: 'move', y: event.clientY, time: event.timeStamp });
    },
    onPointerUp: (event: PointerEvent<HTMLButtonElement>) => {
      wasDragged.current = drag?.hasMoved ?? false;
      send({ type: 'release', time: event.timeStamp });
    },
    onPointerCancel: () => send({ type: 'cancel' }),
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      const isKey = event.detail === 0;
      if (isKey || !wasDragged.current) send({ type: 'rest', detent: isFull ? 'peek' : detentBeside(detent, 1) });
      wasDragged.current = false;
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const steps = { ArrowUp: 1, ArrowDown: -1, Home: -2, End: 2 }[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      send({ type: 'rest', detent: detentBeside(detent, steps) });
    },
  };

  const sizes: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--sheet-height': `${height}px`,
    '--sheet-room': `${Math.min(heights[detent], heights.half)}px`,
  };
  return (
    <div className={classNames(styles.room, hasRoom ? undefined : styles.over)} data-detent={detent} style={sizes}>
      <section ref={sheet} aria-label={label} className={styles.sheet} data-dragged={drag?.hasMoved ?? false}>
        <button
          type="button"
          className={styles.grip}
          aria-label={isFull ? shrinkLabel : growLabel}
          aria-expanded={detent !== 'peek'}
          {...grip}
        />
        <div className={styles.body}>{children}</div>
      </section>
    </div>
  );
}

/** Lets an element that grows from the bottom slide from its last height to the next one, but follow a finger at once. */
function useSlide(height: number, isHeld: boolean) {
  const element = useRef<HTMLElement>(null);
  const last = useRef(height);
  useLayoutEffect(() => {
    const from = last.current;
    last.current = height;
    const { style } = element.current ?? {};
    if (!style || isHeld || from === height) return;
    style.transition = 'none';
    style.transform = `translateY(${height - from}px)`;
    element.current?.getBoundingClientRect();
    style.transition = '';
    style.transform = '';
  }, [height, isHeld]);
  return element;
}
