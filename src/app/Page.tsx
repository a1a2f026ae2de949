import { useDatasetQuery } from '../hooks/use-dataset.ts';
import { useSession } from '../hooks/use-session.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { laterView } from '../ui/later-view.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { Header } from '../views/header/Header.tsx';
import { Search } from '../views/search/Search.tsx';
import { ShareButton } from '../views/share/ShareButton.tsx';
import { isFilteredMode, isOnStage, modeIdOf } from './mode-id.ts';
import styles from './Page.module.css';
import { PartBoundary } from './PartBoundary.tsx';
import type { PartName } from './part-ids.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLayout, type Layout } from './use-layout.ts';
import { Waiting } from './Waiting.tsx';

const Notices = laterView(async () => (await import('./Notices.tsx')).Notices);
/** Fetched beside the data: the first picture needs neither. */
const LoadedPage = lazyView(async () => (await import('./LoadedPage.tsx')).LoadedPage, 'now');

/** A story on stage; only who presents fetches it. */
const PresentPage = lazyView(async () => (await import('./PresentPage.tsx')).PresentPage);

/** The one page: header and notices at once, then the atlas when its dataset is there. */
export function Page() {
  const { data, error, refetch } = useDatasetQuery();
  const layout = useLayout();
  useKeptFocus();
  const isPhone = layout === 'phone';
  const isFiltered = useViewState((view) => isFilteredMode(modeIdOf(view))) && data !== undefined && !isPhone;
  const hasIgnoredParts = useSession(({ ignoredLinkParts }) => ignoredLinkParts.length > 0);
  // Before the dataset only a link can be remarked on, and nothing else is to be fetched then.
  const hasNotices = hasIgnoredParts || data !== undefined;
  const waiting = <Waiting error={error} onRetry={() => void refetch()} />;
  const isStaged = useViewState(isOnStage);
  if (isStaged) {
    return (
      <div className={styles.page} data-stage="">
        <PartBoundary waiting={waiting}>{data ? <PresentPage decoded={data} /> : waiting}</PartBoundary>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <SkipLinks parts={partsOf(layout, isFiltered)} />
      <PartBoundary>
        <Header isCompact={isPhone} search={<Search isCompact={isPhone} />} Share={ShareButton} />
      </PartBoundary>
      <div>
        {hasNotices && (
          <PartBoundary>
            <Notices />
          </PartBoundary>
        )}
      </div>
      <PartBoundary waiting={waiting}>{data ? <LoadedPage decoded={data} layout={layout} /> : waiting}</PartBoundary>
    </div>
  );
}

/** The parts of the page that one can skip to. */
function partsOf(layout: Layout, isFiltered: boolean): readonly PartName[] {
  if (!isFiltered) return ['content'];
  return layout === 'desktop' ? ['filters', 'content', 'timeline'] : ['content', 'timeline'];
}
