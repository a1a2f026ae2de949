import type { ComponentType } from 'react';
import { lazyView } from '../ui/lazy-view.tsx';
import type { PanelId } from './use-panel.ts';

const ActionDetail = lazyView(async () => (await import('../views/action/ActionDetail.tsx')).ActionDetail);
const CountryPanel = lazyView(async () => (await import('../views/country/CountryPanel.tsx')).CountryPanel);
const AsideList = lazyView(async () => (await import('../views/aside/AsideList.tsx')).AsideList);

const PANELS: Readonly<Record<PanelId, ComponentType>> = {
  action: ActionDetail,
  aside: AsideList,
  country: CountryPanel,
};

/** What stands beside the map, loaded when it is first opened. */
export function SidePanel({ panel }: { readonly panel: PanelId }) {
  const Panel = PANELS[panel];
  return <Panel />;
}
