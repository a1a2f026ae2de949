import { clamp, type Rect } from './rect.ts';

/** Where a tooltip stands: its left edge, and its top or its bottom edge, in pixels of the sheet. */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number | null;
  /** Pixels from the bottom of the sheet to the bottom of the tooltip. */
  readonly bottom: number | null;
}

const GAP = 10;
const MARGIN = 6;

/** Beside the block, on the side with room; above or below it on a narrow sheet: never over the block, whatever its own height. */
export function placeTooltip(
  block: Rect,
  width: number,
  sheet: { readonly width: number; readonly height: number },
): TooltipPlace {
  const right = block.x + block.width + GAP;
  const left = block.x - GAP - width;
  const isHigh = block.y + block.height / 2 < sheet.height / 2;
  if (right + width <= sheet.width - MARGIN || left >= MARGIN) {
    const x = right + width <= sheet.width - MARGIN ? right : left;
    const top = Math.max(MARGIN, block.y);
    const bottom = Math.max(MARGIN, sheet.height - block.y - block.height);
    return isHigh ? { left: x, top, bottom: null } : { left: x, top: null, bottom };
  }
  const centred = clamp(block.x + block.width / 2 - width / 2, MARGIN, Math.max(MARGIN, sheet.width - width - MARGIN));
  return isHigh
    ? { left: centred, top: block.y + block.height + GAP, bottom: null }
    : { left: centred, top: null, bottom: sheet.height - block.y + GAP };
}
