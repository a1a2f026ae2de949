import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { DensityLevel } from '../../map/layout/density.ts';
import { Tile } from '../../ui/Tile.tsx';
import styles from './MapLegend.module.css';

interface MapLegendProps {
  readonly level: DensityLevel;
  /** Whether the line has room for whose borders these are. */
  readonly hasNotice: boolean;
}

/** The legend line under the plate, and whose borders these are. */
export function MapLegend({ level, hasNotice }: MapLegendProps) {
  const { messages } = useFirstTranslator();
  const words = messages.map;
  return (
    <section className={styles.legend} aria-label={words.legend}>
      <p className={styles.title}>{words.actionsByCountry}</p>
      <ul className={styles.classes}>
        {words.classes.map((label, index) => (
          <li key={label}>
            <i data-class={index} />
            {label}
          </li>
        ))}
      </ul>
      {level.kind === 'tiles' ? (
        <p className={styles.item} title={words.oneTileHelp}>
          <Tile mark="modernisation" size={10} />
          {words.oneTile}
        </p>
      ) : (
        <p className={styles.item}>{level.kind === 'squares' ? words.oneSquare : words.oneRegion}</p>
      )}
      <p className={styles.several}>{words.oneTileHelp}</p>
      <p className={styles.planned}>
        <Tile mark="modernisation" status="planned" size={11} />
        {words.planned}
      </p>
      <p className={styles.disputed}>
        <svg width="22" height="4" aria-hidden="true">
          <path className={styles.dashes} d="M0 2H22" />
        </svg>
        {words.disputed}
      </p>
      {hasNotice && (
        <p className={styles.credit}>
          <span className={styles.source}>{words.credit}</span> <span>{words.notice}</span>
        </p>
      )}
    </section>
  );
}
