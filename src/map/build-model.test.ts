import { expect, test } from 'vitest';
import { buildAction, buildDataset, date } from '../../tests/support/build-dataset.ts';
import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { MARKS, type MarkId } from '../domain/dataset.ts';
import { buildMapModel, classOf, countByPartner } from './build-model.ts';
import type { BlockModel, MapModel } from './model.ts';

const UPDATED = date('2026-11-21');
const NOW = UPDATED.interval.end;
const HOME = [2.35, 48.85] as const;
const ANCHORS: Record<CountryCode, readonly [number, number]> = {
  KAZ: [67, 48],
  CIV: [-5, 7],
  TGO: [1, 8],
  MAR: [-6, 32],
};
const anchorOf = (code: CountryCode) => ANCHORS[code] ?? [0, 0];

type Given = Partial<CooperationAction> & { readonly day?: number; readonly at?: readonly [string, number, number] };

let nextIndex = 0;

/** An action of one day, held at a place of a country. */
function action({ day, at, ...given }: Given): CooperationAction {
  const index = nextIndex++;
  const interval = { start: day ?? 0, end: day ?? 0 };
  return buildAction({
    id: `a${index}`,
    index,
    time: day === undefined ? null : { start: { ...UPDATED, interval }, end: null, interval },
    place: at ? { name: { fr: 'Lieu' }, country: at[0], lon: at[1], lat: at[2] } : null,
    ...given,
  });
}

function markOf({ themes }: CooperationAction): MarkId {
  return MARKS.find((mark) => mark === themes[0]) ?? 'other';
}

function model(
  actions: readonly CooperationAction[],
  selected: readonly CountryCode[] = [],
  matches = actions,
): MapModel {
  const dataset = buildDataset({ actions, updated: UPDATED });
  const kept = new Set(matches.map(({ id }) => id));
  const isMatch = Uint8Array.from(dataset.actions, ({ id }) => (kept.has(id) ? 1 : 0));
  const { institution } = dataset;
  const home = { country: 'FRA', place: { fr: 'Paris' }, lon: HOME[0], lat: HOME[1] };
  return buildMapModel({
    dataset: { ...dataset, institution: { ...institution, home } },
    result: { isMatch },
    selected,
    markOf,
    anchorOf,
  });
}

function blockOf(given: Given): BlockModel | undefined {
  return model([action({ partners: ['KAZ'], ...given })]).blocks[0];
}

test('classes are 0 · 1 · 2–3 · 4–7 · 8 and more', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 100].map(classOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});

test('tiles stand in mark order, then in order of time, undated last', () => {
  const actions = [
    action({ partners: ['KAZ'], themes: ['ai'], day: 5 }),
    action({ partners: ['KAZ'], themes: ['modernisation'] }),
    action({ partners: ['KAZ'], themes: ['modernisation'], day: 9 }),
    action({ partners: ['KAZ'], themes: ['modernisation'], day: 2 }),
  ];
  const [block] = model(actions).blocks;
  expect(block?.tiles.map((tile) => tile.actionId)).toEqual([3, 2, 1, 0].map((i) => actions[i]?.id));
});

test('boxes are reserved from the whole dataset, blocks and classes follow the matches', () => {
  const actions = [action({ partners: ['KAZ', 'TGO'] }), action({ partners: ['KAZ'] })];
  const drawn = model(actions, [], actions.slice(1));
  expect([...drawn.reserved]).toEqual([
    ['KAZ', 2],
    ['TGO', 1],
  ]);
  expect(drawn.blocks.map((block) => block.country)).toEqual(['KAZ']);
  expect(drawn.classes.get('KAZ')).toBe(1);
  expect(drawn.classes.get('TGO')).toBeUndefined();
});

test('the reserved counts of a dataset are one map, so that a filter lays nothing out again', () => {
  const actions = [action({ partners: ['KAZ'] })];
  expect(countByPartner(actions)).toBe(countByPartner(actions));
});

test('a block is new when an action took place in the 30 days before the date of the data', () => {
  expect(blockOf({ day: NOW - 30 })?.isNew).toBe(true);
  expect(blockOf({ day: NOW - 31 })?.isNew).toBe(false);
  expect(blockOf({ day: NOW + 1 })?.isNew).toBe(false);
  expect(blockOf({ day: NOW, status: 'planned' })?.isNew).toBe(false);
  expect(blockOf({})?.isNew).toBe(false);
});

test('no selection, no route; an action without a direction has none either', () => {
  const actions = [action({ partners: ['KAZ'], direction: 'incoming' }), action({ partners: ['TGO'] })];
  expect(model(actions).routes).toEqual([]);
  expect(model(actions, ['TGO']).routes).toEqual([]);
});

test('one route per direction: partner to home, home to place, home to partner', () => {
  const actions = [
    action({ partners: ['KAZ'], direction: 'incoming' }),
    action({ partners: ['KAZ'], direction: 'incoming' }),
    action({ partners: ['KAZ'], direction: 'outgoing', at: ['KAZ', 71, 51] }),
    action({ partners: ['KAZ'], direction: 'remote' }),
  ];
  expect(model(actions, ['KAZ']).routes).toEqual([
    {
      id: 'incoming:KAZ',
      country: 'KAZ',
      direction: 'incoming',
      from: ANCHORS.KAZ,
      to: HOME,
      count: 2,
      isSecondary: false,
    },
    {
      id: 'remote:KAZ',
      country: 'KAZ',
      direction: 'remote',
      from: HOME,
      to: ANCHORS.KAZ,
      count: 1,
      isSecondary: false,
    },
    {
      id: 'outgoing:KAZ',
      country: 'KAZ',
      direction: 'outgoing',
      from: HOME,
      to: [71, 51],
      count: 1,
      isSecondary: false,
    },
  ]);
});

test('without a place the sole partner stands for it; several partners and no place make no route', () => {
  expect(model([action({ partners: ['KAZ'], direction: 'outgoing' })], ['KAZ']).routes[0]?.to).toEqual(ANCHORS.KAZ);
  expect(model([action({ partners: ['KAZ', 'TGO'], direction: 'outgoing' })], ['KAZ']).routes).toEqual([]);
});

test('several places in one country meet at its anchor, in one route with the whole number', () => {
  const actions = [
    action({ partners: ['KAZ'], direction: 'outgoing', at: ['KAZ', 71, 51] }),
    action({ partners: ['KAZ'], direction: 'outgoing', at: ['KAZ', 76, 43] }),
  ];
  expect(model(actions, ['KAZ']).routes).toMatchObject([{ id: 'outgoing:KAZ', to: ANCHORS.KAZ, count: 2 }]);
});

test('the other partners of an action abroad join its place', () => {
  const actions = [action({ partners: ['CIV', 'TGO', 'MAR'], direction: 'outgoing', at: ['CIV', -4, 5] })];
  const ids = (selected: readonly CountryCode[]) => model(actions, selected).routes.map((route) => route.id);
  expect(ids(['CIV'])).toEqual(['outgoing:CIV', 'with:TGO:CIV', 'with:MAR:CIV']);
  expect(ids(['TGO'])).toEqual(['outgoing:CIV', 'with:TGO:CIV']);
  expect(ids(['TGO', 'CIV'])).toEqual(['outgoing:CIV', 'with:TGO:CIV', 'with:MAR:CIV']);
});
