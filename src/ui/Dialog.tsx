import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { usePullToClose } from './use-pull-to-close.ts';

export interface DialogProps {
  readonly title: string;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `centre` is a framed sheet, `left` a drawer, `bottom` a sheet that leaves 40 px of the page in sight and closes when it is pulled down. */
  readonly placement?: 'centre' | 'left' | 'bottom';
  /** Stands in the head, before the close button. */
  readonly action?: ReactNode;
  /** Stays in sight under the content. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is mounted. Escape and the backdrop close it; focus goes back where it was. */
export function Dialog({ title, closeLabel, onClose, placement = 'centre', action, footer, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const close = useEffectEvent(onClose);
  // It is open before the effects of its content run, which may move the focus within it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const previous = document.activeElement;
    const listening = new AbortController();
    const onCancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target === element) close();
    };
    element.addEventListener('cancel', onCancel, { signal: listening.signal });
    element.addEventListener('click', onClick, { signal: listening.signal });
    element.showModal();
    return () => {
      listening.abort();
      element.close();
      if (previous instanceof HTMLElement || previous instanceof SVGElement) previous.focus();
    };
  }, []);
  usePullToClose(dialog, head, placement === 'bottom' ? onClose : null);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={classNames(styles.dialog, styles[placement])}>
      <div className={styles.frame}>
        <div ref={head} className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {action}
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {footer && <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>
  );
}
