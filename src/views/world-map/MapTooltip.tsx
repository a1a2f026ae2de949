import { MARKS } from '../../domain/dataset.ts';
import type { Size } from '../../geo/viewport.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { TileModel } from '../../map/model.ts';
import type { Rect } from '../../map/layout/rect.ts';
import { placeTooltip } from '../../map/layout/tooltip.ts';
import { Tile } from '../../ui/Tile.tsx';
import styles from './MapTooltip.module.css';

interface MapTooltipProps {
  readonly name: string;
  /** How many actions, or what else the place is. */
  readonly note: string;
  readonly tiles: readonly TileModel[];
  /** Dates of the latest action; `null` when there is none. */
  readonly latest: string | null;
  /** What it stands beside and never covers. */
  readonly beside: Rect;
  readonly size: Size;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const WIDTH = 190;

/** A place in short: its name, its actions by mark, its latest date. The block's own name says the same aloud. */
export function MapTooltip({ name, note, tiles, latest, beside, size, onEnter, onLeave }: MapTooltipProps) {
  const { messages, format } = useTranslator();
  const { left, top, bottom } = placeTooltip(beside, WIDTH, size);
  const counts = MARKS.map((mark) => ({ mark, count: tiles.filter((tile) => tile.mark === mark).length }));
  return (
    <div
      className={styles.tooltip}
      style={{ left, width: WIDTH, ...(top === null ? { bottom: bottom ?? 0 } : { top }) }}
      aria-hidden="true"
      data-no-gesture=""
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.head}>
        <b>{name}</b>
        <span>{note}</span>
      </p>
      {tiles.length > 0 && (
        <ul>
          {counts
            .filter(({ count }) => count > 0)
            .toSorted((a, b) => b.count - a.count)
            .map(({ mark, count }) => (
              <li key={mark}>
                <Tile mark={mark} size={12} />
                <span className={styles.mark}>{messages.map.marks[mark]}</span>
                <i>{format.number(count)}</i>
              </li>
            ))}
        </ul>
      )}
      {latest && <p className={styles.latest}>{messages.map.latest(latest)}</p>}
    </div>
  );
}
