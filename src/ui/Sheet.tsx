import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Sheet.module.css';
import { nextDetent, nearestDetent, type Detent } from './sheet-detent.ts';

export interface SheetProps {
  /** The name of the sheet. */
  readonly label: string;
  /** The name of the grip, which moves the sheet to its next height. */
  readonly gripLabel: string;
  /** Height when it appears. */
  readonly initial?: Detent;
  readonly children: ReactNode;
}

/** A sheet at the bottom of a phone, at one of three heights; beside the page, never over its focus. */
export function Sheet({ label, gripLabel, initial = 'peek', children }: SheetProps) {
  const [detent, setDetent] = useState<Detent>(initial);
  const [dragHeight, setDragHeight] = useState<number | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (!start.current || Math.abs(event.clientY - start.current.y) < 6) return;
    setDragHeight(Math.max(44, start.current.height + start.current.y - event.clientY));
  };
  const end = () => {
    if (dragHeight !== null) setDetent(nearestDetent(dragHeight, window.innerHeight));
    setDragHeight(null);
    start.current = null;
  };

  return (
    <section
      ref={sheet}
      aria-label={label}
      className={classNames(styles.sheet, styles[detent])}
      style={dragHeight === null ? undefined : { height: dragHeight, transition: 'none' }}
    >
      <button
        type="button"
        className={styles.grip}
        aria-label={gripLabel}
        aria-expanded={detent !== 'peek'}
        onClick={() => setDetent(nextDetent(detent))}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <div className={styles.body}>{children}</div>
    </section>
  );
}
