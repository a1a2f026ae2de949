import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as schema from '../../scripts/data/schema.ts';
import { readSource } from '../../scripts/data/source.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { DatasetRefused } from '../../src/dataset/errors.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/dataset/json.ts';
import type { DecodedDataset, ProblemRule } from '../../src/domain/dataset.ts';
import { ALWAYS } from '../../src/domain/interval.ts';
import { SOURCE_FOLDER } from './real-dataset.ts';

/** The real dataset with few enough actions for thousands of readings. */
const REAL: JsonObject = (() => {
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

const TIMEOUT_MS = 60_000;

/** Values that a careless hand or a broken export writes. */
const wrongValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    -1,
    1e308,
    2.5,
    '',
    ' ',
    '..',
    '2025',
    '2025-02-30',
    '200X',
    'none',
    'FRA',
    'KAZ',
  ),
  fc.constantFrom<JsonValue>(
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'https://x.org',
    [],
    {},
    [[]],
    ['KAZ', 'KAZ'],
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant({ fr: 'texte' }),
);

/** A change at a random place: `path` picks a child at each level, `value` replaces it or removes it. */
const mutation = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  value: fc.option(wrongValue, { nil: undefined }),
  rename: fc.boolean(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(value: JsonValue, { path, value: replacement, rename }: Mutation): JsonValue {
  const [pick = 0, ...rest] = path;
  const change = (child: JsonValue): readonly JsonValue[] => {
    if (rest.length > 0 && typeof child === 'object' && child !== null) {
      return [mutate(child, { path: rest, value: replacement, rename })];
    }
    return replacement === undefined ? [] : [replacement];
  };
  if (isJsonArray(value)) {
    if (value.length === 0) return value;
    const index = pick % value.length;
    return value.flatMap((child, place) => (place === index ? change(child) : [child]));
  }
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value);
  const key = keys[pick % Math.max(1, keys.length)];
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      if (name !== key) return [[name, child]];
      const isLeaf = rest.length === 0;
      return change(child).map((changed): [string, JsonValue] => [isLeaf && rename ? `${name}s` : name, changed]);
    }),
  );
}

function idsOf(terms: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(terms.map(({ id }) => id));
}

function decode(value: JsonValue): DecodedDataset | null {
  try {
    return decodeDataset(JSON.stringify(value));
  } catch (error) {
    if (error instanceof DatasetRefused) return null;
    throw error;
  }
}

test(
  'whatever is broken, reading never fails otherwise than by refusing, and no action is lost unseen',
  () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const broken = mutations.reduce<JsonValue>(mutate, REAL);
        const decoded = decode(broken);
        if (!decoded) return;
        const { dataset, problems, setAsideCount } = decoded;
        const written = isJsonObject(broken) && isJsonArray(broken['actions']) ? broken['actions'].length : 0;
        expect(dataset.actions.length + setAsideCount).toBe(written);
        expect(dataset.actions.map(({ index }) => index)).toEqual(dataset.actions.map((_, place) => place));
        expect(new Set(dataset.actions.map(({ id }) => id)).size).toBe(dataset.actions.length);
        const actionErrors = problems.filter(
          ({ severity, field }) => severity === 'error' && !/^(?!actions)\w+[[.]/.test(field),
        );
        expect(actionErrors.length).toBeGreaterThanOrEqual(setAsideCount);
      }),
      { numRuns: 800 },
    );
  },
  TIMEOUT_MS,
);

test(
  'every reference of what is kept holds',
  () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const decoded = decode(mutations.reduce<JsonValue>(mutate, REAL));
        if (!decoded) return;
        const { actions, themes, types, organisations, institution } = decoded.dataset;
        const [actionIds, themeIds, typeIds, organisationIds] = [actions, themes, types, organisations].map(idsOf);
        for (const action of actions) {
          expect(typeIds?.has(action.type)).toBe(true);
          expect(action.themes.every((id) => themeIds?.has(id))).toBe(true);
          expect(action.organisations.every((id) => organisationIds?.has(id))).toBe(true);
          expect(action.related.every((id) => actionIds?.has(id) && id !== action.id)).toBe(true);
          expect(action.partners).not.toContain(institution.home.country);
          const { start, end } = action.time?.interval ?? ALWAYS;
          expect(end).toBeGreaterThanOrEqual(start);
          for (const { url } of action.sources) expect(url ?? 'https://').toMatch(/^https?:/i);
        }
      }),
      { numRuns: 400 },
    );
  },
  TIMEOUT_MS,
);

/** What a schema cannot say: whether a reference, a day or an address exists, and what stands twice. */
const BEYOND_SCHEMA: ReadonlySet<ProblemRule> = new Set<ProblemRule>([
  'id-repeated',
  'theme-unknown',
  'type-unknown',
  'type-missing',
  'partner-unknown',
  'region-unknown',
  'organisation-unknown',
  'related-unknown',
  'home-as-partner',
  'value-repeated',
  'start-unreadable',
  'end-unreadable',
  'date-unreadable',
  'end-before-start',
  'end-without-start',
  'link-not-http',
  'field-unknown',
]);

test(
  'what the schema accepts is read whole, references aside',
  () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutation, (change) => {
        const changed = mutate(REAL, change);
        if (!schema.dataset.safeParse(changed).success) return;
        accepted += 1;
        const rules = decode(changed)?.problems.map(({ rule }) => rule) ?? [];
        expect(rules.filter((rule) => !BEYOND_SCHEMA.has(rule))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(25);
  },
  TIMEOUT_MS,
);
