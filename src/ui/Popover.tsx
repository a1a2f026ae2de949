import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-shapes.tsx';
import styles from './Popover.module.css';

export interface PopoverProps {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A button that opens a small framed box under it; Escape, a press outside or leaving with the focus close it. */
export function Popover({ label, icon, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const boxId = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    const element = root.current;
    const listening = new AbortController();
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !element?.contains(event.target)) setIsOpen(false);
    };
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget)) setIsOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setIsOpen(false);
      element?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onPointerDown, { signal: listening.signal });
    element?.addEventListener('focusout', onFocusOut, { signal: listening.signal });
    element?.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, [isOpen]);

  return (
    <div ref={root} className={styles.root}>
      <IconButton
        icon={icon}
        label={label}
        aria-expanded={isOpen}
        aria-controls={boxId}
        onClick={() => setIsOpen(!isOpen)}
      />
      <div id={boxId} className={styles.box} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
