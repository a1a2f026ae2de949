import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FilterActions.module.css';

/** Takes every filter away, or says that there is none. `onClear` is for the focus, since the button then goes. */
export function ClearFilters({ onClear }: { readonly onClear?: () => void }) {
  const { messages } = useTranslator();
  const { clearFilters } = useCommands();
  const isFiltered = useViewState(
    ({ values, text, from, to, undated }) =>
      text !== '' ||
      from !== null ||
      to !== null ||
      !undated ||
      Object.values(values).some((chosen) => chosen.length > 0),
  );
  if (!isFiltered) return <span className={styles.none}>{messages.facets.none}</span>;
  return (
    <Button
      variant="link"
      onClick={() => {
        clearFilters();
        onClear?.();
      }}
    >
      {messages.common.clearAll}
    </Button>
  );
}

/** The free text in force, typed in the header's search field, with a button that takes it away. */
export function SearchedText() {
  const { messages } = useTranslator();
  const { setText } = useCommands();
  const text = useViewState((view) => view.text);
  if (text === '') return null;
  return (
    <div className={styles.text}>
      <span className={styles.textLabel}>{messages.facets.text}</span>
      <button
        type="button"
        className={styles.clearText}
        aria-label={messages.facets.clearText(text)}
        onClick={() => setText('', { commit: true })}
      >
        <span className={styles.quoted}>{messages.common.quote(text)}</span>
        <Icon name="close" size={10} />
      </button>
    </div>
  );
}
