import type { MarkId } from '../domain/dataset.ts';
import { MARK_LIST, type Mark } from './marks.ts';

/** A part of a pattern, as path data on the 10 × 10 grid of a tile, painted with the mark's ink, its half-tone or the paper. */
export interface PatternLayer {
  readonly paint: 'ink' | 'tint' | 'paper';
  readonly d: string;
}

const WHOLE = 'M0 0H10V10H0Z';
/** Frames of one and of two units, and of four fifths: the inner outline runs the other way and cuts the hole. */
const FRAME = 'M0 0H10V10H0ZM1 1V9H9V1Z';
const THIN_FRAME = 'M0 0H10V10H0ZM.8 .8V9.2H9.2V.8Z';
const THICK_FRAME = 'M0 0H10V10H0ZM2 2V8H8V2Z';

/** Each pattern, bottom to top (design, section 5). */
const LAYERS: Readonly<Record<Mark['pattern'], readonly PatternLayer[]>> = {
  solid: [{ paint: 'ink', d: WHOLE }],
  half: [
    { paint: 'tint', d: WHOLE },
    { paint: 'ink', d: 'M0 0 10 10H0Z' },
    { paint: 'ink', d: FRAME },
  ],
  lines: [
    { paint: 'tint', d: WHOLE },
    { paint: 'ink', d: 'M0 0H10V2.5H0ZM0 3.75H10V6.25H0ZM0 7.5H10V10H0Z' },
  ],
  checker: [
    { paint: 'tint', d: WHOLE },
    { paint: 'ink', d: 'M0 0H5V5H0ZM5 5H10V10H5Z' },
    { paint: 'ink', d: FRAME },
  ],
  disc: [
    { paint: 'ink', d: WHOLE },
    { paint: 'paper', d: 'M2.9 5A2.1 2.1 0 1 1 7.1 5A2.1 2.1 0 1 1 2.9 5Z' },
  ],
  hatch: [
    { paint: 'tint', d: WHOLE },
    { paint: 'ink', d: 'M0 0H4.2L0 4.2ZM9.2 0H10V3.4L3.4 10H0V9.2ZM10 8.2V10H8.2Z' },
    { paint: 'ink', d: THIN_FRAME },
  ],
  columns: [
    { paint: 'tint', d: WHOLE },
    { paint: 'ink', d: 'M0 0H2.5V10H0ZM3.75 0H6.25V10H3.75ZM7.5 0H10V10H7.5Z' },
  ],
  frame: [
    { paint: 'paper', d: WHOLE },
    { paint: 'ink', d: THICK_FRAME },
  ],
};

/** The pattern of each mark. */
export const MARK_PATTERNS: ReadonlyMap<MarkId, readonly PatternLayer[]> = new Map(
  MARK_LIST.map(({ id, pattern }) => [id, LAYERS[pattern]]),
);
