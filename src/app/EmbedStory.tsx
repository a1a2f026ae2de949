import { useEffect, useRef } from 'react';
import type { Story } from '../domain/dataset.ts';
import type { SnapshotFormat } from '../embed/protocol.ts';
import type { StoryReading } from '../story/story-text.ts';
import { usePresentedStory } from '../hooks/use-presented-story.ts';
import { useSession, useSessionSetters } from '../hooks/use-session.ts';
import { type HostActions, useEmbedHost } from '../hooks/use-embed-host.ts';
import { useSlideHeight } from '../hooks/use-natural-height.ts';
import { useSharedView } from '../hooks/use-shared-view.ts';
import { useWebglTurn } from '../hooks/use-webgl-turn.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { EmbeddedStage } from '../views/presenter/EmbeddedStage.tsx';
import { RefusedStory } from '../views/presenter/RefusedStory.tsx';
import { useStage } from '../views/presenter/use-stage.ts';
import { StaticTimeline } from '../views/timeline/StaticTimeline.tsx';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import styles from './EmbedPage.module.css';
import { EmbedLink } from './EmbedLink.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { useSnapshot } from './use-snapshot.ts';

/** A story in somebody else's page. */
export function EmbedStory() {
  const reading = usePresentedStory();
  if (reading === null) return null;
  if (reading.kind === 'refused') return <Refused reading={reading} refusal={reading.refusal} />;
  return <TheStory story={reading.story} />;
}

interface RefusedProps {
  readonly reading: StoryReading;
  readonly refusal: string;
}

/** Says in the frame, and to the page around, why there is no story. */
function Refused({ reading, refusal }: RefusedProps) {
  const page = useRef<HTMLDivElement>(null);
  const host = useEmbedHost(NO_ACTIONS, refusal);
  useSlideHeight(host, page);
  return (
    <div ref={page} className={styles.story}>
      <RefusedStory reading={reading} link={<EmbedLink />} />
    </div>
  );
}

const nothing = () => undefined;
const NO_ACTIONS: HostActions = {
  play: nothing,
  pause: nothing,
  next: nothing,
  previous: nothing,
  snapshot: () => Promise.reject(new Error('No story')),
};

type Snapshot = (format: SnapshotFormat) => Promise<Blob>;

function TheStory({ story }: { readonly story: Story }) {
  const page = useRef<HTMLDivElement>(null);
  const snapshot = useRef<Snapshot>(null);
  const isFrozen = useSession((session) => session.isFrozen);
  const isPrinting = usePrinting();
  const state = useStage(story);
  const { presenter } = state;
  const host = useEmbedHost({
    play: presenter.play,
    pause: presenter.pause,
    next: presenter.next,
    previous: presenter.previous,
    snapshot: (format) => (snapshot.current ? snapshot.current(format) : Promise.reject(new Error('No scene yet'))),
  });
  useSharedView();
  useSlideHeight(host, page);
  const hasTurn = useWebglTurn(page, !isFrozen);
  return (
    <div ref={page} className={styles.story}>
      <EmbeddedStage
        {...state}
        map={
          <>
            <SceneLink
              isFrozen={isFrozen}
              onSnapshot={(take) => {
                snapshot.current = take;
              }}
            />
            <PartBoundary>
              <WorldMap
                manner="talk"
                placed="matching-in-any-period"
                hasControls={false}
                hasLegend={false}
                hasNotice={false}
                isWebglAllowed={hasTurn && !isPrinting}
              />
            </PartBoundary>
          </>
        }
        Timeline={StaticTimeline}
        link={<EmbedLink />}
      />
    </div>
  );
}

interface SceneLinkProps {
  readonly isFrozen: boolean;
  readonly onSnapshot: (take: Snapshot) => void;
}

/** Ties the scene, which has a state of its own, to the page: it stands still with it, and its picture is the page's. */
function SceneLink({ isFrozen, onSnapshot }: SceneLinkProps) {
  const { setFrozen } = useSessionSetters();
  const take = useSnapshot();
  useEffect(() => setFrozen(isFrozen), [isFrozen, setFrozen]);
  useEffect(() => onSnapshot(take), [onSnapshot, take]);
  return null;
}
