import type { Look } from '../../timeline/frame.ts';
import type { Step } from '../../timeline/step.ts';

/** How a timeline is drawn, and how its ruler is. */
export interface TimelineLook extends Look {
  /** Height of the scale bar. */
  readonly scaleBar: number;
  /** Whether months and quarters are named. */
  readonly hasParts: boolean;
}

/** The full band: six ranks of bars, numbers over the columns. */
const BAND_BY_YEAR: TimelineLook = {
  left: 16,
  right: 20,
  top: 8,
  ruler: 33,
  numberRoom: 16,
  tileGap: 2,
  barHeight: 4,
  barGap: 1.5,
  maxRanks: 6,
  scaleBar: 8,
  hasParts: true,
};

/** The same with room for the names of months or quarters under the ruler. */
const BAND_BY_PART: TimelineLook = { ...BAND_BY_YEAR, ruler: 44 };

/** How the band of a desk is drawn at a step. */
export function bandLook(step: Step): TimelineLook {
  return step === 'year' ? BAND_BY_YEAR : BAND_BY_PART;
}

/** The band of a printed page: years only, small tiles. */
export const PAPER_LOOK: TimelineLook = {
  left: 2,
  right: 2,
  top: 4,
  ruler: 27,
  numberRoom: 12,
  tileGap: 1.5,
  barHeight: 2.5,
  barGap: 1,
  maxRanks: 4,
  scaleBar: 6,
  hasParts: false,
};

/** The ruler under a map in a talk: tiles as large as they can be, one rank of bars. */
export const TALK_LOOK: TimelineLook = {
  left: 2,
  right: 2,
  top: 1,
  ruler: 27,
  numberRoom: 0,
  tileGap: 1,
  barHeight: 2,
  barGap: 1,
  maxRanks: 1,
  scaleBar: 6,
  hasParts: false,
};

/** The low band of a tablet. */
export const LOW_LOOK: TimelineLook = {
  left: 16,
  right: 20,
  top: 4,
  ruler: 28,
  numberRoom: 0,
  tileGap: 1,
  barHeight: 2.5,
  barGap: 1,
  maxRanks: 3,
  scaleBar: 6,
  hasParts: false,
};

/** The strip of a phone: the shape of the history, read only. */
export const STRIP_LOOK: TimelineLook = {
  left: 8,
  right: 10,
  top: 4,
  ruler: 26,
  numberRoom: 0,
  tileGap: 1,
  barHeight: 0,
  barGap: 0,
  maxRanks: 0,
  scaleBar: 6,
  hasParts: false,
};
