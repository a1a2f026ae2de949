import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** Day, night, or as the system asks. */
export function AppearanceSwitch() {
  const { messages } = useFirstTranslator();
  const { setAppearance } = useCommands();
  const appearance = useViewState((view) => view.appearance);
  return (
    <SegmentedControl
      label={messages.header.appearance}
      value={appearance ?? 'auto'}
      onChange={(value) => setAppearance(value === 'auto' ? null : value)}
      segments={[
        { value: 'auto', label: messages.header.appearanceAuto },
        { value: 'light', label: messages.header.appearanceLight },
        { value: 'dark', label: messages.header.appearanceDark },
      ]}
    />
  );
}
