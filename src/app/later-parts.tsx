import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { laterView } from '../ui/later-view.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { WaitingFacets } from './WaitingFacets.tsx';
import { WaitingRuler } from './WaitingRuler.tsx';

function NamesOfFacets() {
  const { messages } = useFirstTranslator();
  return <WaitingFacets messages={messages} />;
}

/* What stands around the map: it comes once the map can be used, one part after the other. */
export const Facets = laterView(async () => (await import('../views/facets/Facets.tsx')).Facets, {
  Waiting: NamesOfFacets,
});
export const Timeline = laterView(async () => (await import('../views/timeline/Timeline.tsx')).Timeline, {
  Waiting: WaitingRuler,
});
export const WhatsNew = laterView(async () => (await import('../views/whats-new/WhatsNew.tsx')).WhatsNew);
export const DroppedPicture = laterView(
  async () => (await import('../views/share/DroppedPicture.tsx')).DroppedPicture,
  { after: 'complete' },
);
export const ReadyEngine = laterView(async () => (await import('./ReadyEngine.tsx')).ReadyEngine);

/* What only some views need. */
export const FilterDialog = lazyView(async () => (await import('./FilterDialog.tsx')).FilterDialog);
export const EmptyResult = lazyView(async () => (await import('./EmptyResult.tsx')).EmptyResult);
