import { useId } from 'react';
import { exportedActions, type ExportFormat, type ExportInput } from '../../exports/export-format.ts';
import { EXPORT_FORMATS } from '../../exports/registry.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ShareDialog.module.css';
import { useExport } from './use-export.ts';

interface ExportsProps {
  readonly input: ExportInput;
  /** Called before the page is printed: what is printed is the page without the dialog. */
  readonly onPrint: () => void;
}

/** The view as files, one line each with what is in it. */
export function Exports({ input, onPrint }: ExportsProps) {
  const { messages } = useTranslator();
  const print = () => {
    onPrint();
    setTimeout(() => window.print());
  };
  return (
    <ul className={styles.exports}>
      {EXPORT_FORMATS.map((format) => (
        <FormatLine key={format.id} format={format} input={input} />
      ))}
      <ExportLine
        label={messages.exports.page.label}
        note={messages.exports.page.note}
        action={messages.exports.print}
        onAct={print}
      />
    </ul>
  );
}

function FormatLine({ format, input }: { readonly format: ExportFormat; readonly input: ExportInput }) {
  const { messages } = useTranslator();
  const { state, save } = useExport(format, input);
  const { label, note } = messages.exports.formats[format.id];
  const rows = format.isTable ? `${messages.exports.rows(exportedActions(input).length)}, ` : '';
  return (
    <ExportLine
      label={label}
      note={state === 'failed' ? messages.exports.failed : `${rows}${note}`}
      hasFailed={state === 'failed'}
      action={state === 'preparing' ? messages.exports.preparing : messages.exports.download}
      onAct={save}
    />
  );
}

interface ExportLineProps {
  readonly label: string;
  readonly note: string;
  readonly hasFailed?: boolean;
  /** The words of the button; read aloud with the label after them: "Télécharger Image PNG". */
  readonly action: string;
  readonly onAct: () => void;
}

function ExportLine({ label, note, hasFailed = false, action, onAct }: ExportLineProps) {
  const id = useId();
  return (
    <li>
      <div>
        <strong id={`${id}-label`}>{label}</strong>
        <p className={styles.note} role={hasFailed ? 'alert' : undefined}>
          {note}
        </p>
      </div>
      <Button variant="link" id={id} aria-labelledby={`${id} ${id}-label`} onClick={onAct}>
        {action}
      </Button>
    </li>
  );
}
