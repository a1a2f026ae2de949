import { DIRECTIONS } from '../../domain/action.ts';
import { MARKS } from '../../domain/dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { Tile } from '../../ui/Tile.tsx';
import styles from './Stage.module.css';

/** The line of each direction on the map, in pixels of the map. */
const DASHES = { incoming: '7 4', outgoing: undefined, remote: '0 5' } as const;

/** What the scene's marks mean, and the lines that lead to the countries it has chosen: only those that it shows. */
export function StageLegend() {
  const { messages } = useTranslator();
  const { matches } = useResult();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const marks = new Set(matches.map(markOf));
  const routed = matches.filter(({ partners }) => partners.some((code) => selected.includes(code)));
  const directions = DIRECTIONS.filter((id) => routed.some(({ direction }) => direction === id));
  return (
    <div className={styles.legends}>
      <ul className={styles.legend} aria-label={messages.present.marks}>
        {MARKS.filter((mark) => marks.has(mark)).map((mark) => (
          <li key={mark}>
            <Tile mark={mark} size={10} className={styles.tile} />
            <span>{messages.map.marks[mark]}</span>
          </li>
        ))}
      </ul>
      {directions.length > 0 && (
        <ul className={styles.legend} aria-label={messages.present.routes}>
          {directions.map((direction) => (
            <li key={direction}>
              <svg className={styles.route} viewBox="0 0 32 4" aria-hidden="true">
                <path
                  d="M1 2H31"
                  strokeDasharray={DASHES[direction]}
                  strokeLinecap={direction === 'remote' ? 'round' : undefined}
                />
              </svg>
              <span>{messages.present.directions[direction]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
