import { useRef, useState } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Handle } from '../../timeline/brush.ts';
import { endName } from './names.ts';
import { PeriodEditor } from './PeriodEditor.tsx';
import styles from './PeriodFields.module.css';
import { Popover } from './Popover.tsx';
import type { TimelineModel } from './use-timeline.ts';

interface PeriodFieldsProps {
  readonly model: TimelineModel;
  readonly onOpen: () => void;
}

/** The two ends of the period as buttons that open the editor. */
export function PeriodFields({ model, onOpen }: PeriodFieldsProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const [edited, setEdited] = useState<Handle | null>(null);
  const fields = useRef<HTMLParagraphElement>(null);
  const { period, history, axis } = model;

  /** Gives the focus back to the button that opened the editor. */
  const close = () => {
    fields.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setEdited(null);
  };

  const button = (handle: Handle) => {
    const input = { period, history, step: axis.step, handle };
    const label = handle === 'start' ? timeline.start : timeline.end;
    const name = endName(input, translator, 'short');
    return (
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={edited === handle}
        aria-label={timeline.editEnd(label, name)}
        onClick={() => {
          onOpen();
          setEdited(edited === handle ? null : handle);
        }}
      >
        {name}
      </button>
    );
  };

  return (
    <>
      <p ref={fields} className={styles.fields} data-chosen={period !== null}>
        {button('start')}
        <span aria-hidden="true">–</span>
        {button('end')}
      </p>
      {edited && (
        <Popover key={edited} label={timeline.editor} anchor={fields} onEscape={close} onLeave={() => setEdited(null)}>
          <PeriodEditor model={model} initial={edited} onDone={close} />
        </Popover>
      )}
    </>
  );
}
