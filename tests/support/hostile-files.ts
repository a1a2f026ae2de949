import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RAW_ACTION, RAW_HEADER } from './build-raw-dataset.ts';

const FOLDER = join(import.meta.dirname, '../data/hostile');

/** A file as a host may answer it in place of the dataset. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const GOOD = { ...RAW_ACTION, id: 'good', title: { fr: 'Un accord intact' }, partners: ['KAZ'], start: '2025-05' };
const MEGABYTE = 1_000_000;
const DEPTH = 100_000;

/** Files too large to be kept: each is written when it is needed. */
const WRITTEN: Readonly<Record<string, () => string>> = {
  'a-hundred-thousand-lists': () => '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  'a-hundred-thousand-objects': () => `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`,
  'a-hundred-thousand-lists-left-open': () => '['.repeat(DEPTH),
  'a-deep-value-in-every-field': () =>
    withActions([
      GOOD,
      ...Object.keys(RAW_ACTION).map((field) => ({ ...RAW_ACTION, id: `deep-${field}`, [field]: 'DEEP' })),
    ]).replaceAll('"DEEP"', '['.repeat(DEPTH) + ']'.repeat(DEPTH)),
  'megabyte-texts': () => {
    const long = 'Une très longue phrase. '.repeat(MEGABYTE / 24);
    const word = 'x'.repeat(MEGABYTE);
    return withActions([
      GOOD,
      { ...RAW_ACTION, id: 'sentence', title: { fr: long }, summary: { fr: long }, partners: ['LVA'] },
      { ...RAW_ACTION, id: 'word', title: { fr: word }, place: { name: word, lon: 1, lat: 1 }, partners: ['LVA'] },
      { ...RAW_ACTION, id: word },
      { ...RAW_ACTION, id: 'kind', type: word, sources: [{ url: `https://example.org/${word}`, title: word }] },
    ]);
  },
  'megabyte-header': () => {
    const word = 'x'.repeat(MEGABYTE);
    const { institution } = RAW_HEADER;
    return withActions([GOOD], {
      title: { fr: word },
      licence: word,
      institution: Object.assign({}, institution, { shortName: word, name: { fr: word } }),
      themes: [{ id: 'ai', label: { fr: word } }],
    });
  },
  'megabyte-field-names': () => withActions([{ ...GOOD, ['x'.repeat(MEGABYTE)]: 1 }], { ['y'.repeat(MEGABYTE)]: 1 }),
  'twenty-thousand-broken-actions': () =>
    withActions([GOOD, ...Array.from({ length: 20_000 }, (_, index) => ({ id: `broken-${index}`, start: 'hier' }))]),
  'five-thousand-sources': () =>
    withActions([
      {
        ...GOOD,
        sources: Array.from({ length: 5000 }, (_, index) => ({ url: `https://example.org/${index}`, title: 'Source' })),
      },
    ]),
  'twenty-thousand-unknown-fields': () =>
    withActions([
      { ...GOOD, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field${index}`, index])) },
    ]),
  'a-thousand-actions-on-one-day': () =>
    withActions([
      GOOD,
      ...Array.from({ length: 1000 }, (_, index) => ({
        ...RAW_ACTION,
        id: `same-${index}`,
        partners: ['KAZ'],
        start: '2025-05-05',
      })),
    ]),
};

/** Every hostile file, those of the folder first. */
export function hostileFiles(): readonly HostileFile[] {
  const kept = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name: name.replace('.json', ''), bytes: readFileSync(join(FOLDER, name)) }));
  const written = Object.entries(WRITTEN).map(([name, write]) => ({ name, bytes: Buffer.from(write()) }));
  return [...kept, ...written];
}

function withActions(actions: readonly object[], header: object = {}): string {
  return JSON.stringify({ ...RAW_HEADER, ...header, actions });
}
