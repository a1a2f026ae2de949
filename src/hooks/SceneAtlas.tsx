import { type ReactNode, useEffect, useState } from 'react';
import { followAtlas } from '../state/followed-atlas.ts';
import type { ViewState } from '../state/view-state.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { AnsweredView } from './LoadedAtlas.tsx';

interface SceneAtlasProps {
  /** The view of the scene that the outer view asks for; the same object as long as it is the same scene. Read once. */
  readonly viewOf: (view: ViewState) => ViewState;
  readonly children: ReactNode;
}

/** What stands below shows the view of a scene as if it were the page's own, and changes it without touching the link. */
export function SceneAtlas({ viewOf, children }: SceneAtlasProps): ReactNode {
  const outer = useRequired(AtlasContext, 'AtlasProvider');
  const [scene] = useState(() => followAtlas(outer, viewOf));
  useEffect(() => scene.connect(), [scene]);
  return (
    <AtlasContext value={scene.atlas}>
      <AnsweredView>{children}</AnsweredView>
    </AtlasContext>
  );
}
