import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTileMark } from '../../src/appearance/tile-mark.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import type { CooperationAction, CountryCode } from '../../src/domain/action.ts';
import { COUNTRY_CODES } from '../../src/domain/countries.ts';
import { countriesOfRegion } from '../../src/domain/m49.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { LanguageCode } from '../../src/domain/language.ts';
import { decodeWorld } from '../../src/geo/geometry.ts';
import { type PlanePoint, project } from '../../src/geo/projection.ts';
import { clampCamera } from '../../src/geo/viewport.ts';
import { regionCamera } from '../../src/map/auto-camera.ts';
import { buildMapModel } from '../../src/map/build-model.ts';
import { GAZETTEER } from '../../src/map/gazetteer.ts';
import { coversOf } from '../../src/map/layout/covers.ts';
import { layOut, type MapLayout } from '../../src/map/layout/layout.ts';
import { collides, contains, distanceTo, type Rect } from '../../src/map/layout/rect.ts';
import { totalsByRegion } from '../../src/map/layout/region-totals.ts';
import { flatSheet } from '../../src/map/layout/sheet.ts';
import { setStage, type Stage } from '../../src/map/layout/stage.ts';
import { mapWords } from '../../src/map/map-words.ts';
import { buildPublishedDataset } from './real-dataset.ts';

let dataset: Dataset;
/** Points along the coasts of the detailed world on the plane, islets aside, nearer to each other than any name is high. */
let coasts: readonly PlanePoint[];

const ISLET_AREA = 0.03;
const COAST_STEP = 0.2;

function coastPoints(): readonly PlanePoint[] {
  const { countries } = decodeWorld(JSON.parse(readFileSync('public/geo/world-50m.json', 'utf8')), '50m', 'world-50m');
  return countries
    .flatMap(({ geometry }) => geometry.coordinates.map(([outline = []]) => outline))
    .map((outline) => outline.map(([lon = 0, lat = 0]) => project(lon, lat)))
    .filter((outline) => Math.abs(areaOf(outline)) >= ISLET_AREA)
    .flatMap((outline) =>
      outline.flatMap((from, index) => {
        const to = outline[index + 1] ?? from;
        const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / COAST_STEP);
        return Array.from({ length: steps }, (_, step): PlanePoint => {
          const share = step / steps;
          return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        });
      }),
    );
}

