import { lazyView } from '../ui/lazy-view.tsx';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import styles from './Body.module.css';
import type { ContentProps } from './content-props.ts';

const CountryPage = lazyView(async () => (await import('../views/country/CountryPage.tsx')).CountryPage);

/** One country's whole story, with the map beside it; on a phone in a sheet under the map. */
export function CountryContent({ layout }: ContentProps) {
  return (
    <div className={styles.whole}>
      <CountryPage map={<WorldMap />} isPhone={layout === 'phone'} />
    </div>
  );
}
