import { useMemo } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { COUNTRY_CODES } from '../../domain/countries.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import { rememberLatest } from '../../hooks/remember.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { Globe } from '../../map/globe.ts';
import { layOut, type MapLayout, type MapWords } from '../../map/layout/layout.ts';
import type { Rect } from '../../map/layout/rect.ts';
import { flatSheet } from '../../map/layout/sheet.ts';
import { type Covers, coversOf } from '../../map/layout/covers.ts';
import { type RegionTotal, totalsByRegion } from '../../map/layout/region-totals.ts';
import { setStage } from '../../map/layout/stage.ts';
import type { DensityLevel } from '../../map/layout/density.ts';
import type { MapManner } from '../../map/manner.ts';
import type { MapModel } from '../../map/model.ts';
import type { QueryResult } from '../../query/query.ts';
import { useMedia } from '../../ui/use-media.ts';
import { usePhone } from '../../ui/use-phone.ts';

interface MapLayoutInput {
  /** The view at rest: who has a place, and what is chosen. */
  readonly model: MapModel;
  readonly modelOf: (result: QueryResult) => MapModel;
  readonly words: MapWords;
  readonly rest: Camera;
  readonly size: Size;
  /** `null`: the flat map. */
  readonly globe: Globe | null;
  readonly manner?: MapManner;
  /** What stands on the sheet beside the controls; `null` where nothing can be pressed. */
  readonly covers: Pick<Covers, 'hasControls' | 'hasCartouche' | 'hasNotice'> | null;
}

export interface LaidOutMap {
  /** The overlay of an answer. */
  readonly layoutOf: (result: QueryResult) => MapLayout;
  readonly level: DensityLevel;
  /** Continents with partners in the whole dataset. */
  readonly regions: readonly RegionTotal[];
}

/** All that places the blocks of one dataset: a stage is the same for the same setting, and costs many frames to set. */
interface Setting {
  readonly rest: Camera;
  readonly size: Size;
  readonly hasChoice: boolean;
  readonly covers: readonly Rect[];
}

/** The way to a region and back, and a few steps more. */
const KEPT_STAGES = 6;

/** In a talk only what it is about has a name. */
const NONE: readonly CountryCode[] = [];

/** The overlay of the view: the stage once per resting camera and sheet, as it was where the camera comes back, the layout for each answer. */
export function useMapLayout(input: MapLayoutInput): LaidOutMap {
  const { model, modelOf, words, rest, size, globe, manner = 'page', covers } = input;
  const { actions } = useDataset();
  const isTouch = useMedia('(pointer: coarse)');
  const isPhone = usePhone();
  const { home, reserved } = model;
  const hasChoice = model.selected.length > 0;
  const isPressed = covers !== null;
  const hasControls = covers?.hasControls ?? false;
  const hasCartouche = covers?.hasCartouche ?? false;
  const hasNotice = covers?.hasNotice ?? false;

  const regions = useMemo(() => totalsByRegion(actions), [actions]);
  const stageFor = useMemo(
    () =>
      rememberLatest(
        ({ rest: camera, size: sheet, hasChoice: isChosen, covers: covering }: Setting) =>
          setStage({
            sheet: globe ? globe.sheet(camera, sheet) : flatSheet(camera, sheet),
            manner,
            reserved,
            regions,
            home: [home.lon, home.lat],
            hasChoice: isChosen,
            gazetteer: GAZETTEER,
            covers: covering,
            nameOfRegion: words.region,
          }),
        { count: KEPT_STAGES, identify: (setting) => JSON.stringify(setting) },
      ),
    [globe, manner, reserved, regions, home.lon, home.lat, words],
  );
  const stage = useMemo(
    () =>
      stageFor({
        rest,
        size,
        hasChoice,
        covers: isPressed ? coversOf(size, { hasControls, hasCartouche, hasNotice, isTouch, isPhone }) : [],
      }),
    [stageFor, rest, size, hasChoice, isPressed, hasControls, hasCartouche, hasNotice, isTouch, isPhone],
  );
  const layoutOf = useMemo(
    () =>
      rememberLatest((result: QueryResult) => {
        const matching = stage.pointers.length > 0 ? totalsByRegion(result.matches) : [];
        return layOut({
          stage,
          model: modelOf(result),
          words,
          gazetteer: GAZETTEER,
          neighbours: manner === 'talk' ? NONE : COUNTRY_CODES,
          countOfRegion: (slug) => matching.find((region) => region.slug === slug)?.count ?? 0,
          target: isTouch ? 44 : 24,
        });
      }),
    [stage, modelOf, words, isTouch, manner],
  );
  return { layoutOf, level: stage.reservation.level, regions };
}
