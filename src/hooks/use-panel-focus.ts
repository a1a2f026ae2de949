import { type RefObject, useEffect, useRef } from 'react';
import { LoadedContext, useRequired } from './atlas-context.ts';
import type { PanelId } from './panel-focus.ts';

/** The heading that takes the focus when a panel opens; when it closes, the focus goes back to what opened it. */
export function usePanelFocus(panel: PanelId, key: string): RefObject<HTMLHeadingElement | null> {
  const { panelFocus } = useRequired(LoadedContext, 'LoadedAtlas');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!heading.current) return undefined;
    panelFocus.shown(panel, key, heading.current);
    return () => panelFocus.gone(panel);
  }, [panelFocus, panel, key]);
  return heading;
}
