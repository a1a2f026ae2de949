/**
 * Advances of the letters of Archivo at the width of labels and of Baskervville's italic with its tracking, in ems, rounded
 * up; accents change nothing.
 */
const ADVANCES: readonly (readonly [letters: RegExp, ui: number, title: number])[] = [
  [/[ijl’.,:]/, 0.24, 0.37],
  [/\s/, 0.19, 0.35],
  [/[frt()I-]/, 0.32, 0.47],
  [/[mMwW]/, 0.81, 0.95],
  [/[CDGOQ]/, 0.71, 0.88],
  [/[A-Z]/, 0.66, 0.83],
  [/[cksvxyz]/, 0.48, 0.58],
  [/./, 0.53, 0.65],
];

const NO_MARKS = /\p{M}/gu;

interface Widths {
  readonly ui: number;
  readonly title: number;
}

/** The names of places are few, and asked for at each layout. */
const known = new Map<string, Widths>();

/** Width of a line in ems, estimated letter by letter and never too small for a name: layout never measures the page. */
export function textWidth(text: string, face: keyof Widths = 'ui'): number {
  const widths = known.get(text) ?? estimate(text);
  known.set(text, widths);
  return widths[face];
}

function estimate(text: string): Widths {
  const widths = { ui: 0, title: 0 };
  for (const letter of text.normalize('NFD').replaceAll(NO_MARKS, '')) {
    const [, ui, title] = ADVANCES.find(([letters]) => letters.test(letter)) ?? [null, 1, 1];
    widths.ui += ui;
    widths.title += title;
  }
  return widths;
}
