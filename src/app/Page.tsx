import { useDatasetQuery } from '../hooks/use-dataset.ts';
import { LoadedAtlas } from '../hooks/LoadedAtlas.tsx';
import { useViewState } from '../hooks/use-view-state.ts';
import { Header } from '../views/header/Header.tsx';
import { Search } from '../views/search/Search.tsx';
import { ShareButton } from '../views/share/ShareButton.tsx';
import { modeOf } from './modes.ts';
import { Notices } from './Notices.tsx';
import styles from './Page.module.css';
import { PartBoundary } from './PartBoundary.tsx';
import { Body } from './Body.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import type { PartName } from './part-ids.ts';
import { useLayout, type Layout } from './use-layout.ts';
import { Waiting } from './Waiting.tsx';

/** The one page: header and notices at once, then the atlas when its dataset is there. */
export function Page() {
  const { data, error, refetch } = useDatasetQuery();
  const layout = useLayout();
  const isPhone = layout === 'phone';
  const isFiltered = useViewState((view) => modeOf(view).isFiltered) && data !== undefined && !isPhone;
  return (
    <div className={styles.page}>
      <SkipLinks parts={partsOf(layout, isFiltered)} />
      <Header isCompact={isPhone} search={<Search isCompact={isPhone} />} share={<ShareButton />} />
      <div>
        <Notices />
      </div>
      <PartBoundary>
        {data ? (
          <LoadedAtlas decoded={data}>
            <Body layout={layout} />
          </LoadedAtlas>
        ) : (
          <Waiting error={error} onRetry={() => void refetch()} />
        )}
      </PartBoundary>
    </div>
  );
}

/** The parts of the page that one can skip to. */
function partsOf(layout: Layout, isFiltered: boolean): readonly PartName[] {
  if (!isFiltered) return ['content'];
  return layout === 'desktop' ? ['filters', 'content', 'timeline'] : ['content', 'timeline'];
}
