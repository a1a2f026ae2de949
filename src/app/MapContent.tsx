import { useResult } from '../hooks/use-result.ts';
import styles from './Body.module.css';
import type { ContentProps } from './content-props.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { TitleBand } from './TitleBand.tsx';

/** The selection on the map under its sentence. */
export function MapContent(props: ContentProps) {
  const { matches } = useResult();
  return (
    <>
      <TitleBand {...props} />
      <div className={styles.plate}>{matches.length === 0 && <EmptyResult />}</div>
    </>
  );
}
