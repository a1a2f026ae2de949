// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { tokensOf } from '../appearance/token-values.ts';
import { FACETS } from '../filters/registry.ts';
import { decodeWorld } from '../geo/geometry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import type { ExportContext } from './export-format.ts';
import { drawView } from './svg.ts';

const { dataset } = sampleDataset();
const engine = createEngine(dataset, FACETS);
const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');

async function draw(
  changes: Partial<ViewState>,
  sentence: string,
  given: Partial<ExportContext> = {},
): Promise<Document> {
  const view = { ...defaultViewState('fr'), ...changes };
  const text = await drawView(
    { dataset, engine, view, result: engine.query(view), sentence },
    {
      addressOf: () => 'https://atlas.example/?theme=ai&lang=fr&v=1',
      appearance: 'light',
      loadWorld: () => Promise.resolve(world),
      fontsOf: () => Promise.resolve('@font-face{font-family:"Archivo Variable"}'),
      rasterise: () => Promise.reject(new Error('not here')),
      ownFile: () => Promise.reject(new Error('not here')),
      ...given,
    },
  );
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

const textsOf = (drawing: Document) =>
  [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
const fillOf = (drawing: Document, code: string) =>
  drawing.querySelector(`[data-country="${code}"]`)?.getAttribute('fill');

test('the drawing is sound XML, carries its fonts, and refers to nothing outside', async () => {
  const drawing = await draw({}, 'Écoles & <ministères>');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.documentElement.tagName).toBe('svg');
  expect(drawing.querySelector('style')?.textContent).toContain('@font-face');
  const references = [...drawing.querySelectorAll('*')].flatMap((node) => node.getAttribute('href') ?? []);
  expect(references.filter((target) => !target.startsWith('#'))).toEqual([]);
  expect(drawing.documentElement.outerHTML).not.toMatch(/var\(|NaN|undefined/);
});

test('it says what the view shows, whose map it is, of what date, and where it is read again', async () => {
  const texts = textsOf(
    await draw({ values: { ...defaultViewState('fr').values, theme: ['ai'] } }, '1 action sur l’IA'),
  );
  expect(texts).toContain('1 action sur l’IA');
  expect(texts).toContain(
    'Atlas des coopérations, Institut national du service public. Données au 21\u00a0novembre\u00a02026.',
  );
  expect(texts).toContain('https://atlas.example/?theme=ai&lang=fr&v=1');
  expect(texts.some((text) => text.startsWith('Actions par pays'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Frontières'))).toBe(true);
  expect(texts).toContain('Kazakhstan');
});

test('countries have the colour of their class, in the appearance in force', async () => {
  const everything = await draw({}, 'tout');
  expect(fillOf(everything, 'KAZ')).toBe(tokensOf('light').get('--land-2'));
  expect(fillOf(everything, 'BRA')).toBe(tokensOf('light').get('--land-0'));
  const nothing = await draw({ text: 'zzz' }, 'rien', { appearance: 'dark' });
  expect(fillOf(nothing, 'KAZ')).toBe(tokensOf('dark').get('--land-0'));
});

const timelineOf = (drawing: Document) => drawing.querySelector('[data-part="timeline"]');

test('the timeline stands under the map: a tile for each action, the chosen period framed, the marks named', async () => {
  const everything = await draw({}, 'tout');
  const dated = dataset.actions.filter(({ time }) => time?.start.precision !== undefined && time.end === null);
  expect(timelineOf(everything)?.querySelectorAll('[data-mark]')).toHaveLength(dated.length);
  expect(timelineOf(everything)?.querySelector(`[stroke="${tokensOf('light').get('--choice')}"]`)).toBeNull();
  const chosen = await draw(
    { from: '2025', to: '2025', values: { ...defaultViewState('fr').values, theme: ['ai'] } },
    'IA',
  );
  expect(timelineOf(chosen)?.querySelectorAll('[data-mark]')).toHaveLength(1);
  expect(timelineOf(chosen)?.querySelector(`[stroke="${tokensOf('light').get('--choice')}"]`)).not.toBeNull();
  expect(textsOf(chosen)).toEqual(expect.arrayContaining(['2025', 'intelligence artificielle']));
  expect(textsOf(chosen)).not.toContain('numérique');
});

test('the picture of a country has the whole history of that country', async () => {
  const drawing = await draw({ country: 'KAZ', from: '2001', to: '2002' }, 'Kazakhstan, 2 actions');
  expect(drawing.querySelectorAll('[data-part="timeline"] [data-mark]')).toHaveLength(1);
});

test('a long sentence takes two lines of a smaller size, not the edge of the page', async () => {
  const sentence = Array.from({ length: 40 }, (_, index) => `organisme${index}`).join(' ');
  const drawing = await draw({}, sentence);
  const lines = [...drawing.querySelectorAll('text')].filter(({ textContent }) => textContent?.startsWith('organisme'));
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(sentence);
  const size = Number(lines[0]?.getAttribute('font-size'));
  for (const { textContent } of lines) expect((textContent?.length ?? 0) * size * 0.43).toBeLessThanOrEqual(1232);
});
