import { useCombobox } from 'downshift';
import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { runInIdleSlices } from '../../hooks/idle-slices.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { SearchBox } from './SearchBox.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { createSuggestions, exactSuggestion, type Suggestion } from './suggestions.ts';
import { useFollowSuggestion } from './use-follow-suggestion.ts';

interface SearchFieldProps {
  readonly id: string;
  readonly dataset: Dataset;
  /** The only thing of a dialog: it takes the focus. */
  readonly isLarge?: boolean;
  /** Called when the reader has chosen. */
  readonly onDone?: () => void;
}

/** A field with suggestions under it; Enter without a suggestion goes to the country or theme of that very name, else filters by the text. */
export function SearchField({ id, dataset, isLarge = false, onDone }: SearchFieldProps) {
  const { messages, language } = useTranslator();
  const follow = useFollowSuggestion();
  const [text, setText] = useState('');
  const all = useMemo(() => createSuggestions(dataset, language), [dataset, language]);
  useEffect(() => runInIdleSlices(all.read), [all]);
  const suggestions = useMemo(() => all.find(text), [all, text]);

  const choose = (suggestion: Suggestion) => {
    follow(suggestion);
    setText('');
    onDone?.();
  };
  const combobox = useCombobox<Suggestion>({
    inputId: id,
    items: [...suggestions],
    inputValue: text,
    itemToString: () => text,
    selectedItem: null,
    onStateChange: ({ type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText('');
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  const isOpen = combobox.isOpen && suggestions.length > 0;

  useEffect(() => {
    if (isLarge) document.getElementById(id)?.focus();
  }, [id, isLarge]);

  const inputProps = combobox.getInputProps({
    'aria-label': messages.search.label,
    onChange: (event) => setText(event.currentTarget.value),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || combobox.highlightedIndex >= 0 || text.trim() === '') return;
      choose(exactSuggestion(suggestions, text) ?? { kind: 'text', text: text.trim() });
    },
  });

  return (
    <SearchBox inputProps={inputProps} isLarge={isLarge}>
      <SuggestionList suggestions={isOpen ? suggestions : []} typed={text} combobox={combobox} />
    </SearchBox>
  );
}
