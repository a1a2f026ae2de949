import styles from './CountryChronology.module.css';
import type { ChronologyMarks } from './chronology-layout.ts';

const BAND = 4;
const NAME_DROP = 28;

/** The checkered scale bar under the chronology: a year a check. */
export function Ruler({ base, years }: Pick<ChronologyMarks, 'base' | 'years'>) {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  const right = last.x + last.width;
  return (
    <g>
      {years.map(({ year, x, width }, index) => (
        <rect
          key={year}
          className={styles.check}
          x={x}
          y={base + BAND + (index % 2) * BAND}
          width={width}
          height={BAND}
        />
      ))}
      <path className={styles.rule} d={`M${first.x} ${base + BAND}H${right}v${2 * BAND}H${first.x}Z`} />
      <path className={styles.base} d={`M${first.x} ${base}H${right}`} />
      {years
        .filter(({ isNamed }) => isNamed)
        .map(({ year, x, width }) => (
          <text key={year} className={styles.year} x={x + width / 2} y={base + NAME_DROP} textAnchor="middle">
            {year}
          </text>
        ))}
    </g>
  );
}
