import { csvFormat } from '../../exports/csv.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CsvButton.module.css';
import { useExport } from './use-export.ts';
import { useExportInput } from './use-export-input.ts';

/** Saves the actions of the view as CSV, in one press; what fails is said under the button. */
export function CsvButton() {
  const { messages } = useTranslator();
  const { state, save } = useExport(csvFormat, useExportInput());
  return (
    <>
      <Button onClick={save}>{state === 'preparing' ? messages.exports.preparing : messages.exports.saveCsv}</Button>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {messages.exports.failed}
        </p>
      )}
    </>
  );
}
