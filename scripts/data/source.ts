import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/dataset/json.ts';

/** A file of the source that is no JSON, with the line where reading stopped. */
export class SourceUnreadable extends Error {
  override readonly name = 'SourceUnreadable';

  constructor(file: string, text: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const position = /position (\d+)/.exec(reason)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    super(line === null ? `${file}: ${reason}` : `${file}:${line}: ${reason}`, { cause });
  }
}

/** Where each part of the dataset is edited, in the order of the published file. */
const LISTS = {
  organisations: 'organisations.json',
  countries: 'countries.json',
  stories: 'stories.json',
  actions: 'actions.json',
} as const;

/** Fields of an action that editors work with and that are never published. */
const WORKING_FIELDS: ReadonlySet<string> = new Set(['facts']);

/** Reads one JSON file. @throws {SourceUnreadable} */
export function readJson(path: string): JsonValue {
  const text = readFileSync(path, 'utf8');
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch (error) {
    throw new SourceUnreadable(path, text, error);
  }
}

/**
 * Puts the files of the source folder together as one dataset, without the working notes.
 * @throws {SourceUnreadable} when a file is no JSON.
 */
export function readSource(directory: string): JsonObject {
  const part = (file: string) => readJson(join(directory, file));
  const lists = Object.entries(LISTS).map(([key, file]): [string, JsonValue] => [key, part(file)]);
  return withoutWorkingFields({
    ...objectOf(part('atlas.json'), 'atlas.json'),
    ...objectOf(part('vocabularies.json'), 'vocabularies.json'),
    ...Object.fromEntries(lists),
  });
}

function withoutWorkingFields(dataset: JsonObject): JsonObject {
  const { actions } = dataset;
  if (!isJsonArray(actions)) return dataset;
  return { ...dataset, actions: actions.map((action) => (isJsonObject(action) ? publishedFields(action) : action)) };
}

function publishedFields(action: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(action).filter(([field]) => !WORKING_FIELDS.has(field)));
}

function objectOf(value: JsonValue, file: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new SourceUnreadable(file, '', 'an object is expected');
}
