import { Fragment } from 'react';

/** The endings of French ordinals: "1er juillet", "XXe siècle". */
const ORDINAL = /(?<=\b1)er\b|(?<=\b[IVX]{1,5})(?:er|e)(?=\u00a0siècle)/gu;

/** Plain text with the endings of its ordinals raised. */
export function Typeset({ text }: { readonly text: string }) {
  const endings = text.match(ORDINAL) ?? [];
  if (endings.length === 0) return text;
  return text.split(ORDINAL).map((part, index) => (
    // The parts of one text have no other identity than their place.
    <Fragment key={`${index} ${part}`}>
      {part}
      {endings[index] && <sup>{endings[index]}</sup>}
    </Fragment>
  ));
}
