import { csvFormat } from '../../exports/csv.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { useExport } from './use-export.ts';
import { useExportInput } from './use-export-input.ts';

/** Saves the actions of the view as CSV, in one press. */
export function CsvButton() {
  const { messages } = useTranslator();
  const { state, save } = useExport(csvFormat, useExportInput());
  return <Button onClick={save}>{state === 'failed' ? messages.app.retry : messages.exports.saveCsv}</Button>;
}
