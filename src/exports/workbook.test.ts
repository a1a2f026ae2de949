import JSZip from 'jszip';
import readWorkbook from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { buildAction, buildDataset, time } from '../../tests/support/build-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState } from '../state/view-state.ts';
import { exportedActions, type ExportContext, type ExportInput } from './export-format.ts';
import { xlsxFormat } from './xlsx.ts';

const dataset = buildDataset({
  actions: [
    buildAction({ id: 'day', time: time('2025-11-14', '2025-11-17'), partners: ['KAZ', 'LVA'], participants: 24 }),
    buildAction({ id: 'month', time: time('2024-04') }),
    buildAction({ id: 'about', time: time('2023-05-22~', '..') }),
    buildAction({ id: 'formula', title: { fr: '=1+1' }, summary: { fr: '+33 1' } }),
    buildAction({
      id: 'wild',
      time: time('2022'),
      title: { fr: 'R&D <x>\u0000\uFFFE\uFFFF' },
      summary: { fr: `${'a'.repeat(32_765)}\u{1F30D}b` },
    }),
    buildAction({ id: 'old', time: time('1885-01-01') }),
  ],
});
const view = defaultViewState('fr');
const engine = createEngine(dataset, FACETS);
const input: ExportInput = {
  dataset,
  engine,
  view,
  result: engine.query(view),
  sentence: '6 actions',
};
const nowhere = () => Promise.reject(new Error('not here'));
const context: ExportContext = {
  appearance: 'light',
  loadWorld: nowhere,
  fontsOf: nowhere,
  rasterise: nowhere,
  ownFile: nowhere,
  addressOf: ({ action }) => `https://atlas.example/?action=${action}`,
};

/** The rows as another library reads them, by the names in the first one. */
async function read(option: string | null) {
  const blob = await xlsxFormat.write(input, context, option);
  const [sheet] = await readWorkbook(blob);
  const [names = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => new Map(names.map((name, index) => [String(name), row[index]])));
}

test('days are dates only where the day is known for certain; the text says what is known', async () => {
  const rows = await read(null);
  const seen = rows.map((row) =>
    ['Identifiant', 'Début (EDTF)', 'Jour de début', 'Jour de fin'].map((name) => row.get(name)),
  );
  expect(new Map(seen.map(([id, ...cells]) => [id, cells]))).toEqual(
    new Map<unknown, unknown>([
      ['day', ['2025-11-14', new Date('2025-11-14'), new Date('2025-11-17')]],
      ['month', ['2024-04', null, null]],
      ['about', ['2023-05-22~', null, null]],
      ['wild', ['2022', null, null]],
      ['formula', [null, null, null]],
      ['old', ['1885-01-01', null, null]],
    ]),
  );
});

test('numbers are numbers, and a text that looks like a formula stays a text', async () => {
  const rows = await read(null);
  const of = (id: string) => rows.find((row) => row.get('Identifiant') === id);
  expect([of('day')?.get('Participants'), of('day')?.get('Nombre')]).toEqual([24, 1]);
  expect([of('formula')?.get('Titre'), of('formula')?.get('Résumé')]).toEqual(['=1+1', '+33 1']);
});

test('a cell holds what XML can hold, and as much as a spreadsheet takes, cut between characters', async () => {
  const wild = (await read(null)).find((row) => row.get('Identifiant') === 'wild');
  expect(wild?.get('Titre')).toBe('R&D <x>');
  expect(wild?.get('Résumé')).toBe(`${'a'.repeat(32_765)}…`);
});

test('its rows are those of the list, or one for each partner', async () => {
  expect((await read(null)).map((row) => row.get('Identifiant'))).toEqual(exportedActions(input).map(({ id }) => id));
  const byCountry = await read('country');
  expect(byCountry.filter((row) => row.get('Identifiant') === 'day').map((row) => row.get('Pays partenaires'))).toEqual(
    ['Kazakhstan', 'Lettonie'],
  );
  expect(xlsxFormat.contents?.(input, 'country')).toBe(`${byCountry.length}\u00a0lignes`);
});

test('the row of names stays in sight, on a sheet with a name', async () => {
  const blob = await xlsxFormat.write(input, context, null);
  expect((await readWorkbook(blob)).map(({ sheet }) => sheet)).toEqual(['Actions']);
  const archive = await JSZip.loadAsync(await blob.arrayBuffer());
  const sheet = await archive.file('xl/worksheets/sheet1.xml')?.async('string');
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});
