import type { ReactNode } from 'react';
import { Heading } from '../views/heading/Heading.tsx';
import type { ContentProps } from './content-props.ts';
import { FilterButton } from './FilterButton.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import styles from './TitleBand.module.css';

interface TitleBandProps extends ContentProps {
  readonly children?: ReactNode;
}

/** The sentence over the plate; on a tablet, the way to the filters before it. */
export function TitleBand({ layout, onOpenFilters, children }: TitleBandProps) {
  return (
    <div className={styles.band}>
      {layout === 'tablet' && onOpenFilters && <FilterButton onOpen={onOpenFilters} />}
      <div className={styles.sentence}>
        <PartBoundary>
          <Heading {...(layout === 'phone' && onOpenFilters ? { onOpenFilters } : {})} />
        </PartBoundary>
      </div>
      {children}
    </div>
  );
}
