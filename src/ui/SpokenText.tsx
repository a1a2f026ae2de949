import { Typeset } from './Typeset.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SpokenTextProps {
  readonly text: string;
  /** What a screen reader says instead of the signs and short forms on screen; `null`: the text itself. */
  readonly spoken: string | null;
}

/** A short text on screen, in full words for a screen reader. */
export function SpokenText({ text, spoken }: SpokenTextProps) {
  if (spoken === null || spoken === text) return <Typeset text={text} />;
  return (
    <>
      <span aria-hidden="true" title={spoken}>
        <Typeset text={text} />
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
}
