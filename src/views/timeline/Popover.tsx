import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly label: string;
  /** What opens it; a press there is not a press elsewhere. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Escape: the focus goes back to the anchor. */
  readonly onEscape: () => void;
  /** A press or a focus elsewhere. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A panel above the timeline, open as long as it is mounted. */
export function Popover({ label, anchor, onEscape, onLeave, children }: PopoverProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const leave = useEffectEvent((target: EventTarget | null) => {
    const isInside = (element: HTMLElement | null) => target instanceof Node && element?.contains(target) === true;
    if (!isInside(panel.current) && !isInside(anchor.current)) onLeave();
  });
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    const listening = new AbortController();
    const onEvent = (event: Event) => leave(event.target);
    document.addEventListener('pointerdown', onEvent, { signal: listening.signal });
    document.addEventListener('focusin', onEvent, { signal: listening.signal });
    panel.current?.addEventListener('keydown', (event) => escape(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return (
    <dialog ref={panel} open aria-label={label} className={styles.popover}>
      {children}
    </dialog>
  );
}
