import { countryName } from '../../domain/countries.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import styles from './CountryPanel.module.css';

/** When several countries are selected, the way from one to the other. */
export function SelectedCountries() {
  const { messages, language } = useTranslator();
  const selected = useViewState((view) => view.selected);
  const { applyView } = useCommands();
  if (selected.length < 2) return null;
  return (
    <ul className={styles.selected} aria-label={messages.country.selection}>
      {selected.toSorted().map((code) => (
        <li key={code}>
          <button
            type="button"
            aria-pressed={code === selected.at(-1)}
            onClick={() => applyView({ selected: [...selected.filter((other) => other !== code), code] })}
          >
            {countryName(code, language)}
          </button>
        </li>
      ))}
    </ul>
  );
}
