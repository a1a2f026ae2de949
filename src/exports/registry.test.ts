import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { decodeWorld } from '../geo/geometry.ts';
import { LANGUAGES } from '../i18n/registry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import { csvFormat } from './csv.ts';
import { exportedActions, type ExportContext, type ExportInput } from './export-format.ts';
import { exportFileName } from './file-name.ts';
import { startBlock } from './talk-blocks.ts';
import { EXPORT_FORMATS } from './registry.ts';

const { dataset } = sampleDataset();
const engine = createEngine(dataset, FACETS);
const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');
/** A page with everything at hand, that draws an empty picture. */
const context: ExportContext = {
  appearance: 'light',
  loadWorld: () => Promise.resolve(world),
  fontsOf: () => Promise.resolve('@font-face{}'),
  ownFile: () => Promise.resolve(`<!doctype html><style></style>${startBlock('')}`),
  rasterise: () =>
    Promise.resolve(
      new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })))], { type: 'image/png' }),
    ),
  addressOf: ({ action }) => `https://atlas.example/?action=${action}&lang=fr&v=1`,
};

function inputOf(changes: Partial<ViewState> = {}): ExportInput {
  const view = { ...defaultViewState('fr'), ...changes };
  return { dataset, engine, view, result: engine.query(view), sentence: '6 actions depuis 2003' };
}

describe.each(EXPORT_FORMATS)('the export $id', (format) => {
  test('has an id and an extension of its own', () => {
    expect(EXPORT_FORMATS.filter(({ id, extension }) => id === format.id || extension === format.extension)).toEqual([
      format,
    ]);
    expect(format.extension).toMatch(/^[a-z]{3,4}$/);
  });

  test.each(LANGUAGES)('is named in $ownName', ({ messages }) => {
    const { label, note } = messages.exports.formats[format.id];
    expect([label, note].every((words) => words.trim().length > 2)).toBe(true);
  });

  test.each(LANGUAGES)('writes a file of its type with something in it, in $ownName', async ({ code }) => {
    const input = inputOf({ language: code });
    for (const option of [null, 'unknown', ...format.options(input).map(({ id }) => id)]) {
      const blob = await format.write(input, context, option);
      expect(blob.type).toBe(format.mime);
      expect(blob.size).toBeGreaterThan(100);
    }
  });

  test.each(LANGUAGES)('names its ways apart, in $ownName', ({ code }) => {
    const options = format.options(inputOf({ language: code }));
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
  });

  test('has a file name that any system takes', () => {
    expect(exportFileName(inputOf(), format)).toBe(
      `atlas-des-cooperations_6-actions-depuis-2003_2026-11-21.${format.extension}`,
    );
  });
});

/** The table as an independent reader finds it. */
async function rowsOf(
  changes: Partial<ViewState>,
  option: string | null = null,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const blob = await csvFormat.write(inputOf(changes), context, option);
  return Papa.parse<Record<string, string>>((await blob.text()).replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

test.each([
  ['everything', {}],
  ['a search', { text: 'kazakhstan' }],
  ['nothing', { text: 'zzz' }],
  ['the page of a country', { text: 'zzz', country: 'KAZ' }],
] as const)('the table of %s has one row for each action of the list, in its order', async (_name, changes) => {
  const rows = await rowsOf(changes);
  expect(rows.map((row) => row['Identifiant'])).toEqual(exportedActions(inputOf(changes)).map(({ id }) => id));
});

test('by country an action has a row for each of its partners, and none is lost', async () => {
  const actions = exportedActions(inputOf());
  const rows = await rowsOf({}, 'country');
  expect(rows.map((row) => [row['Identifiant'], row['Pays partenaires (ISO 3166)']])).toEqual(
    actions.flatMap(({ id, partners }) => (partners.length > 0 ? partners.map((code) => [id, code]) : [[id, '']])),
  );
  expect(csvFormat.contents?.(inputOf(), 'country')).toBe(`${rows.length}\u00a0lignes`);
  expect(csvFormat.contents?.(inputOf(), null)).toBe(`${actions.length}\u00a0lignes`);
});

test('a row says in words and in codes what the action is, where it is read and in what view', async () => {
  const [row] = await rowsOf({ text: 'mémorandum' });
  expect(row).toMatchObject({
    Titre: 'Mémorandum avec le Kazakhstan',
    Date: '14\u00a0novembre\u00a02025',
    'Début (EDTF)': '2025-11-14',
    Type: 'Accord',
    'Type (code)': 'agreement',
    'Pays partenaires': 'Kazakhstan',
    'Pays partenaires (ISO 3166)': 'KAZ',
    Thèmes: 'Intelligence artificielle | Numérique',
    'Thèmes (code)': 'ai | digital',
    Sens: 'Accueil en France',
    'Sens (code)': 'incoming',
    Nombre: '1',
    Sources: 'https://insp.gouv.fr/kaz',
    'Adresse dans l’atlas': 'https://atlas.example/?action=kaz-memorandum&lang=fr&v=1',
    'Vue exportée': '6 actions depuis 2003',
    'Données au': '2026-11-21',
  });
});

test('English tables have commas and English names', async () => {
  const blob = await csvFormat.write(inputOf({ language: 'en' }), context, null);
  expect(await blob.text()).toMatch(/^Identifier,Title,Summary,Date,/);
});
