import { useState } from 'react';
import { useCharacterKey } from '../hooks/use-character-key.ts';
import { useSessionSetters } from '../hooks/use-session.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { useReached } from '../ui/use-reached.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import styles from './Body.module.css';
import { DroppedPicture, Facets, FilterDialog, ReadyEngine, Timeline } from './later-parts.tsx';
import { isFilteredMode, modeIdOf } from './mode-id.ts';
import { MODE_CONTENTS } from './modes.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { PageDialog } from './PageDialog.tsx';
import { PART_IDS } from './part-ids.ts';
import { PhoneBody } from './PhoneBody.tsx';
import { SidePanel } from './SidePanel.tsx';
import type { Layout } from './use-layout.ts';
import { useClosePanel, usePanel } from './use-panel.ts';

/** The atlas with its dataset: filters, plate, panel and timeline, as the width allows. */
export function Body({ layout }: { readonly layout: Layout }) {
  const { messages } = useFirstTranslator();
  const mode = useViewState(modeIdOf);
  const isFiltered = isFilteredMode(mode);
  // A map says by itself how far it is.
  useReached('usable', mode !== 'map');
  useReached('complete', mode !== 'map');
  const Content = MODE_CONTENTS[mode];
  const panel = usePanel();
  const [isFiltering, setIsFiltering] = useState(false);
  useShortcut('Escape', useClosePanel(panel));
  const { setDialog } = useSessionSetters();
  useShortcut(useCharacterKey('?'), () => setDialog('shortcuts'));

  const onOpenFilters = layout === 'desktop' ? null : () => setIsFiltering(true);
  const content = (
    <PartBoundary key={mode}>
      <Content layout={layout} onOpenFilters={onOpenFilters} />
    </PartBoundary>
  );
  return (
    <>
      {layout === 'phone' ? (
        <PhoneBody mode={mode} panel={panel} content={content} onOpenFilters={() => setIsFiltering(true)} />
      ) : (
        <div className={styles.body} data-mode={mode} data-panel={panel ?? undefined}>
          {layout === 'desktop' && isFiltered && (
            <div id={PART_IDS.filters} tabIndex={-1} className={styles.facets}>
              <PartBoundary>
                <Facets />
              </PartBoundary>
            </div>
          )}
          <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
            {content}
          </main>
          {panel && (
            <aside className={styles.panel} aria-label={messages.app.details}>
              <PartBoundary key={panel}>
                <SidePanel panel={panel} />
              </PartBoundary>
            </aside>
          )}
          {isFiltered && (
            <div id={PART_IDS.timeline} tabIndex={-1} className={styles.timeline}>
              <PartBoundary>
                <Timeline />
              </PartBoundary>
            </div>
          )}
        </div>
      )}
      {isFiltering && layout !== 'desktop' && (
        <PartBoundary>
          <FilterDialog layout={layout} onClose={() => setIsFiltering(false)} />
        </PartBoundary>
      )}
      <PageDialog />
      <PartBoundary>
        <ReadyEngine />
      </PartBoundary>
      <PartBoundary>
        <DroppedPicture />
      </PartBoundary>
    </>
  );
}
