import { useResult } from '../hooks/use-result.ts';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import styles from './Body.module.css';
import type { ContentProps } from './content-props.ts';
import { EmptyResult, WhatsNew } from './later-parts.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { TitleBand } from './TitleBand.tsx';

/** A failure of the list must not take the map with it. */
const news = (isFolded: boolean) => (
  <PartBoundary>
    <WhatsNew isFolded={isFolded} />
  </PartBoundary>
);

/** The selection on the map under its sentence; on a phone what stands on the map otherwise is in the sheet. */
export function MapContent(props: ContentProps) {
  const isEmpty = useResult(({ matchCount }) => matchCount === 0);
  const isPhone = props.layout === 'phone';
  return (
    <>
      <TitleBand {...props} />
      <div className={styles.plate}>
        <PartBoundary>
          <WorldMap cartoucheOf={isPhone ? null : news} />
        </PartBoundary>
        {isEmpty && !isPhone && (
          <PartBoundary>
            <EmptyResult />
          </PartBoundary>
        )}
      </div>
    </>
  );
}
