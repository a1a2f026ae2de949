import type { ExportInput } from '../../exports/export-format.ts';
import { viewSentence } from '../../exports/view-sentence.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useEngine, useResult } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';

/** The view as it stands on screen, for the exports. */
export function useExportInput(): ExportInput {
  const dataset = useDataset();
  const engine = useEngine();
  const result = useResult();
  const view = useViewState();
  return { dataset, engine, view, result, sentence: viewSentence({ dataset, view, result }) };
}
