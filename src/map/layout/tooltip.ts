import { clamp, type Rect } from './rect.ts';

/**
 * Where a tooltip stands, in pixels of the sheet: in a column whose upper and lower end are so far from those of the sheet,
 * pushed from one of them by `offset`, or by less when it would not fit.
 */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: 'top' | 'bottom';
  readonly offset: number;
}

const GAP = 10;
const MARGIN = 6;

/** Beside the block, on the side with room; above or below it on a narrow sheet: never over the block nor beyond the sheet, whatever its own height. */
export function placeTooltip(
  block: Rect,
  width: number,
  sheet: { readonly width: number; readonly height: number },
): TooltipPlace {
  const right = block.x + block.width + GAP;
  const left = block.x - GAP - width;
  const above = block.y;
  const below = sheet.height - block.y - block.height;
  const from = above < below ? 'top' : 'bottom';
  if (right + width <= sheet.width - MARGIN || left >= MARGIN) {
    return {
      left: right + width <= sheet.width - MARGIN ? right : left,
      top: MARGIN,
      bottom: MARGIN,
      from,
      offset: Math.max(0, (from === 'top' ? above : below) - MARGIN),
    };
  }
  const centred = clamp(block.x + block.width / 2 - width / 2, MARGIN, Math.max(MARGIN, sheet.width - width - MARGIN));
  return from === 'top'
    ? { left: centred, top: block.y + block.height + GAP, bottom: MARGIN, from, offset: 0 }
    : { left: centred, top: MARGIN, bottom: sheet.height - block.y + GAP, from, offset: 0 };
}
