import { type KeyboardEvent, useState } from 'react';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './BorderNotice.module.css';

/** Whose borders these are, behind a button of the plate: for maps whose legend has no room for it. */
export function BorderNotice() {
  const { credit, notice, aboutBorders } = useFirstTranslator().messages.map;
  const [isOpen, setIsOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
  };
  return (
    <div className={styles.notice}>
      <IconButton
        icon="info"
        label={aboutBorders}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <p>
          {credit} {notice}
        </p>
      )}
    </div>
  );
}
