import type { ReactNode } from 'react';
import type { Size } from '../../geo/viewport.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import type { Globe } from '../../map/globe.ts';
import type { MapManner } from '../../map/manner.ts';
import type { PlacedPartners, ViewModel } from '../../map/view-model.ts';
import type { QueryResult } from '../../query/query.ts';
import { type MapCamera, useCamera } from './use-camera.ts';
import type { RefusedGesture } from './gestures.ts';
import { useGlobe } from './use-globe.ts';
import { useMapLayout } from './use-map-layout.ts';
import { useMapModels } from './use-map-model.ts';
import { useMapWords } from './use-map-words.ts';
import { LaidOutLiveMap } from './LaidOutLiveMap.tsx';

interface LiveMapProps extends MapOptions {
  /** Size of the sheet inside the frame. */
  readonly size: Size;
  /** Pixels of the frame around it. */
  readonly frame: number;
  /** CSS pixels per pixel of these sizes. */
  readonly unit: number;
}

/** What a map is for, and what stands on it. */
export interface MapOptions {
  readonly manner: MapManner;
  /** Whose blocks have a place kept for them. */
  readonly placed: PlacedPartners;
  /** Whether the buttons that move the map and the counts that lead elsewhere stand on it. */
  readonly hasControls: boolean;
  readonly hasLegend: boolean;
  /** Whether whose borders these are can be read on it. */
  readonly hasNotice: boolean;
  /** Whether it may be drawn with WebGL now; when not, the same map is drawn as SVG. */
  readonly isWebglAllowed: boolean;
  /** What stands in the empty ocean of the first view; behind a button where the map has no room for it. */
  readonly cartoucheOf: ((isFolded: boolean) => ReactNode) | null;
  /** Told of a gesture that scrolls the page around instead of moving the map. */
  readonly onRefusedGesture: (gesture: RefusedGesture) => void;
}

/** Sheets narrower than this, in pixels, have no room under them for whose borders these are. */
const NOTICE_MIN_WIDTH = 600;

/** The map once its size is known: its model and its camera first. */
export function LiveMap(props: LiveMapProps) {
  const { size, manner, placed } = props;
  const globe = useGlobe();
  const modelOf = useMapModels(placed);
  const model = modelOf(useRestedResult());
  const camera = useCamera(model, size, manner, globe);
  return <MapOnStage {...props} globe={globe} modelOf={modelOf} model={model} camera={camera} />;
}

export interface MapOnStageProps extends LiveMapProps {
  readonly globe: Globe | null;
  readonly modelOf: (result: QueryResult) => ViewModel;
  /** The view at rest. */
  readonly model: ViewModel;
  readonly camera: MapCamera;
}

/** Then the places of its blocks; each step is a component of its own, since only between two of them the page can answer. */
function MapOnStage(props: MapOnStageProps) {
  const { size, manner, globe, model, modelOf, camera, hasControls, hasLegend, hasNotice } = props;
  const words = useMapWords();
  const isNoticeApart = hasNotice && (!hasLegend || size.width < NOTICE_MIN_WIDTH);
  const laidOut = useMapLayout({
    model,
    modelOf,
    words,
    rest: camera.rest,
    size,
    globe,
    manner,
    covers: { hasControls, hasCartouche: camera.isFirstView, hasNotice: isNoticeApart },
  });
  return <LaidOutLiveMap {...props} {...laidOut} isNoticeApart={isNoticeApart} />;
}
