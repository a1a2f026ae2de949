import { useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { COUNTRY_CODES } from '../../domain/countries.ts';
import { ancestorsOf, REGIONS, regionOfCountry } from '../../domain/m49.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { CARTOUCHE_MIN_WIDTH } from '../../map/auto-camera.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import { PHONE_WIDTH } from '../../map/layout/density.ts';
import { layOut, type MapLayout, type MapWords } from '../../map/layout/layout.ts';
import type { Rect } from '../../map/layout/rect.ts';
import { flatSheet, globeSheet } from '../../map/layout/sheet.ts';
import { type RegionTotal, setStage } from '../../map/layout/stage.ts';
import type { DensityLevel } from '../../map/layout/density.ts';
import type { MapModel } from '../../map/model.ts';
import { useMedia } from '../../ui/use-media.ts';

interface MapLayoutInput {
  readonly model: MapModel;
  readonly words: MapWords;
  readonly rest: Camera;
  readonly size: Size;
  readonly isGlobe: boolean;
  /** Whether a cartouche may stand in the ocean under this camera. */
  readonly hasCartouche: boolean;
  /** Whether the button about the borders stands on the sheet. */
  readonly hasNotice: boolean;
}

export interface LaidOutMap {
  readonly layout: MapLayout;
  readonly level: DensityLevel;
  /** Continents with partners in the whole dataset. */
  readonly regions: readonly RegionTotal[];
}

/** The overlay of the view: the stage once per resting camera and sheet, the layout at each change of the result. */
export function useMapLayout({
  model,
  words,
  rest,
  size,
  isGlobe,
  hasCartouche,
  hasNotice,
}: MapLayoutInput): LaidOutMap {
  const { actions } = useDataset();
  const { matches } = useResult();
  const isTouch = useMedia('(pointer: coarse)');
  const { home, reserved } = model;
  const hasChoice = model.selected.length > 0;

  const regions = useMemo(() => totalsByContinent(actions), [actions]);
  const stage = useMemo(
    () =>
      setStage({
        sheet: isGlobe ? globeSheet(rest, size) : flatSheet(rest, size),
        reserved,
        regions,
        home: [home.lon, home.lat],
        hasChoice,
        gazetteer: GAZETTEER,
        covers: coversOf(size, { hasCartouche, hasNotice, isTouch }),
        nameOfRegion: words.region,
      }),
    [rest, size, isGlobe, reserved, regions, home.lon, home.lat, hasChoice, hasCartouche, hasNotice, isTouch, words],
  );
  const matching = useMemo(() => totalsByContinent(matches), [matches]);
  const layout = useMemo(
    () =>
      layOut({
        stage,
        model,
        words,
        gazetteer: GAZETTEER,
        neighbours: COUNTRY_CODES,
        countOfRegion: (slug) => matching.find((region) => region.slug === slug)?.count ?? 0,
        target: isTouch ? 44 : 24,
      }),
    [stage, model, words, matching, isTouch],
  );
  return { layout, level: stage.reservation.level, regions };
}

/** The partner countries of each continent and their actions, each action once. */
function totalsByContinent(actions: readonly CooperationAction[]): readonly RegionTotal[] {
  return REGIONS.filter(({ parent }) => parent === null).flatMap(({ slug }) => {
    const isThere = (place: string | null): boolean =>
      place !== null && (place === slug || ancestorsOf(place).includes(slug));
    const own = actions.filter(
      (action) => action.partners.some((partner) => isThere(regionOfCountry(partner))) || action.regions.some(isThere),
    );
    const partners = new Set(own.flatMap((action) => action.partners));
    const countries = [...partners].filter((partner) => isThere(regionOfCountry(partner)));
    return own.length > 0 ? [{ slug, countries, count: own.length }] : [];
  });
}

/** Pixels kept free around what stands above the sheet. */
const ROOM = 5;
const CONTROLS = { inset: 13, buttons: 5, button: 32 } as const;
const PHONE_CONTROLS = { inset: 7, buttons: 3, button: 44 } as const;
const UNPLACED = { inset: 13, width: 176, height: 30 } as const;
const PHONE_UNPLACED = { width: 150, height: 44 } as const;
const CARTOUCHE = { inset: 13, width: 258, height: 280 } as const;

interface Covers {
  readonly hasCartouche: boolean;
  readonly hasNotice: boolean;
  readonly isTouch: boolean;
}

/** The boxes of the page that stand on the sheet: controls, the count of what is not on the map, the borders' button, the cartouche. */
function coversOf(size: Size, { hasCartouche, hasNotice, isTouch }: Covers): readonly Rect[] {
  const isPhone = size.width < PHONE_WIDTH;
  const { inset, buttons, button } = isPhone ? PHONE_CONTROLS : CONTROLS;
  const side = (isTouch ? 44 : button) + 2;
  const controls = { x: size.width - inset - side, y: inset, width: side, height: buttons * (side - 1) + 2 };
  const unplaced = {
    x: isPhone ? PHONE_CONTROLS.inset : size.width - UNPLACED.inset - UNPLACED.width,
    y: isPhone ? PHONE_CONTROLS.inset : size.height - UNPLACED.inset - UNPLACED.height,
    width: isPhone ? PHONE_UNPLACED.width : UNPLACED.width,
    height: isPhone ? PHONE_UNPLACED.height : UNPLACED.height,
  };
  const borders = { x: inset, y: size.height - inset - side, width: side, height: side };
  const cartouche = {
    x: CARTOUCHE.inset,
    y: size.height - CARTOUCHE.inset - CARTOUCHE.height,
    width: CARTOUCHE.width,
    height: CARTOUCHE.height,
  };
  const isCartoucheThere = hasCartouche && size.width >= CARTOUCHE_MIN_WIDTH;
  const optional = [...(hasNotice ? [borders] : []), ...(isCartoucheThere ? [cartouche] : [])];
  return [controls, unplaced, ...optional].map(({ x, y, width, height }) => ({
    x: x - ROOM,
    y: y - ROOM,
    width: width + 2 * ROOM,
    height: height + 2 * ROOM,
  }));
}
