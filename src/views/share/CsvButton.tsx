import { csvFormat } from '../../exports/csv.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './CsvButton.module.css';
import { useExport } from './use-export.ts';
import { useExportInput } from './use-export-input.ts';

/** Saves the actions of the view as CSV, in one press; the button says that it has, and what fails is said under it. */
export function CsvButton() {
  const { messages } = useTranslator();
  const { state, save } = useExport(csvFormat, useExportInput());
  const { exports } = messages;
  return (
    <>
      <Button onClick={save}>
        {state === 'preparing' || state === 'saved' ? exports.acts[state] : exports.saveCsv}
      </Button>
      <VisuallyHidden>
        <output>{state === 'saved' && exports.saved(exports.formats.csv.label)}</output>
      </VisuallyHidden>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {exports.failed}
        </p>
      )}
    </>
  );
}
