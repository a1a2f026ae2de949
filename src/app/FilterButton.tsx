import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { chosenCount } from '../query/ways-out.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './FilterButton.module.css';

interface FilterButtonProps {
  readonly onOpen: () => void;
  readonly className?: string | undefined;
}

/** Opens the filters; says how many are in force. */
export function FilterButton({ onOpen, className }: FilterButtonProps) {
  const { messages } = useFirstTranslator();
  const count = useViewState(chosenCount);
  return (
    <Button
      icon="filter"
      variant={className ? 'quiet' : 'secondary'}
      className={className}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {messages.app.filters}
      {count > 0 && (
        <>
          <VisuallyHidden>, </VisuallyHidden>
          <b className={styles.count}>{count}</b>
          <VisuallyHidden> {messages.app.filtersOn(count)}</VisuallyHidden>
        </>
      )}
    </Button>
  );
}
