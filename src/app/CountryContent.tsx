import { lazyView } from '../ui/lazy-view.tsx';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import styles from './Body.module.css';

const CountryPage = lazyView(async () => (await import('../views/country/CountryPage.tsx')).CountryPage);

/** One country's whole story, with the map beside it. */
export function CountryContent() {
  return (
    <div className={styles.whole}>
      <CountryPage map={<WorldMap />} />
    </div>
  );
}
