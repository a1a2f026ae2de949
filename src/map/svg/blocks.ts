import { BLOCK_PADDING, TILE_GAP } from '../layout/block-size.ts';
import type { PlacedBlock } from '../layout/blocks.ts';
import { countMarks } from '../mark-counts.ts';
import { type DrawnElement, element, keyed, textElement } from './element.ts';
import { drawTile, inkOf } from './tiles.ts';

/** The plates of the blocks, each with its tiles, or with a number over a band of its marks. */
export function drawBlocks(blocks: readonly PlacedBlock[]): readonly DrawnElement[] {
  return blocks.map(drawnBlock);
}

const drawn = new WeakMap<PlacedBlock, DrawnElement>();

/** The drawing of a block, made once: a block that is the same object looks the same. */
function drawnBlock(block: PlacedBlock): DrawnElement {
  const known = drawn.get(block) ?? keyed(block.id, drawBlock(block));
  drawn.set(block, known);
  return known;
}

function drawBlock(block: PlacedBlock): DrawnElement {
  const { id, x, y, width, height, level, isNew } = block;
  return element('g', { 'data-block-of': id }, [
    element('rect', {
      x: x - 0.5,
      y: y - 0.5,
      width: width + 1,
      height: height + 1,
      fill: 'var(--paper)',
      stroke: 'var(--ink)',
      'stroke-width': 0.5,
    }),
    ...(level.kind === 'tiles' ? [drawTiles(block, level.tile)] : drawFigure(block)),
    isNew
      ? element('circle', {
          cx: x + width,
          cy: y,
          r: 3.4,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          'stroke-width': 1,
        })
      : null,
  ]);
}

function drawTiles({ x, y, tiles, columns }: PlacedBlock, size: number): DrawnElement {
  const step = size + TILE_GAP;
  return element(
    'g',
    { 'data-part': 'tiles' },
    tiles.map((tile, index) =>
      keyed(
        tile.actionId,
        drawTile(tile, {
          x: x + BLOCK_PADDING + (index % columns) * step,
          y: y + BLOCK_PADDING + Math.floor(index / columns) * step,
          size,
        }),
      ),
    ),
  );
}

const BAND = 3;

function drawFigure({ x, y, width, height, tiles }: PlacedBlock): readonly DrawnElement[] {
  const unit = (width - 2) / tiles.length;
  let end = 0;
  const shares = countMarks(tiles).map(({ mark, count }) => {
    const band = { x: x + 1 + end * unit, y: y + height - BAND - 1, width: count * unit, height: BAND };
    end += count;
    return keyed(mark, element('rect', { ...band, fill: inkOf(mark) }));
  });
  const place = { x: x + width / 2, y: y + height / 2 + 2.6, 'text-anchor': 'middle' };
  const type = { 'font-family': 'var(--font-ui)', 'font-size': 12, 'font-weight': 600 };
  return [
    ...shares,
    keyed('figure', textElement('text', { ...place, ...type, fill: 'var(--ink)' }, String(tiles.length))),
  ];
}

/** Lines from displaced blocks to their places, and rings around states too small to see. */
export function drawLeaders(blocks: readonly PlacedBlock[]): readonly DrawnElement[] {
  return blocks
    .filter((block) => block.hasLeader)
    .map(({ id, anchor, x, y, width, height, isSmall }) => {
      const d = `M${anchor.x} ${anchor.y}L${x + width / 2} ${y + height / 2}`;
      const line = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.6 };
      return keyed(
        id,
        element('g', {}, [
          element('path', { d, ...line }),
          element('circle', { cx: anchor.x, cy: anchor.y, r: 1.6, fill: 'var(--ink)' }),
          isSmall ? element('circle', { cx: anchor.x, cy: anchor.y, r: 4.5, ...line }) : null,
        ]),
      );
    });
}

/** The frames of chosen blocks. */
export function drawChoices(blocks: readonly PlacedBlock[]): readonly DrawnElement[] {
  return blocks
    .filter((block) => block.isSelected)
    .map(({ id, x, y, width, height }) =>
      keyed(
        id,
        element('rect', {
          x: x - 3,
          y: y - 3,
          width: width + 6,
          height: height + 6,
          fill: 'none',
          stroke: 'var(--choice)',
          'stroke-width': 2,
        }),
      ),
    );
}