function areaOf(outline: readonly PlanePoint[]): number {
  return outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[index + 1] ?? outline[0] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

beforeAll(() => {
  ({ dataset } = decodeDataset(buildPublishedDataset()));
  coasts = coastPoints();
}, 60_000);

/** The sheets of the map at 1440 × 900, 1920 × 1080, 960 × 540 and on a phone of 390 × 844. */
const SHEETS = [
  { width: 1114, height: 554 },
  { width: 1594, height: 732 },
  { width: 906, height: 240 },
  { width: 356, height: 414 },
] as const;
const SCALES = [1, 1.5, 2, 3, 4, 6, 8] as const;
const CENTRES = [
  ['the world', 11, 0],
  ['Europe', 15, 48],
  ['West Africa', 0, 10],
  ['the Caribbean', -75, 17],
  ['South-East Asia', 108, 10],
] as const;

interface Scene {
  readonly stage: Stage;
  readonly layout: MapLayout;
}

interface Setting {
  readonly size: (typeof SHEETS)[number];
  readonly scale: number;
  readonly centre: readonly [name: string, lon: number, lat: number];
  readonly selected?: readonly CountryCode[];
  readonly language?: LanguageCode;
  /** Which actions match; all by default. */
  readonly keep?: (action: CooperationAction) => boolean;
}

function draw({ size, scale, centre, selected = [], language = 'fr', keep = () => true }: Setting): Scene {
  const [, lon, lat] = centre;
  const matches = dataset.actions.filter(keep);
  const isMatch = Uint8Array.from(dataset.actions, (action) => (keep(action) ? 1 : 0));
  const tileMark = createTileMark(dataset);
  const model = buildMapModel({
    dataset,
    result: { isMatch },
    selected,
    markOf: (action) => tileMark(action, []),
    anchorOf: GAZETTEER.anchorOf,
  });
  const words = mapWords(dataset.institution.home, language);
  const isPhone = size.width < 640;
  const stage = setStage({
    sheet: flatSheet(clampCamera({ lon, lat, scale }, size), size),
    reserved: model.reserved,
    regions: totalsByRegion(dataset.actions),
    home: [model.home.lon, model.home.lat],
    hasChoice: selected.length > 0,
    gazetteer: GAZETTEER,
    covers: coversOf(size, {
      hasControls: true,
      hasCartouche: scale === 1 && selected.length === 0,
      hasNotice: isPhone,
      isTouch: isPhone,
      isPhone,
    }),
    nameOfRegion: words.region,
  });
  const counts = totalsByRegion(matches);
  const layout = layOut({
    stage,
    model,
    words,
    gazetteer: GAZETTEER,
    neighbours: COUNTRY_CODES,
    countOfRegion: (slug) => counts.find((region) => region.slug === slug)?.count ?? 0,
    target: isPhone ? 44 : 24,
  });
  return { stage, layout };
}

/** Every box that the overlay draws or that stands on the sheet, with what it is. */
function drawnBoxes({ stage, layout }: Scene): (readonly [what: string, box: Rect])[] {
  return [
    ...(stage.homeBox ? [['home', stage.homeBox] as const] : []),
    ...stage.covers.map((box, index) => [`cover ${index}`, box] as const),
    ...layout.pointers.map((box) => [`pointer ${box.region}`, box] as const),
    ...layout.blocks.map((box) => [`block ${box.id}`, box] as const),
    ...layout.labels.map(({ text, box }) => [`name ${text}`, box] as const),
    ...layout.routeLabels.flatMap(({ text, boxes }) => boxes.map((box) => [`route ${text}`, box] as const)),
    ...layout.seas.map(({ id, box }) => [`sea ${id}`, box] as const),
    ...layout.parallels.map(({ text, box }) => [`parallel ${text}`, box] as const),
  ];
}

/** The partners of the whole dataset whose place is on the sheet: none is dropped. */
function partnersInside({ sheet, frame }: Stage): readonly CountryCode[] {
  const partners = [...new Set(dataset.actions.flatMap((action) => action.partners))];
  return partners.filter((country) => {
    const point = sheet.locate(...GAZETTEER.anchorOf(country));
    return point && contains(frame, { ...point, width: 0, height: 0 });
  });
}

function overlaps(scene: Scene): readonly string[] {
  const boxes = drawnBoxes(scene);
  return boxes.flatMap(([what, box], index) =>
    boxes
      .slice(index + 1)
      .flatMap(([other, otherBox]) => (what !== other && collides(box, otherBox) ? [`${what} × ${other}`] : [])),
  );
}

const GRID = SHEETS.flatMap((size) =>
  SCALES.flatMap((scale) =>
    CENTRES.map(
      (centre) => [`${size.width} × ${size.height}, scale ${scale}, ${centre[0]}`, { size, scale, centre }] as const,
    ),
  ),
);

const CHOSEN = { selected: ['MAR', 'SEN', 'KAZ', 'VNM'], language: 'en' } as const;

describe.each(GRID)('%s', (_, setting) => {
  let rest: Scene;
  beforeAll(() => {
    rest = draw(setting);
  });

  test.each([
    ['at rest', () => rest, setting.size.width < 640 ? 44 : 96],
    ['with four countries chosen, in English', () => draw({ ...setting, ...CHOSEN }), 96],
  ] as const)('%s no two drawn boxes overlap and none leaves the sheet', (_state, sceneOf, limit) => {
    const scene = sceneOf();
    const sheet = { x: 0, y: 0, ...setting.size };
    expect(overlaps(scene)).toEqual([]);
    expect(drawnBoxes(scene).filter(([what, box]) => !/^(home|cover)/.test(what) && !contains(sheet, box))).toEqual([]);
    const { level, boxes } = scene.stage.reservation;
    expect(boxes.flatMap((box) => box.countries).toSorted()).toEqual(partnersInside(scene.stage).toSorted());
    const covers = [...scene.stage.covers, ...scene.stage.pointers];
    const far = boxes.filter((box) => {
      const cover = covers.find((rect) => contains(rect, { ...box.anchor, width: 0, height: 0 }));
      const reach = cover ? limit + Math.max(cover.width, cover.height) : limit;
      return level.kind !== 'regions' && distanceTo(box, box.anchor) > reach;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('a filter moves no block', () => {
    const filtered = draw({ ...setting, keep: ({ index }) => index % 3 === 0 });
    const { boxes } = rest.stage.reservation;
    expect(filtered.stage.reservation.boxes).toEqual(boxes);
    const strays = filtered.layout.blocks.filter((block) => {
      const own = boxes.find(({ id }) => id === block.id);
      return !own || !contains(own, block);
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
    expect(overlaps(filtered)).toEqual([]);
  });
});

test('a phone points to the regions out of sight at rest, and to none beside a choice', () => {
  const setting = { size: SHEETS[3], scale: 4, centre: CENTRES[1] };
  expect(draw(setting).layout.pointers.map(({ region }) => region)).toEqual(['africa', 'americas', 'asia']);
  expect(draw({ ...setting, selected: ['KAZ'] }).layout.pointers).toEqual([]);
});

test.each(GRID)('%s, no name of a water stands on land', (_, setting) => {
  const { stage, layout } = draw(setting);
  const onLand = layout.seas.filter(({ box }) => {
    const [west, north] = stage.sheet.planeOf?.(box.x, box.y) ?? [0, 0];
    const [east, south] = stage.sheet.planeOf?.(box.x + box.width, box.y + box.height) ?? [0, 0];
    return coasts.some(([x, y]) => x > west && x < east && y > north && y < south);
  });
  expect(onLand.map(({ id }) => id)).toEqual([]);
});

function seasAround(lon: number, lat: number): MapLayout['seas'] {
  return draw({ size: SHEETS[1], scale: 8, centre: ['a sea', lon, lat] }).layout.seas;
}

test('the waters between coasts are named once they are wide enough', () => {
  expect(seasAround(18.8, 56).map(({ id }) => id)).toContain('baltic');
  expect(seasAround(53.4, 25.9).map(({ id }) => id)).toContain('persianGulf');
});

test.each(['africa', 'americas', 'asia', 'europe'])('on a phone the pointer to %s leads to its countries', (slug) => {
  const partners = [...new Set(dataset.actions.flatMap((action) => action.partners))];
  const { lon, lat, scale } = regionCamera(countriesOfRegion(slug), partners, SHEETS[3], GAZETTEER);
  const { stage } = draw({ size: SHEETS[3], scale, centre: [slug, lon, lat] });
  expect(stage.reservation.level).toEqual({ kind: 'tiles', tile: 9 });
});

test('the same data, camera and sheet draw the same map', () => {
  for (const [, setting] of GRID.filter((_, index) => index % 10 === 0)) {
    expect(draw(setting).layout).toEqual(draw(setting).layout);
  }
});
