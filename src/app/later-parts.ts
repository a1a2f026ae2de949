import { lazyView } from '../ui/lazy-view.tsx';

/* What stands around the map: its code comes once the map is drawn. */
export const Facets = lazyView(async () => (await import('../views/facets/Facets.tsx')).Facets, 'idle');
export const Timeline = lazyView(async () => (await import('../views/timeline/Timeline.tsx')).Timeline, 'idle');
export const WhatsNew = lazyView(async () => (await import('../views/whats-new/WhatsNew.tsx')).WhatsNew, 'idle');
export const ReadyEngine = lazyView(async () => (await import('./ReadyEngine.tsx')).ReadyEngine, 'idle');
export const DroppedPicture = lazyView(
  async () => (await import('../views/share/DroppedPicture.tsx')).DroppedPicture,
  'idle',
);

/* What only some views need. */
export const FilterDialog = lazyView(async () => (await import('./FilterDialog.tsx')).FilterDialog);
export const EmptyResult = lazyView(async () => (await import('./EmptyResult.tsx')).EmptyResult);
