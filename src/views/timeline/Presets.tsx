import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { type Translator, useTranslator } from '../../hooks/use-translator.ts';
import { periodText } from '../../timeline/period-text.ts';
import { type Preset, presetsOf } from '../../timeline/presets.ts';
import styles from './PeriodEditor.module.css';
import type { TimelineModel } from './use-timeline.ts';

interface PresetsProps {
  readonly model: TimelineModel;
  readonly onDone: () => void;
}

/** The periods offered by name, the one in force marked. */
export function Presets({ model, onDone }: PresetsProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { now, institution } = useDataset();
  const { history, period, setPeriod } = model;
  const presets = useMemo(() => presetsOf(history, now, institution.shortName), [history, now, institution]);
  const present = JSON.stringify(periodText(period));

  const button = (preset: Preset) => (
    <button
      key={preset.kind === 'year' ? preset.year : preset.kind}
      type="button"
      aria-pressed={JSON.stringify(periodText(preset.period)) === present}
      onClick={() => {
        setPeriod(preset.period, true);
        onDone();
      }}
    >
      {presetName(preset, translator)}
      {preset.kind === 'last-12-months' && <small>{datesOf(preset.period, translator)}</small>}
    </button>
  );

  return (
    <>
      <fieldset className={styles.named}>
        <legend>{timeline.presets}</legend>
        {presets.filter((preset) => preset.kind !== 'year').map(button)}
      </fieldset>
      <fieldset className={styles.years}>
        <legend>{timeline.years}</legend>
        {presets.filter((preset) => preset.kind === 'year').map(button)}
      </fieldset>
    </>
  );
}

function presetName(preset: Preset, { messages: { timeline } }: Translator): string {
  switch (preset.kind) {
    case 'all':
      return timeline.all;
    case 'last-12-months':
      return timeline.lastTwelveMonths;
    case 'before':
      return timeline.before(preset.year);
    case 'since':
      return timeline.since(preset.year);
    case 'year':
      return String(preset.year);
  }
}

function datesOf({ start, end }: { readonly start: number; readonly end: number }, translator: Translator): string {
  return translator.messages.timeline.range(translator.format.day(start), translator.format.day(end));
}
