import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { stepFor } from '../../timeline/axis.ts';
import { STEPS } from '../../timeline/step.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { TimelineModel } from './use-timeline.ts';

interface StepControlProps {
  readonly model: TimelineModel;
  readonly onChoose: () => void;
}

/** Year, quarter or month; the step that the period asks for by itself is not written in the link. */
export function StepControl({ model: { axis, period, history }, onChoose }: StepControlProps) {
  const { messages } = useTranslator();
  const { setStep } = useCommands();
  return (
    <SegmentedControl
      label={messages.timeline.step}
      segments={STEPS.map((value) => ({ value, label: messages.timeline.steps[value] }))}
      value={axis.step}
      onChange={(step) => {
        onChoose();
        setStep(step === stepFor(period, history, null) ? null : step);
      }}
    />
  );
}
