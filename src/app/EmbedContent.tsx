import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../hooks/use-translator.ts';
import type { EmbedPart } from '../state/view-state.ts';
import { lazyView } from '../ui/lazy-view.tsx';
import type { RefusedGesture } from '../views/world-map/gestures.ts';
import { WorldMap } from '../views/world-map/WorldMap.tsx';
import styles from './EmbedBody.module.css';
import type { ModeId } from './mode-id.ts';

const ActionsTable = lazyView(async () => (await import('../views/table/ActionsTable.tsx')).ActionsTable);
const CountryPage = lazyView(async () => (await import('../views/country/CountryPage.tsx')).CountryPage);

interface EmbedContentProps {
  readonly mode: ModeId;
  readonly parts: ReadonlySet<EmbedPart>;
  readonly isWebglAllowed: boolean;
}

/** The map of an embedded view, or what its link shows instead. */
export function EmbedContent({ mode, parts, isWebglAllowed }: EmbedContentProps) {
  const [refused, refuse] = usePassing<RefusedGesture>();
  const { messages } = useTranslator();
  if (mode === 'table') return <ActionsTable />;
  const map = (
    <>
      <WorldMap
        manner="talk"
        placed="matching-in-any-period"
        hasControls={parts.has('controls')}
        hasLegend={parts.has('legend')}
        hasNotice={parts.has('legend')}
        isWebglAllowed={isWebglAllowed}
        onRefusedGesture={refuse}
      />
      {refused && (
        <p className={styles.hint}>
          <span>{messages.embed[refused]}</span>
        </p>
      )}
    </>
  );
  return mode === 'country' ? <CountryPage map={map} isPhone={false} /> : map;
}

/** How long a hint stays after the last gesture that asked for it. */
const HINT_MS = 1500;

/** A value that passes: `null` again a while after it was last set. */
function usePassing<V>(): readonly [V | null, (value: V) => void] {
  const [value, setValue] = useState<V | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [
    value,
    (next) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setValue(null), HINT_MS);
      setValue(() => next);
    },
  ];
}
