import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import type { Suggestion } from './suggestions.ts';

/** Goes where a suggestion leads: a country is selected, a region, a theme, an organisation or a text filters, an action opens. */
export function useFollowSuggestion(): (suggestion: Suggestion) => void {
  const { applyView, openAction, openCountry, setFacetValues, setText } = useCommands();
  const { theme: themes, geography, organisation: organisations } = useViewState((view) => view.values);
  const country = useViewState((view) => view.country);
  return (suggestion) => {
    switch (suggestion.kind) {
      case 'country':
        if (country === null) applyView({ selected: [suggestion.code], action: null });
        else openCountry(suggestion.code);
        return;
      case 'region':
        setFacetValues('geography', [...geography, suggestion.id]);
        return;
      case 'organisation':
        setFacetValues('organisation', [...organisations, suggestion.id]);
        return;
      case 'theme':
        setFacetValues('theme', [...themes, suggestion.id]);
        return;
      case 'action':
        openAction(suggestion.action.id);
        return;
      case 'text':
        setText(suggestion.text, { commit: true });
    }
  };
}
