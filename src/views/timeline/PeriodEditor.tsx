import { type SubmitEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import type { Handle } from '../../timeline/brush.ts';
import { isRefusal, type PeriodRefusal, readTypedPeriod } from '../../timeline/typed-period.ts';
import { Button } from '../../ui/Button.tsx';
import { typedEnd } from './names.ts';
import styles from './PeriodEditor.module.css';
import { Presets } from './Presets.tsx';
import type { TimelineModel } from './use-timeline.ts';

interface PeriodEditorProps {
  readonly model: TimelineModel;
  /** The field that takes the focus; `null`: none, where a keyboard would rise over the rest. */
  readonly initial: Handle | null;
  readonly onDone: () => void;
}

/** Two dates to type, at any precision, and the periods offered by name. */
export function PeriodEditor({ model, initial, onDone }: PeriodEditorProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { setPeriod } = useCommands();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [refusal, setRefusal] = useState<PeriodRefusal | null>(null);

  const focus = (handle: Handle) => {
    const field = form.current?.elements.namedItem(handle);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
  };
  const focusInitial = useEffectEvent(() => {
    if (initial) focus(initial);
  });
  useEffect(() => focusInitial(), []);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = readTypedPeriod(typedIn(data, 'start'), typedIn(data, 'end'));
    if (isRefusal(read)) {
      setRefusal(read);
      focus(read.handle);
      return;
    }
    setPeriod(read.from, read.to, { commit: true });
    onDone();
  };

  return (
    <>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {(['start', 'end'] as const).map((handle) => {
          const isRefused = refusal?.handle === handle;
          return (
            <label key={handle} className={styles.field}>
              <span>{handle === 'start' ? timeline.startShort : timeline.endShort}</span>
              <input
                name={handle}
                type="text"
                autoComplete="off"
                spellCheck={false}
                defaultValue={typedEnd(model.period, handle, translator)}
                placeholder={handle === 'start' ? timeline.earliest : timeline.latest}
                aria-invalid={isRefused}
                aria-describedby={isRefused ? `${id}error` : `${id}hint`}
              />
            </label>
          );
        })}
        <Button type="submit" variant="primary">
          {timeline.apply}
        </Button>
        {refusal ? (
          <p id={`${id}error`} role="alert" className={styles.error}>
            {timeline.refusal(
              refusal.handle === 'start' ? timeline.startShort : timeline.endShort,
              refusal.typed,
              timeline.errors[refusal.reason],
            )}
          </p>
        ) : (
          <p id={`${id}hint`} className={styles.hint}>
            {timeline.hint}
          </p>
        )}
      </form>
      <Presets model={model} onDone={onDone} />
    </>
  );
}

function typedIn(data: FormData, handle: Handle): string {
  const typed = data.get(handle);
  return typeof typed === 'string' ? typed : '';
}
