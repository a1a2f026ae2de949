import { MARKS } from '../../domain/dataset.ts';
import { BLOCK_PADDING, TILE_GAP } from '../../map/layout/block-size.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import { TileMark } from '../../ui/TileMark.tsx';
import styles from './BlockMark.module.css';

/** The plate of a block: its tiles, or a number over a band of its marks. */
export function BlockMark({ block }: { readonly block: PlacedBlock }) {
  const { x, y, width, height, level } = block;
  return (
    <>
      <rect className={styles.plate} x={x - 0.5} y={y - 0.5} width={width + 1} height={height + 1} />
      {level.kind === 'tiles' ? <Tiles block={block} tile={level.tile} /> : <Figure block={block} />}
      {block.isNew && <circle className={styles.new} cx={x + width} cy={y} r={3.4} />}
    </>
  );
}

function Tiles({ block, tile }: { readonly block: PlacedBlock; readonly tile: number }) {
  const step = tile + TILE_GAP;
  return block.tiles.map(({ actionId, mark, status }, index) => (
    <TileMark
      key={actionId}
      mark={mark}
      status={status}
      size={tile}
      x={block.x + BLOCK_PADDING + (index % block.columns) * step}
      y={block.y + BLOCK_PADDING + Math.floor(index / block.columns) * step}
    />
  ));
}

const BAND = 3;

function Figure({ block: { x, y, width, height, tiles } }: { readonly block: PlacedBlock }) {
  const unit = (width - 2) / tiles.length;
  const before = (mark: (typeof MARKS)[number]): number =>
    tiles.filter((tile) => MARKS.indexOf(tile.mark) < MARKS.indexOf(mark)).length;
  return (
    <>
      {MARKS.filter((mark) => tiles.some((tile) => tile.mark === mark)).map((mark) => (
        <rect
          key={mark}
          data-mark={mark}
          className={styles.share}
          x={x + 1 + before(mark) * unit}
          y={y + height - BAND - 1}
          width={tiles.filter((tile) => tile.mark === mark).length * unit}
          height={BAND}
        />
      ))}
      <text className={styles.figure} x={x + width / 2} y={y + height / 2 + 2.6}>
        {tiles.length}
      </text>
    </>
  );
}
