import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CountryCode } from '../../domain/action.ts';
import { COUNTRY_CODES } from '../../domain/countries.ts';
import { invert, project, WORLD_HEIGHT, WORLD_WIDTH } from '../../geo/projection.ts';
import { GAZETTEER } from '../gazetteer.ts';
import type { BlockModel, MapModel } from '../model.ts';
import { graduate } from './frame.ts';
import { hitAreas } from './hit-area.ts';
import { type LayoutInput, layOut, type MapLayout } from './layout.ts';
import { collides, contains, type Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { type Stage, setStage } from './stage.ts';

const actions: readonly {
  readonly id: string;
  readonly partners: readonly CountryCode[];
}[] = JSON.parse(readFileSync('data/actions.json', 'utf8'));
const PARTNERS: readonly CountryCode[] = [...new Set(actions.flatMap((action) => action.partners))];
const BLOCKS: readonly BlockModel[] = PARTNERS.map((country) => ({
  country,
  tiles: actions
    .filter((action) => action.partners.includes(country))
    .map((action) => ({ index: actions.indexOf(action), actionId: action.id, mark: 'other', status: null })),
  isNew: false,
}));
const RESERVED = new Map(BLOCKS.map((block) => [block.country, block.tiles.length]));
const HOME = [2.35, 48.85] as const;

function sheetAt(lon: number, lat: number, scale: number, { width, height }: { width: number; height: number }): Sheet {
  const k = scale * Math.min(width / WORLD_WIDTH, height / WORLD_HEIGHT);
  const [cx, cy] = project(lon, lat);
  return {
    width,
    height,
    scale,
    k,
    locate: (pointLon, pointLat) => {
      const [x, y] = project(pointLon, pointLat);
      return { x: width / 2 + k * (x - cx), y: height / 2 + k * (y - cy) };
    },
    planeOf: (x, y) => [cx + (x - width / 2) / k, cy + (y - height / 2) / k],
    disc: null,
  };
}

/** `times` multiplies the counts of the real data. */
function stageOf(sheet: Sheet, hasChoice = false, times = 1): Stage {
  return setStage({
    sheet,
    reserved: new Map([...RESERVED].map(([country, count]) => [country, count * times])),
    regions: [{ slug: 'asia', countries: PARTNERS.filter((code) => ['KAZ', 'VNM', 'CHN'].includes(code)), count: 12 }],
    home: HOME,
    hasChoice,
    gazetteer: GAZETTEER,
    covers: [{ x: sheet.width - 46, y: 12, width: 34, height: 132 }],
    nameOfRegion: () => 'Asie',
  });
}

function modelOf(blocks: readonly BlockModel[], selected: readonly CountryCode[] = []): MapModel {
  return {
    classes: new Map(),
    blocks,
    reserved: RESERVED,
    home: { country: 'FRA', lon: HOME[0], lat: HOME[1] },
    selected,
    routes: selected.map((country) => ({
      id: country,
      country,
      direction: 'incoming',
      from: GAZETTEER.anchorOf(country),
      to: HOME,
      count: 2,
      isSecondary: false,
    })),
  };
}

const WORDS: LayoutInput['words'] = {
  country: (code) => `Pays ${code}`,
  region: (slug) => slug,
  home: 'Paris',
  sea: (id) => ['Mer', id],
  parallel: (id) => id,
  route: ({ count }) => `${count} accueils en France`,
};

function layoutOn(stage: Stage, model: MapModel): MapLayout {
  return layOut({
    stage,
    model,
    words: WORDS,
    gazetteer: GAZETTEER,
    neighbours: COUNTRY_CODES,
    countOfRegion: () => 1,
    target: 24,
  });
}

function pairs(rects: readonly Rect[]): (readonly [Rect, Rect])[] {
  return rects.flatMap((a, index) => rects.slice(index + 1).map((b) => [a, b] as const));
}

/** Where the blocks of a single action stand: halving the data leaves them whole. */
function singles({ blocks }: MapLayout) {
  return blocks.filter((block) => block.tiles.length === 1).map(({ id, x, y }) => ({ id, x, y }));
}

test.each([
  ['tiles of 12 on a region', 1, 4, { width: 1116, height: 544 }],
  ['tiles of 9 on the world', 1, 1, { width: 1116, height: 544 }],
  ['tiles of 6 where these crowd', 3, 1, { width: 1116, height: 544 }],
  ['squares with their number where there are too many tiles', 8, 1, { width: 1116, height: 544 }],
  ['sub-regions on a low sheet', 1, 1, { width: 908, height: 240 }],
] as const)('the blocks are %s', (way, times, scale, size) => {
  const { reservation } = stageOf(sheetAt(12, 30, scale, size), false, times);
  const { level } = reservation;
  expect(way).toContain(level.kind === 'tiles' ? `tiles of ${level.tile}` : level.kind);
});

test('a filter draws each block inside its own box and moves no other', () => {
  const stage = stageOf(sheetAt(12, 45, 3, { width: 1116, height: 544 }));
  const half = BLOCKS.map((block) => ({ ...block, tiles: block.tiles.slice(0, Math.ceil(block.tiles.length / 2)) }));
  const whole = layoutOn(stage, modelOf(BLOCKS));
  const filtered = layoutOn(stage, modelOf(half));
  for (const block of [...whole.blocks, ...filtered.blocks]) {
    const box = stage.reservation.boxes.find((reserved) => reserved.id === block.id);
    expect(box && contains(box, block)).toBe(true);
  }
  expect(singles(filtered)).toEqual(expect.arrayContaining(singles(whole)));
});

test('the same data, camera and sheet make the same layout', () => {
  const sheet = sheetAt(11, 20, 1.3, { width: 1116, height: 544 });
  const once = layoutOn(stageOf(sheet), modelOf(BLOCKS, ['KAZ']));
  const again = layoutOn(stageOf(sheet), modelOf(BLOCKS, ['KAZ']));
  expect(again).toEqual(once);
});

test('no two areas that answer to the pointer meet, and each holds its block', () => {
  for (const scale of [1, 2, 4]) {
    const { blocks } = layoutOn(stageOf(sheetAt(12, 45, scale, { width: 728, height: 510 })), modelOf(BLOCKS));
    const areas = hitAreas(blocks, 24);
    expect(pairs(areas).filter(([a, b]) => collides(a, b))).toEqual([]);
    expect(areas.map((area, index) => contains(area, blocks[index] ?? area))).not.toContain(false);
  }
});

test('the chosen country and the home point always have their name; no two names are alike', () => {
  const { labels } = layoutOn(stageOf(sheetAt(40, 45, 2.4, { width: 728, height: 510 })), modelOf(BLOCKS, ['KAZ']));
  expect(labels.filter((label) => label.kind === 'chosen').map((label) => label.text)).toEqual(['Pays KAZ']);
  expect(labels.filter((label) => label.kind === 'home').map((label) => label.text)).toEqual(['Paris']);
  expect(new Set(labels.map((label) => label.text)).size).toBe(labels.length);
});

test('on the small map of a phone each country has its name once it is chosen, however full the map', () => {
  const stage = stageOf(sheetAt(12, 48, 5, { width: 358, height: 250 }), true);
  for (const { country } of BLOCKS) {
    const { blocks, labels } = layoutOn(stage, modelOf(BLOCKS, [country]));
    const drawn = blocks.filter((block) => block.isSelected);
    const names = labels.filter((label) => label.kind === 'chosen');
    expect(names.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    expect(names.filter(({ box }) => !contains(stage.frame, box))).toEqual([]);
  }
});

test('the frame alternates every 10 degrees on the world, every 5 on a region, and stops at the edge of the world', () => {
  const world = graduate(sheetAt(11, 0, 1, { width: 1116, height: 544 }));
  const region = sheetAt(11, 45, 4, { width: 1116, height: 544 });
  const stretches = graduate(region).filter(({ side }) => side === 'left');
  const latAt = (y: number) => invert(...(region.planeOf?.(0, y) ?? [0, 0]))[1];
  const latitudes = stretches.slice(1, -1).map(({ from, to }) => latAt(from) - latAt(to));
  expect(latitudes.length).toBeGreaterThan(1);
  for (const degrees of latitudes) expect(degrees).toBeCloseTo(5, 0);
  expect(world.filter(({ side }) => side === 'left')).toEqual([]);
});
