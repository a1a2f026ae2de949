import { type SubmitEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { EDTF_REASONS, type EdtfReason, parseEdtf } from '../../domain/edtf.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import type { Handle } from '../../timeline/brush.ts';
import { parseTypedDate } from '../../timeline/typed-date.ts';
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

interface Refusal {
  readonly handle: Handle;
  readonly reason: EdtfReason | 'inverted';
}

/** Two dates to type, at any precision, and the periods offered by name. */
export function PeriodEditor({ model, initial, onDone }: PeriodEditorProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { setPeriod } = useCommands();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

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
    const read = readPeriod(new FormData(event.currentTarget));
    if ('reason' in read) {
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
            {timeline.errors[refusal.reason]}
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

/** The two typed dates in EDTF, or the first of them that cannot be used and why. */
function readPeriod(data: FormData): { readonly from: string | null; readonly to: string | null } | Refusal {
  const read = (handle: Handle) => {
    const typed = data.get(handle);
    return parseTypedDate(typeof typed === 'string' ? typed : '');
  };
  const [from, to] = [read('start'), read('end')];
  if (from.kind === 'invalid') return { handle: 'start', reason: reasonOf(from.reason) };
  if (to.kind === 'invalid') return { handle: 'end', reason: reasonOf(to.reason) };
  const first = from.kind === 'valid' ? parseEdtf(from.value) : null;
  const last = to.kind === 'valid' ? parseEdtf(to.value) : null;
  if (first?.kind === 'valid' && last?.kind === 'valid' && first.value.interval.start > last.value.interval.end) {
    return { handle: 'end', reason: 'inverted' };
  }
  return { from: from.kind === 'valid' ? from.value : null, to: to.kind === 'valid' ? to.value : null };
}

function reasonOf(reason: string): EdtfReason {
  return EDTF_REASONS.find((known) => known === reason) ?? 'unreadable';
}
