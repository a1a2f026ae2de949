import { useResult } from '../hooks/use-result.ts';
import { lazyView } from '../ui/lazy-view.tsx';
import styles from './Body.module.css';
import type { ContentProps } from './content-props.ts';
import { EmptyResult } from './later-parts.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { TitleBand } from './TitleBand.tsx';

const ActionsTable = lazyView(async () => (await import('../views/table/ActionsTable.tsx')).ActionsTable);
const CsvButton = lazyView(async () => (await import('../views/share/CsvButton.tsx')).CsvButton);

/** The selection as a table under its sentence. */
export function TableContent(props: ContentProps) {
  const isEmpty = useResult(({ matchCount }) => matchCount === 0);
  return (
    <>
      <TitleBand {...props}>
        {props.layout === 'desktop' && !isEmpty && (
          <div className={styles.take}>
            <PartBoundary>
              <CsvButton />
            </PartBoundary>
          </div>
        )}
      </TitleBand>
      <div className={styles.plate}>
        <PartBoundary>
          <ActionsTable />
        </PartBoundary>
        {isEmpty && (
          <PartBoundary>
            <EmptyResult />
          </PartBoundary>
        )}
      </div>
    </>
  );
}
