import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import * as schema from '../../scripts/data/schema.ts';
import { readSource } from '../../scripts/data/source.ts';
import { FIELDS } from '../../src/dataset/fields.ts';
import { SCHEMA_FILE, SOURCE_FOLDER } from './real-dataset.ts';

const SHAPES: Readonly<Record<keyof typeof FIELDS, z.ZodObject>> = {
  dataset: schema.dataset,
  institution: schema.institution,
  home: schema.home,
  theme: schema.theme,
  type: schema.type,
  organisation: schema.organisation,
  country: schema.countryStory,
  figure: schema.figure,
  figureSource: schema.figureSource,
  story: schema.story,
  scene: schema.scene,
  action: schema.action,
  place: schema.place,
  source: schema.source,
};

test('the published schema is the one of the code: npm run data:schema', () => {
  const published: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(schema.datasetJsonSchema())));
});

test.each(Object.entries(FIELDS))('schema and decoder know the same fields of %s', (name, fields) => {
  const shape = Object.entries(SHAPES).find(([key]) => key === name)?.[1].shape ?? {};
  expect(Object.keys(shape)).toEqual(fields);
});

test('the schema accepts the real dataset', () => {
  const { success, error } = schema.dataset.safeParse(readSource(SOURCE_FOLDER));
  expect(error?.issues ?? []).toEqual([]);
  expect(success).toBe(true);
});
