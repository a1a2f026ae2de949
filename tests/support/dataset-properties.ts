import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readSource } from '../../scripts/data/source.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { DatasetRefused } from '../../src/dataset/errors.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/dataset/json.ts';
import type { DecodedDataset } from '../../src/domain/dataset.ts';
import { ALWAYS } from '../../src/domain/interval.ts';
import { FACET_IDS, type FacetId } from '../../src/filters/facet.ts';
import type { FilterState } from '../../src/query/query.ts';
import { SOURCE_FOLDER } from '../data/real-dataset.ts';
import { anyFilters } from './arbitrary-query.ts';
import { expectCountsToAgree } from './counts-and-list.ts';
import { anyMutation, mutate } from './mutate-dataset.ts';

/** The real dataset with few enough actions for thousands of readings. */
export const REAL: JsonObject = (() => {
  const source = readSource(SOURCE_FOLDER);
  const { actions, organisations } = source;
  if (!isJsonArray(actions) || !isJsonArray(organisations)) throw new Error('no source');
  const countries = isJsonObject(source['countries']) ? Object.entries(source['countries']).slice(0, 6) : [];
  return {
    ...source,
    actions: actions.slice(0, 12),
    organisations: organisations.slice(0, 20),
    countries: Object.fromEntries(countries),
  };
})();

/** The dataset of a file, or nothing when the file is refused; every other failure is thrown. */
export function decodeOrRefuse(value: JsonValue): DecodedDataset | null {
  try {
    return decodeDataset(JSON.stringify(value));
  } catch (error) {
    if (error instanceof DatasetRefused) return null;
    throw error;
  }
}

const broken = fc
  .array(anyMutation, { minLength: 1, maxLength: 6 })
  .map((mutations) => mutations.reduce<JsonValue>(mutate, REAL));

function expectBrokenToHold(file: JsonValue, filters: FilterState, facet: FacetId): void {
  const decoded = decodeOrRefuse(file);
  if (!decoded) return;
  expectNothingLost(decoded, isJsonObject(file) && isJsonArray(file['actions']) ? file['actions'].length : 0);
  expectSafe(decoded);
  expectCountsToAgree(decoded.dataset, filters, [facet]);
}

/**
 * Whatever is changed in the real dataset, it is refused or read; then no action is lost unseen, every reference of
 * what is kept holds, and the engine's figures are those of its lists.
 */
export const brokenDatasetsHold = fc.property(broken, anyFilters, fc.constantFrom(...FACET_IDS), expectBrokenToHold);

/** Asserts that every action of the file is shown or set aside for a reason. */
export function expectNothingLost({ dataset, problems, setAsideCount }: DecodedDataset, written: number): void {
  expect(dataset.actions.length + setAsideCount).toBe(written);
  expect(dataset.actions.map(({ index }) => index)).toEqual(dataset.actions.map((_, place) => place));
  expect(new Set(dataset.actions.map(({ id }) => id)).size).toBe(dataset.actions.length);
  const actionErrors = problems.filter(
    ({ severity, field }) => severity === 'error' && !/^(?!actions)\w+[[.]/.test(field),
  );
  expect(actionErrors.length).toBeGreaterThanOrEqual(setAsideCount);
}

/** Asserts that every reference and every address of what is kept holds. */
export function expectSafe({ dataset }: DecodedDataset): void {
  const { actions, themes, types, organisations, institution } = dataset;
  const [actionIds, themeIds, typeIds, organisationIds] = [actions, themes, types, organisations].map(
    (terms) => new Set(terms.map(({ id }) => id)),
  );
  const unsafe = actions.filter((action) => {
    const { start, end } = action.time?.interval ?? ALWAYS;
    return !(
      typeIds?.has(action.type) &&
      action.themes.every((id) => themeIds?.has(id)) &&
      action.organisations.every((id) => organisationIds?.has(id)) &&
      action.related.every((id) => actionIds?.has(id) && id !== action.id) &&
      !action.partners.includes(institution.home.country) &&
      end >= start &&
      action.sources.every(({ url }) => url === null || /^https?:\/\//i.test(url))
    );
  });
  expect(unsafe).toEqual([]);
}
