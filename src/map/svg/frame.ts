import type { Size } from '../../geo/viewport.ts';
import type { Graduation } from '../layout/frame.ts';
import { type DrawnElement, element, keyed } from './element.ts';

const BAND = 3;
const HAIRLINE = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.6 } as const;

export interface FrameInput {
  /** Size of the sheet inside, in pixels. */
  readonly size: Size;
  /** Pixels between the outer edge of the plate and the sheet. */
  readonly width: number;
  /** The dark stretches of the band; `null`: the frame bears no degrees. */
  readonly graduations: readonly Graduation[] | null;
}

/** The double frame of the plate, around the sheet, graduated in degrees. */
export function drawFrame({ size, width, graduations }: FrameInput): DrawnElement {
  const rect = (out: number): DrawnElement['attrs'] => ({
    x: width - out,
    y: width - out,
    width: size.width + 2 * out,
    height: size.height + 2 * out,
  });
  return element('g', { 'data-part': 'frame' }, [
    graduations && keyed('inner', element('rect', { ...rect(0.5), ...HAIRLINE })),
    ...(graduations ?? []).map((graduation) =>
      keyed(
        `${graduation.side} ${graduation.from}`,
        element('rect', { ...boxOf(graduation, size, width), fill: 'var(--ink)' }),
      ),
    ),
    keyed('middle', element('rect', { ...rect(BAND + 1), ...HAIRLINE })),
    keyed('outer', element('rect', { ...rect(width - 0.75), ...HAIRLINE, 'stroke-width': 1.5 })),
  ]);
}

function boxOf({ side, from, to }: Graduation, size: Size, frame: number): DrawnElement['attrs'] {
  const along = { start: frame + from, length: to - from };
  const before = frame - BAND - 0.5;
  switch (side) {
    case 'top':
      return { x: along.start, y: before, width: along.length, height: BAND };
    case 'bottom':
      return { x: along.start, y: frame + size.height + 0.5, width: along.length, height: BAND };
    case 'left':
      return { x: before, y: along.start, width: BAND, height: along.length };
    case 'right':
      return { x: frame + size.width + 0.5, y: along.start, width: BAND, height: along.length };
  }
}
