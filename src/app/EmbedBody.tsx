import { useRef, useState } from 'react';
import { useEmbedHost } from '../hooks/use-embed-host.ts';
import { useNaturalHeight } from '../hooks/use-natural-height.ts';
import { useSession } from '../hooks/use-session.ts';
import { useSharedView } from '../hooks/use-shared-view.ts';
import { useTranslator } from '../hooks/use-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { useWebglTurn } from '../hooks/use-webgl-turn.ts';
import { DEFAULT_EMBED_PARTS } from '../embed/embed-options.ts';
import { useMedia } from '../ui/use-media.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { useReached } from '../ui/use-reached.ts';
import { useSize } from '../ui/use-size.ts';
import { EmbeddedSentence } from '../views/heading/PrintedSentence.tsx';
import { PlayedTimeline } from '../views/timeline/PlayedTimeline.tsx';
import { StaticTimeline } from '../views/timeline/StaticTimeline.tsx';
import { useTimePlayer } from '../views/timeline/use-time-player.ts';
import styles from './EmbedBody.module.css';
import { EmbedContent } from './EmbedContent.tsx';
import { EmbedLink } from './EmbedLink.tsx';
import { FilterButton } from './FilterButton.tsx';
import { Facets, FilterDialog, ReadyEngine } from './later-parts.tsx';
import { modeIdOf } from './mode-id.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useLayout } from './use-layout.ts';
import { usePanel } from './use-panel.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Frames narrower than this, in CSS pixels, open the filters in a dialog. */
const COLUMNS_MIN_WIDTH = '(min-width: 860px) and (min-height: 420px)';
const SLIDE = { width: 960, height: 540 };
/** Years of 12 px at least; on a slide 12.4 px, which leaves room for tiles. */
const rulerUnit = (width: number) => Math.max(12 / 13, (0.95 * width) / SLIDE.width);

/** The parts of an embedded view that its link names. */
export function EmbedBody() {
  const show = useViewState((view) => view.show);
  const parts = new Set(show.length > 0 ? show : DEFAULT_EMBED_PARTS);
  const mode = useViewState(modeIdOf);
  const hasNoMap = mode !== 'map' || !parts.has('map');
  useReached('usable', hasNoMap);
  useReached('complete', hasNoMap);
  const isFrozen = useSession((session) => session.isFrozen);
  const isPrinting = usePrinting();
  const page = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const { width } = useSize(page, SLIDE) ?? SLIDE;
  const player = useTimePlayer();
  const snapshot = useSnapshot();
  const { playback } = player;
  const host = useEmbedHost({
    play: () => !playback.isPlaying && playback.toggle(),
    pause: playback.stop,
    next: () => playback.step('next'),
    previous: () => playback.step('previous'),
    snapshot,
  });
  useSharedView();
  useNaturalHeight(host, page, main);
  const hasTurn = useWebglTurn(page, !isFrozen);
  const hasColumns = useMedia(COLUMNS_MIN_WIDTH);
  const hasTimeline = parts.has('timeline') && mode !== 'country';
  // A page without its map is its own main part.
  const Page = parts.has('map') ? 'div' : 'main';

  return (
    <Page ref={page} className={styles.page}>
      {parts.has('heading') && mode !== 'country' && (
        <header className={styles.head}>
          {parts.has('facets') && !hasColumns && <Filters />}
          <div>
            <EmbeddedSentence />
          </div>
        </header>
      )}
      {parts.has('facets') && hasColumns && (
        <div className={styles.facets}>
          <PartBoundary>
            <Facets />
          </PartBoundary>
        </div>
      )}
      {parts.has('facets') && (
        <PartBoundary>
          <ReadyEngine />
        </PartBoundary>
      )}
      {parts.has('map') && (
        <main ref={main} className={styles.main}>
          <PartBoundary>
            <EmbedContent mode={mode} parts={parts} isWebglAllowed={hasTurn && !isPrinting} />
          </PartBoundary>
        </main>
      )}
      {parts.has('panel') && <Panel />}
      <footer className={styles.foot}>
        {hasTimeline && (
          <div className={styles.timeline}>
            {parts.has('controls') ? (
              <PlayedTimeline {...player} />
            ) : (
              <StaticTimeline model={player.model} unit={rulerUnit(width)} />
            )}
          </div>
        )}
        <EmbedLink />
      </footer>
    </Page>
  );
}

function Filters() {
  const layout = useLayout();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <FilterButton onOpen={() => setIsOpen(true)} />
      {isOpen && (
        <PartBoundary>
          <FilterDialog layout={layout} onClose={() => setIsOpen(false)} />
        </PartBoundary>
      )}
    </>
  );
}

/** What is chosen on the map, beside it; over it where the frame is small. */
function Panel() {
  const panel = usePanel();
  const { messages } = useTranslator();
  if (!panel) return null;
  return (
    <aside className={styles.panel} aria-label={messages.app.details}>
      <PartBoundary key={panel}>
        <SidePanel panel={panel} />
      </PartBoundary>
    </aside>
  );
}
