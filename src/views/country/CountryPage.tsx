import type { ReactNode } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { CountryChronology } from './CountryChronology.tsx';
import { CountryColumn } from './CountryColumn.tsx';
import { CountryNeighbours } from './CountryNeighbours.tsx';
import styles from './CountryPage.module.css';
import { useCountry } from './use-country.ts';
import type { CountryCode } from '../../domain/action.ts';

interface CountryPageProps {
  /** The map, with the country selected. */
  readonly map?: ReactNode;
  /** The story stands in a sheet under the map. */
  readonly isPhone?: boolean;
}

/** The page of the view's country: its story, the map, its chronology; nothing without a country. */
export function CountryPage({ map, isPhone = false }: CountryPageProps) {
  const code = useViewState((view) => view.country);
  if (code === null) return null;
  return isPhone ? <PhonePage key={code} code={code} map={map} /> : <Page key={code} code={code} map={map} />;
}

interface PageProps {
  readonly code: CountryCode;
  readonly map: ReactNode;
}

function Page({ code, map }: PageProps) {
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

/** The map, and the story in a sheet under it; the list of the story says what the chronology of a desk draws. */
function PhonePage({ code, map }: PageProps) {
  const country = useCountry(code);
  const { messages } = useTranslator();
  return (
    <div className={styles.phone}>
      <div className={styles.map}>{map}</div>
      <Sheet
        label={country.name}
        growLabel={messages.app.growSheet}
        shrinkLabel={messages.app.shrinkSheet}
        initial="half"
      >
        <CountryColumn country={country} />
        <CountryNeighbours code={code} />
      </Sheet>
    </div>
  );
}
