import type { Size } from '../../geo/viewport.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { placeTooltip } from '../../map/layout/tooltip.ts';
import { Tile } from '../../ui/Tile.tsx';
import styles from './MapTooltip.module.css';
import { countMarks, mostFrequentFirst } from '../../map/mark-counts.ts';
import type { TooltipContent } from './use-tooltip-content.ts';

interface MapTooltipProps extends TooltipContent {
  readonly size: Size;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const WIDTH = 190;

/** A place in short: its name, its actions by mark, its latest date. The block's own name says the same aloud. */
export function MapTooltip({ name, note, tiles, latest, beside, size, onEnter, onLeave }: MapTooltipProps) {
  const { messages, format } = useFirstTranslator();
  const { left, top, bottom, from, offset } = placeTooltip(beside, WIDTH, size);
  return (
    <div className={styles.column} style={{ left, top, bottom, width: WIDTH }} data-from={from} aria-hidden="true">
      <div className={styles.offset} style={{ flexBasis: offset }} />
      <div className={styles.tooltip} data-tooltip="" onPointerEnter={onEnter} onPointerLeave={onLeave}>
        <p className={styles.head}>
          <b>{name}</b>
          <span>{note}</span>
        </p>
        {tiles.length > 0 && (
          <ul>
            {mostFrequentFirst(countMarks(tiles)).map(({ mark, count }) => (
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
    </div>
  );
}
