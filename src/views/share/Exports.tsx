import { type ReactNode, useId, useState } from 'react';
import type { ExportFormat, ExportInput } from '../../exports/export-format.ts';
import { EXPORT_FORMATS } from '../../exports/registry.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ReopenPicture } from './ReopenPicture.tsx';
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
  const [said, setSaid] = useState('');
  const print = () => {
    onPrint();
    setTimeout(() => window.print());
  };
  return (
    <>
      <ul className={styles.exports}>
        {EXPORT_FORMATS.map((format) => (
          <FormatLine key={format.id} format={format} input={input} onSay={setSaid} />
        ))}
        <ExportLine
          label={messages.exports.page.label}
          note={messages.exports.page.note}
          action={messages.exports.print}
          onAct={print}
        />
      </ul>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
      <ReopenPicture />
    </>
  );
}

interface FormatLineProps {
  readonly format: ExportFormat;
  readonly input: ExportInput;
  /** Called with what became of the file; with nothing while it is prepared. */
  readonly onSay: (words: string) => void;
}

function FormatLine({ format, input, onSay }: FormatLineProps) {
  const { messages } = useTranslator();
  const options = format.options(input);
  const [chosen, setChosen] = useState<string | null>(null);
  const option = options.some(({ id }) => id === chosen) ? chosen : (options[0]?.id ?? null);
  const { label, note } = messages.exports.formats[format.id];
  const { state, save } = useExport(format, input, option, (isSaved) =>
    onSay(isSaved ? messages.exports.saved(label) : ''),
  );
  const contents = format.contents ? `${format.contents(input, option)}, ` : '';
  return (
    <ExportLine
      label={label}
      note={state === 'failed' ? messages.exports.failed : `${contents}${note}`}
      hasFailed={state === 'failed'}
      action={messages.exports.acts[state]}
      onAct={save}
    >
      {option !== null && (
        <select
          className={styles.option}
          aria-label={messages.exports.option(label)}
          value={option}
          onChange={(event) => setChosen(event.target.value)}
        >
          {options.map(({ id, label: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </ExportLine>
  );
}

interface ExportLineProps {
  readonly label: string;
  readonly note: string;
  readonly hasFailed?: boolean;
  /** The words of the button; read aloud with the label after them: "Télécharger Image PNG". */
  readonly action: string;
  readonly onAct: () => void;
  /** The choice of how the file is written. */
  readonly children?: ReactNode;
}

function ExportLine({ label, note, hasFailed = false, action, onAct, children }: ExportLineProps) {
  const id = useId();
  return (
    <li>
      <div>
        <strong id={`${id}-label`}>{label}</strong>
        <p className={styles.note} role={hasFailed ? 'alert' : undefined}>
          {note}
        </p>
      </div>
      <div className={styles.acts}>
        {children}
        <Button variant="link" id={id} aria-labelledby={`${id} ${id}-label`} onClick={onAct}>
          {action}
        </Button>
      </div>
    </li>
  );
}
