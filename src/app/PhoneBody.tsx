import type { ReactNode } from 'react';
import { useResult } from '../hooks/use-result.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { chosenCount } from '../query/ways-out.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { FilterButton } from './FilterButton.tsx';
import { EmptyResult, Timeline, WhatsNew } from './later-parts.tsx';
import { isFilteredMode, type ModeId } from './mode-id.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { PART_IDS } from './part-ids.ts';
import styles from './PhoneBody.module.css';
import { SidePanel } from './SidePanel.tsx';
import type { PanelId } from './use-panel.ts';

interface PhoneBodyProps {
  readonly mode: ModeId;
  readonly panel: PanelId | null;
  readonly content: ReactNode;
  readonly onOpenFilters: () => void;
}

/** The atlas on a phone: the plate first, a strip to filter by, and a sheet for what would stand beside it. */
export function PhoneBody({ mode, panel, content, onOpenFilters }: PhoneBodyProps) {
  const { messages } = useFirstTranslator();
  const isEmpty = useResult(({ matchCount }) => matchCount === 0);
  const isNewsWanted = useViewState((view) => chosenCount(view) === 0) && !isEmpty;
  const names = {
    label: messages.app.details,
    growLabel: messages.app.growSheet,
    shrinkLabel: messages.app.shrinkSheet,
  };
  return (
    <div className={styles.body} data-mode={mode} data-panel={panel ?? undefined}>
      <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
        {content}
      </main>
      {isFilteredMode(mode) && (
        <div className={styles.bar}>
          <FilterButton onOpen={onOpenFilters} className={styles.filter} />
          <PartBoundary>
            <Timeline />
          </PartBoundary>
        </div>
      )}
      {!panel && mode === 'map' && isNewsWanted && (
        <Sheet key="news" {...names}>
          <PartBoundary>
            <WhatsNew />
          </PartBoundary>
        </Sheet>
      )}
      {!panel && mode === 'map' && isEmpty && (
        <Sheet key="empty" {...names} initial="half">
          <PartBoundary>
            <EmptyResult place="sheet" />
          </PartBoundary>
        </Sheet>
      )}
      {panel && (
        <Sheet key="panel" {...names} initial="half" hasRoom={mode !== 'country'}>
          <PartBoundary key={panel}>
            <SidePanel panel={panel} />
          </PartBoundary>
        </Sheet>
      )}
    </div>
  );
}
