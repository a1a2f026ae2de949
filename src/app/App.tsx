import { MARK_PATTERNS } from '../appearance/mark-patterns.ts';
import { AtlasProvider } from '../hooks/AtlasProvider.tsx';
import { Sprite } from '../ui/Sprite.tsx';
import { Page } from './Page.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** The atlas: its state and data around its one page. */
export function App() {
  return (
    <AtlasProvider>
      <Sprite tiles={MARK_PATTERNS} />
      <PartBoundary>
        <Page />
      </PartBoundary>
    </AtlasProvider>
  );
}
