import type { UseComboboxReturnValue } from 'downshift';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Messages } from '../../i18n/fr.ts';
import { Tile } from '../../ui/Tile.tsx';
import { matchedParts } from './matched-parts.ts';
import styles from './Search.module.css';
import type { Suggestion } from './suggestions.ts';

interface SuggestionListProps {
  /** Empty: the list is closed. */
  readonly suggestions: readonly Suggestion[];
  readonly typed: string;
  readonly combobox: UseComboboxReturnValue<Suggestion>;
}

type Kind = Suggestion['kind'];
const KINDS: readonly Kind[] = ['country', 'region', 'theme', 'organisation', 'action', 'text'];

/** The suggestions by group, what was typed underlined in each. */
export function SuggestionList({ suggestions, typed, combobox }: SuggestionListProps) {
  const { messages } = useTranslator();
  const groups = KINDS.map((kind) => ({
    kind,
    items: suggestions.flatMap((suggestion, index) => (suggestion.kind === kind ? [{ suggestion, index }] : [])),
  })).filter(({ items }) => items.length > 0);
  return (
    <div
      {...combobox.getMenuProps({ 'aria-label': messages.search.results })}
      className={styles.list}
      hidden={suggestions.length === 0}
    >
      {groups.map(({ kind, items }) => (
        <fieldset key={kind}>
          <legend className={styles.group}>
            {groups.length === 1 && kind === 'text' ? messages.search.nothing : groupName(kind, messages)}
          </legend>
          {items.map(({ suggestion, index }) => (
            <div
              key={index}
              {...combobox.getItemProps({ item: suggestion, index })}
              className={styles.option}
              data-highlighted={index === combobox.highlightedIndex || undefined}
            >
              <SuggestionLine suggestion={suggestion} typed={typed} />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function groupName(kind: Kind, { search }: Messages): string {
  switch (kind) {
    case 'country':
      return search.countries;
    case 'region':
      return search.regions;
    case 'theme':
      return search.themes;
    case 'organisation':
      return search.organisations;
    case 'action':
      return search.actions;
    case 'text':
      return search.text;
  }
}

function SuggestionLine({ suggestion, typed }: { readonly suggestion: Suggestion; readonly typed: string }) {
  const { messages, format } = useTranslator();
  switch (suggestion.kind) {
    case 'text':
      return <span>{messages.search.freeText(suggestion.text)}</span>;
    case 'action':
      return (
        <>
          <Matched label={suggestion.label} typed={typed} />{' '}
          <span className={styles.detail}>{format.actionTime(suggestion.action.time)}</span>
        </>
      );
    case 'theme':
      return (
        <>
          <Tile mark={suggestion.mark} />
          <Matched label={suggestion.label} typed={typed} />{' '}
          <span className={styles.detail}>{messages.common.actions(suggestion.count)}</span>
        </>
      );
    case 'country':
    case 'region':
    case 'organisation':
      return (
        <>
          <Matched label={suggestion.label} typed={typed} />{' '}
          <span className={styles.detail}>{messages.common.actions(suggestion.count)}</span>
        </>
      );
  }
}

/** A label with what was typed set off. */
function Matched({ label, typed }: { readonly label: string; readonly typed: string }) {
  return (
    <span className={styles.label}>
      {matchedParts(label, typed).map(({ start, text, isMatch }) => (isMatch ? <mark key={start}>{text}</mark> : text))}
    </span>
  );
}
