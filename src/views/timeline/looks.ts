import type { Look } from '../../timeline/frame.ts';
import type { Step } from '../../timeline/step.ts';

/** The full band: room for month initials under the ruler, six ranks of bars, numbers over the columns. */
export function bandLook(step: Step): Look {
  return {
    left: 16,
    right: 20,
    top: 8,
    ruler: step === 'year' ? 33 : 44,
    numberRoom: 16,
    tileGap: 2,
    barHeight: 4,
    barGap: 1.5,
    maxRanks: 6,
  };
}

/** The low band of a tablet. */
export const LOW_LOOK: Look = {
  left: 16,
  right: 20,
  top: 4,
  ruler: 28,
  numberRoom: 0,
  tileGap: 1,
  barHeight: 2.5,
  barGap: 1,
  maxRanks: 3,
};

/** The strip of a phone: the shape of the history, read only. */
export const STRIP_LOOK: Look = {
  left: 8,
  right: 10,
  top: 4,
  ruler: 26,
  numberRoom: 0,
  tileGap: 1,
  barHeight: 0,
  barGap: 0,
  maxRanks: 0,
};
