import { useEffect } from 'react';
import { LoadedAtlas } from '../hooks/LoadedAtlas.tsx';
import { useDatasetQuery } from '../hooks/use-dataset.ts';
import { useEmbedFailure } from '../hooks/use-embed-failure.ts';
import { useHandedKeys } from '../hooks/use-handed-keys.ts';
import { useSlideSignals } from '../hooks/use-slide-signals.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { useNoFileDrop } from '../ui/use-no-file-drop.ts';
import { FirstMap, FirstPlate } from '../views/world-map/FirstMap.tsx';
import { EmbedBody } from './EmbedBody.tsx';
import styles from './EmbedPage.module.css';
import { lazyView } from '../ui/lazy-view.tsx';
import { isOnStage } from './mode-id.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { useEarlyWorld } from './use-early-world.ts';
import { Failed } from './Waiting.tsx';

/** Only who embeds a story fetches it. */
const EmbedStory = lazyView(async () => (await import('./EmbedStory.tsx')).EmbedStory);

/** The atlas in somebody else's page: the parts that the link names, and one way to the full atlas. */
export function EmbedPage() {
  const { data, error, refetch } = useDatasetQuery();
  const isStaged = useViewState(isOnStage);
  useBackground();
  useSlideSignals();
  useHandedKeys();
  useNoFileDrop();
  useEarlyWorld();
  if (data) {
    return (
      <LoadedAtlas decoded={data}>
        <PartBoundary>{isStaged ? <EmbedStory /> : <EmbedBody />}</PartBoundary>
      </LoadedAtlas>
    );
  }
  return (
    <main className={styles.waiting}>
      <FirstPlate>
        <FirstMap />
      </FirstPlate>
      {error && <FailedEmbed error={error} onRetry={() => void refetch()} />}
    </main>
  );
}

function FailedEmbed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  useEmbedFailure(error.name);
  return <Failed error={error} onRetry={onRetry} />;
}

/** Lets the page around show through where the link says so. */
function useBackground(): void {
  const background = useViewState((view) => view.background);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['background'] = background;
    return () => {
      delete dataset['background'];
    };
  }, [background]);
}
