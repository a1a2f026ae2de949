import { useEffect } from 'react';
import { countryName } from '../domain/countries.ts';
import { chooseText } from '../domain/language.ts';
import { describeView, headingText } from '../query/heading/heading.ts';
import { useDataset } from './use-dataset.ts';
import { useRestedResult } from './use-result.ts';
import { useFirstTranslator } from './use-first-translator.ts';
import { useFilters, useViewState } from './use-view-state.ts';

/** Longest sentence in a tab or a history list, in characters. */
const MAX_LENGTH = 90;

/** Names the page after what it shows at rest: the open action, the country, else the sentence of the heading. */
export function useDocumentTitle(): void {
  const dataset = useDataset();
  const translator = useFirstTranslator();
  const { language, messages } = translator;
  const result = useRestedResult();
  const filters = useFilters('rested');
  const country = useViewState((view) => view.country);
  const actionId = useViewState((view) => view.action);

  const action = actionId === null ? undefined : dataset.actions.find(({ id }) => id === actionId);
  const subject =
    chooseText(action?.title, language)?.text ??
    (country === null
      ? headingText(describeView({ dataset, filters, result, ...translator }, MAX_LENGTH))
      : countryName(country, language));
  const title = messages.link.title(subject, chooseText(dataset.title, language)?.text ?? messages.app.product);
  useDocumentName(title);
}

/** Names the document, in its tab and in the history. */
export function useDocumentName(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
