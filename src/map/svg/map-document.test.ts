// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../appearance/token-values.ts';
import { decodeWorld } from '../../geo/geometry.ts';
import type { MapModel } from '../model.ts';
import { mapDocument, type MapDocumentInput } from './map-document.ts';

const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');

const MODEL: MapModel = {
  classes: new Map([
    ['KAZ', 2],
    ['MAR', 1],
  ]),
  blocks: [
    {
      country: 'KAZ',
      tiles: [
        { index: 0, actionId: 'a', mark: 'ai', status: 'completed' },
        { index: 1, actionId: 'b', mark: 'digital', status: 'cancelled' },
        { index: 2, actionId: 'c', mark: 'other', status: 'planned' },
      ],
      isNew: true,
    },
    { country: 'MAR', tiles: [{ index: 3, actionId: 'd', mark: 'energy', status: 'completed' }], isNew: false },
  ],
  reserved: new Map([
    ['KAZ', 3],
    ['MAR', 2],
  ]),
  home: { country: 'FRA', lon: 2.35, lat: 48.85 },
  selected: ['KAZ'],
  routes: [
    {
      id: 'incoming:KAZ',
      country: 'KAZ',
      direction: 'incoming',
      from: [67, 48],
      to: [2.35, 48.85],
      count: 2,
      isSecondary: false,
    },
  ],
};

const INPUT: MapDocumentInput = {
  world,
  model: MODEL,
  home: { country: 'FRA', place: { fr: 'Paris', en: 'Paris' }, lon: 2.35, lat: 48.85 },
  title: 'Coopérations <b>&</b> "accords"',
  camera: { lon: 30, lat: 40, scale: 2.5 },
  isGlobe: false,
  size: { width: 1200, height: 700 },
  language: 'fr',
  appearance: 'light',
};

/** The drawing as a program that reads SVG finds it; throws when it is not well-formed. */
function read(input: Partial<MapDocumentInput> = {}): { readonly text: string; readonly root: Element } {
  const text = mapDocument({ ...INPUT, ...input });
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.querySelector('parsererror')) throw new Error(root.textContent);
  return { text, root };
}

function textsOf(root: Element): readonly string[] {
  return [...root.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

describe.each([
  ['by day', {}],
  ['by night', { appearance: 'dark' }],
  ['in print', { circumstances: ['print'] }],
  ['on the globe', { isGlobe: true, camera: { lon: 40, lat: 40, scale: 1.2 } }],
  ['in English', { language: 'en' }],
] as const)('%s', (_title, change) => {
  const { text, root } = read(change);
  const tokens = tokensOf(
    'appearance' in change ? change.appearance : 'light',
    'circumstances' in change ? change.circumstances : [],
  );

  test('the file stands alone: no variable, no style sheet, no script, nothing to fetch', () => {
    expect(text).not.toMatch(/var\(|<style|<script|NaN|undefined|url\((?!#)/);
    const references = [...root.querySelectorAll('[href]')].map((element) => element.getAttribute('href') ?? '');
    expect(references.filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(references.filter((href) => !root.querySelector(`[id="${href.slice(1)}"]`))).toEqual([]);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  test('each country with actions has its block and its tint', () => {
    const blocks = [...root.querySelectorAll('[data-block-of]')].map((block) => block.getAttribute('data-block-of'));
    expect(new Set(blocks)).toEqual(new Set(['KAZ', 'MAR']));
    expect(blocks).toHaveLength(2);
    const fillOf = (code: string) => root.querySelector(`[data-country="${code}"]`)?.getAttribute('fill');
    expect([fillOf('KAZ'), fillOf('MAR'), fillOf('FRA'), fillOf('DZA')]).toEqual(
      ['--land-2', '--land-1', '--home', '--land-0'].map((token) => tokens.get(token)),
    );
  });

  test('lines are as thick as on the page without help of the program that reads them', () => {
    expect(text).not.toContain('vector-effect');
  });
});

test('a tile for each action: planned hollow, cancelled struck through', () => {
  const { root } = read();
  expect(
    [...root.querySelectorAll('[data-part="tiles"] [data-mark]')].map((tile) => tile.getAttribute('data-mark')),
  ).toEqual(['ai', 'digital', 'energy']);
  expect(root.querySelectorAll('[data-part="tiles"] [stroke-dasharray="3 2.5"]')).toHaveLength(1);
});

test('names, routes and legend are in the language of the reader', () => {
  expect(textsOf(read().root)).toEqual(
    expect.arrayContaining(['Kazakhstan', 'Paris', '2\u00a0accueils en France', 'Actions par pays', '2–3']),
  );
  expect(textsOf(read({ language: 'en' }).root)).toEqual(
    expect.arrayContaining(['Morocco', '2 hosted in France', 'Actions by country']),
  );
});

test('a text that breaks a reader of XML would be no drawing', () => {
  expect(() => read({ title: 'a\u0000b\u{1F30D}\uD800' })).not.toThrow();
});

test('what is written by people is text, never markup', () => {
  const { root } = read();
  expect(root.querySelector('title')?.textContent).toBe(INPUT.title);
  expect(root.querySelector('b')).toBeNull();
});

/** How many times the coast is drawn: engraved or not. */
function coastsOf(root: Element): number {
  return root.querySelectorAll('use[href="#map-coast"]').length;
}

test('lines in print are not engraved along the coast', () => {
  expect([coastsOf(read().root), coastsOf(read({ circumstances: ['print'] }).root)]).toEqual([7, 1]);
});

test.each([400, 1200, 1920])('whose borders these are stands under a map of any width (%i px)', (width) => {
  const notice = 'Les tracés et les noms n’engagent pas la position de l’établissement.';
  expect(textsOf(read({ size: { width, height: 600 } }).root)).toContain(notice);
});

test.each([300, 400, 620, 760, 900, 1200].flatMap((width) => [[width, 'page'] as const, [width, 'talk'] as const]))(
  'the legend has all its classes at any width (%i px, %s)',
  (width, manner) => {
    const { root } = read({ size: { width, height: 600 }, manner, hasCredit: manner === 'page' });
    const texts = textsOf(root);
    for (const label of ['0', '1', '2–3', '4–7', '8 et plus']) expect(texts).toContain(label);
  },
);

test('in a talk the same drawing fills the same size with larger marks and names', () => {
  const { root } = read({ manner: 'talk' });
  expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['1200', '700']);
  const [, , width = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(1200 / width).toBeGreaterThan(1.8);
});
