import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
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
import { EXPORT_FORMATS } from './registry.ts';

const { dataset } = sampleDataset();
const engine = createEngine(dataset, FACETS);
const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');
/** A page with everything at hand, that answers a picture with its address. */
const context: ExportContext = {
  appearance: 'light',
  loadWorld: () => Promise.resolve(world),
  fontsOf: () => Promise.resolve('@font-face{}'),
  rasterise: (address) => Promise.resolve(new Blob([address], { type: 'image/png' })),
  addressOf: ({ action }) => `https://atlas.example/?action=${action}&lang=fr&v=1`,
};

function inputOf(changes: Partial<ViewState> = {}): ExportInput {
  const view = { ...defaultViewState('fr'), ...changes };
  return { dataset, view, result: engine.query(view), sentence: '6 actions depuis 2003' };
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
    const blob = await format.write(inputOf({ language: code }), context);
    expect(blob.type).toBe(format.mime);
    expect(blob.size).toBeGreaterThan(100);
  });

  test('has a file name that any system takes', () => {
    expect(exportFileName(inputOf(), format)).toBe(
      `atlas-des-cooperations_6-actions-depuis-2003_2026-11-21.${format.extension}`,
    );
  });
});

/** The table as an independent reader finds it. */
async function rowsOf(changes: Partial<ViewState>): Promise<readonly Readonly<Record<string, string>>[]> {
  const blob = await csvFormat.write(inputOf(changes), context);
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
  const blob = await csvFormat.write(inputOf({ language: 'en' }), context);
  expect(await blob.text()).toMatch(/^Identifier,Title,Summary,Date,/);
});
