import { countryName } from '../../domain/countries.ts';
import { exportedActions, type ExportInput } from '../../exports/export-format.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { describeView, headingText } from '../../query/heading/heading.ts';

/** The view as it stands on screen, for the exports. */
export function useExportInput(): ExportInput {
  const dataset = useDataset();
  const result = useResult();
  const view = useViewState();
  const translator = useTranslator();
  const { messages, language } = translator;
  const sentence =
    view.country === null
      ? headingText(describeView({ dataset, filters: view, result, ...translator }))
      : messages.exports.country(
          countryName(view.country, language),
          messages.common.actions(exportedActions({ dataset, view, result }).length),
        );
  return { dataset, view, result, sentence };
}
