import { readFileSync } from 'node:fs';
import type { CountryCode } from '../../src/domain/action.ts';
import type { Camera } from '../../src/geo/camera.ts';
import type { Size } from '../../src/geo/viewport.ts';
import { autoCamera } from '../../src/map/auto-camera.ts';
import { GAZETTEER } from '../../src/map/gazetteer.ts';
import { coversOf } from '../../src/map/layout/covers.ts';
import { layOut, type MapLayout } from '../../src/map/layout/layout.ts';
import { flatSheet } from '../../src/map/layout/sheet.ts';
import { setStage } from '../../src/map/layout/stage.ts';
import { mapWords } from '../../src/map/map-words.ts';
import type { BlockModel } from '../../src/map/model.ts';

/** A window with the sheet that the page leaves to the map in it, in CSS pixels. */
export interface MapWindow {
  readonly title: string;
  readonly size: Size;
  readonly isTouch: boolean;
}

/** The four windows of the design. */
export const WINDOWS: readonly MapWindow[] = [
  { title: '1440 × 900', size: { width: 1114, height: 555 }, isTouch: false },
  { title: '1920 × 1080', size: { width: 1594, height: 735 }, isTouch: false },
  { title: '960 × 540', size: { width: 906, height: 239 }, isTouch: false },
  { title: '390 × 844', size: { width: 356, height: 414 }, isTouch: true },
];

const actions: readonly { readonly id: string; readonly partners: readonly CountryCode[] }[] = JSON.parse(
  readFileSync('data/actions.json', 'utf8'),
);

/** The partner countries of the real dataset. */
export const PARTNERS: readonly CountryCode[] = [...new Set(actions.flatMap((action) => action.partners))];

const BLOCKS: readonly BlockModel[] = PARTNERS.map((country) => ({
  country,
  tiles: actions
    .filter((action) => action.partners.includes(country))
    .map((action) => ({ index: actions.indexOf(action), actionId: action.id, mark: 'other', status: null })),
  isNew: false,
}));
const RESERVED = new Map(BLOCKS.map((block) => [block.country, block.tiles.length]));
const HOME = { country: 'FRA', lon: 2.35, lat: 48.85 } as const;

/** The camera of a window's first view, or of a selection's. */
export function cameraOf({ size }: MapWindow, selected: readonly CountryCode[] = []): Camera {
  return autoCamera({
    size,
    partners: PARTNERS,
    home: [HOME.lon, HOME.lat],
    selected,
    region: [],
    gazetteer: GAZETTEER,
    hasCartouche: true,
  });
}

/** The real dataset laid out in a window under a camera. */
export function realLayout({ size, isTouch }: MapWindow, camera: Camera): MapLayout {
  const stage = setStage({
    sheet: flatSheet(camera, size),
    reserved: RESERVED,
    regions: [],
    home: [HOME.lon, HOME.lat],
    hasChoice: false,
    gazetteer: GAZETTEER,
    covers: coversOf(size, { hasControls: true, hasCartouche: true, hasNotice: isTouch, isTouch, isPhone: isTouch }),
    nameOfRegion: (slug) => slug,
  });
  return layOut({
    stage,
    model: { classes: new Map(), blocks: BLOCKS, reserved: RESERVED, home: HOME, selected: [], routes: [] },
    words: mapWords({ country: 'FRA', place: { fr: 'Paris' }, lon: HOME.lon, lat: HOME.lat }, 'fr'),
    gazetteer: GAZETTEER,
    neighbours: [],
    countOfRegion: () => 1,
    target: isTouch ? 44 : 24,
  });
}
