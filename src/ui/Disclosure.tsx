import { useId, type ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Stands at the end of the head, outside the button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A head that opens and closes what stands under it. */
export function Disclosure({ summary, isOpen, onToggle, aside, children }: DisclosureProps) {
  const contentId = useId();
  return (
    <>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => onToggle(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} size={11} />
          {summary}
        </button>
        {aside}
      </div>
      <div id={contentId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
