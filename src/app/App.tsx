import type { ComponentType } from 'react';
import { MARK_PATTERNS } from '../appearance/mark-patterns.ts';
import { AtlasProvider } from '../hooks/AtlasProvider.tsx';
import { useViewState } from '../hooks/use-view-state.ts';
import { lazyView } from '../ui/lazy-view.tsx';
import { Sprite } from '../ui/Sprite.tsx';
import { type PageId, pageIdOf } from './mode-id.ts';
import { Page } from './Page.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** The pages that a view may ask for. */
const PAGES: Readonly<Record<PageId, ComponentType>> = {
  atlas: Page,
  embed: lazyView(async () => (await import('./EmbedPage.tsx')).EmbedPage),
};

/** The atlas: its state and data around the page of its view. */
export function App() {
  return (
    <AtlasProvider>
      <Sprite tiles={MARK_PATTERNS} />
      <PartBoundary>
        <ViewPage />
      </PartBoundary>
    </AtlasProvider>
  );
}

function ViewPage() {
  const View = PAGES[useViewState(pageIdOf)];
  return <View />;
}
