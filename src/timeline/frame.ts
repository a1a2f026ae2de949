import type { Axis } from './axis.ts';
import { columnCount } from './columns.ts';

/** The measures of a timeline drawing, in px. */
export interface Look {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of the ruler and its labels under the base line. */
  readonly ruler: number;
  /** Room kept over the tallest column for its number; 0: no numbers. */
  readonly numberRoom: number;
  readonly tileGap: number;
  readonly barHeight: number;
  readonly barGap: number;
  /** Ranks of the span row at most; 0: no span row. */
  readonly maxRanks: number;
}

/** Where an axis stands in its box; pixels and columns convert both ways. */
export interface Frame {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The base line that tiles stand on and the ruler hangs from. */
  readonly base: number;
  readonly columnWidth: number;
}

/** Where the timeline stands in a drawing of a width and height in pixels: its edges, its base line, the width of a column. */
export function frameFor(axis: Axis, width: number, height: number, look: Look): Frame {
  const right = Math.max(look.left + 1, width - look.right);
  return {
    axis,
    left: look.left,
    right,
    top: look.top,
    base: height - look.ruler,
    columnWidth: (right - look.left) / columnCount(axis),
  };
}

/** The abscissa of a position on the axis, in columns. */
export function xOf(position: number, frame: Frame): number {
  return frame.left + (position - frame.axis.first) * frame.columnWidth;
}

/** The position on the axis under an abscissa. */
export function positionAt(x: number, frame: Frame): number {
  return frame.axis.first + (x - frame.left) / frame.columnWidth;
}
