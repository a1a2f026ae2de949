import type { ReactNode } from 'react';
import { useViewState } from '../../hooks/use-view-state.ts';
import { CountryChronology } from './CountryChronology.tsx';
import { CountryColumn } from './CountryColumn.tsx';
import { CountryNeighbours } from './CountryNeighbours.tsx';
import styles from './CountryPage.module.css';
import { useCountry } from './use-country.ts';
import type { CountryCode } from '../../domain/action.ts';

interface CountryPageProps {
  /** The map, with the country selected. */
  readonly map?: ReactNode;
}

/** The page of the view's country: its story, the map, its chronology; nothing without a country. */
export function CountryPage({ map }: CountryPageProps) {
  const code = useViewState((view) => view.country);
  return code === null ? null : <Page key={code} code={code} map={map} />;
}

function Page({ code, map }: CountryPageProps & { readonly code: CountryCode }) {
  const country = useCountry(code);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <CountryColumn country={country} />
      </div>
      <div className={styles.side}>
        <div className={styles.map}>{map}</div>
        <CountryNeighbours code={code} />
      </div>
      {country.actions.length > 0 && (
        <div className={styles.chronology}>
          <CountryChronology country={country} />
        </div>
      )}
    </div>
  );
}
