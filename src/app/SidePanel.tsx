import { lazy, type ComponentType } from 'react';
import type { PanelId } from './use-panel.ts';

const AsideList = lazy(async () => ({ default: (await import('../views/aside/AsideList.tsx')).AsideList }));

const PANELS: Readonly<Record<PanelId, ComponentType>> = {
  action: AsideList,
  aside: AsideList,
  country: AsideList,
};

/** What stands beside the map, loaded when it is first opened. */
export function SidePanel({ panel }: { readonly panel: PanelId }) {
  const Panel = PANELS[panel];
  return <Panel />;
}
