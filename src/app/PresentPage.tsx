import type { DecodedDataset } from '../domain/dataset.ts';
import { LoadedAtlas } from '../hooks/LoadedAtlas.tsx';
import { usePresentedStory } from '../hooks/use-presented-story.ts';
import { useSharedScene } from '../hooks/use-shared-scene.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { useNoFileDrop } from '../ui/use-no-file-drop.ts';
import { Notes } from '../views/presenter/Notes.tsx';
import { RefusedStory } from '../views/presenter/RefusedStory.tsx';
import { Stage } from '../views/presenter/Stage.tsx';
import { useEarlyWorld } from './use-early-world.ts';
import { StaticTimeline } from '../views/timeline/StaticTimeline.tsx';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import { PartBoundary } from './PartBoundary.tsx';

/** A story on stage, or the notes of the one who tells it. */
export function PresentPage({ decoded }: { readonly decoded: DecodedDataset }) {
  useNoFileDrop();
  useEarlyWorld();
  return (
    <LoadedAtlas decoded={decoded} isNamed={false}>
      <Presentation />
    </LoadedAtlas>
  );
}

function Presentation() {
  const reading = usePresentedStory();
  useSharedScene();
  const hasNotes = useViewState((view) => view.notes);
  if (reading === null) return null;
  if (reading.kind === 'refused') return <RefusedStory reading={reading} />;
  const { story } = reading;
  if (hasNotes) return <Notes story={story} />;
  return <Stage story={story} Map={StageMap} Timeline={StageTimeline} />;
}

function StageMap({ isTimeRunning }: { readonly isTimeRunning: boolean }) {
  return (
    <PartBoundary>
      <WorldMap
        manner="talk"
        placed={isTimeRunning ? 'matching-in-any-period' : 'matching'}
        hasControls={false}
        hasLegend={false}
        hasNotice={false}
      />
    </PartBoundary>
  );
}

function StageTimeline({ unit }: { readonly unit: number }) {
  return (
    <PartBoundary>
      <StaticTimeline unit={unit} />
    </PartBoundary>
  );
}
