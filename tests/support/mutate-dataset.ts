import * as fc from 'fast-check';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/dataset/json.ts';

/** What a careless hand, a broken export or an enemy writes in place of a value. */
const wrongValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, 0, -1, 1e308, -1e308, 2.5, 5e-324, '', ' ', {}, [], [[]], [null]),
  fc.constantFrom<JsonValue>('..', '2025', '2025-02-30', '-0001', '275761', '0000', '9999-12-31', '200X', '99XX?'),
  fc.constantFrom<JsonValue>('none', 'FRA', 'KAZ', 'XKX', '002', 'africa', '999', ['KAZ', 'KAZ'], 'a b', 'a,b'),
  fc.constantFrom<JsonValue>('__proto__', 'constructor', 'toString', ['__proto__', 'hasOwnProperty']),
  fc.constantFrom<JsonValue>('javascript:alert(1)', 'data:text/html,x', 'https://x.org', 'HTTP://X.ORG', '//x.org'),
  fc.constantFrom<JsonValue>('\u202efdp', 'a\u200bb', 'e\u0301', '\u0000', '\ud800', '<img src=x onerror=alert(1)>'),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 100, max: 4000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 1, max: 40 }).map((depth) => nested(depth)),
  fc.constant({ fr: 'texte' }),
);

const hostileKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'fr', 'then', '', 'x'.repeat(500));

/** A change at a random place: `path` picks a child at each level, `act` says what happens to it. */
export interface Mutation {
  readonly path: readonly number[];
  readonly act: 'replace' | 'remove' | 'rename' | 'repeat' | 'add';
  readonly value: JsonValue;
  readonly key: string;
}

/** Any change to any value of a dataset's file. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  act: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'repeat', 'add'),
  value: wrongValue,
  key: hostileKey,
});

/** The value with the change made; the same value when there is no such place. */
export function mutate(value: JsonValue, mutation: Mutation): JsonValue {
  if (isJsonArray(value)) return mutateList(value, mutation);
  return isJsonObject(value) ? mutateObject(value, mutation) : value;
}

function mutateList(list: readonly JsonValue[], mutation: Mutation): readonly JsonValue[] {
  const [pick = 0, ...rest] = mutation.path;
  const chosen = pick % Math.max(1, list.length);
  return list.flatMap((child, index) => {
    if (index !== chosen) return [child];
    if (goesOn(child, rest)) return [mutate(child, { ...mutation, path: rest })];
    switch (mutation.act) {
      case 'remove':
        return [];
      case 'repeat':
        return [child, child];
      case 'add':
        return [child, mutation.value];
      case 'replace':
      case 'rename':
        return [mutation.value];
    }
  });
}

function mutateObject(object: JsonObject, mutation: Mutation): JsonObject {
  const [pick = 0, ...rest] = mutation.path;
  const entries = Object.entries(object);
  const chosen = pick % Math.max(1, entries.length);
  const changed = entries.flatMap(([name, child], index): readonly (readonly [string, JsonValue])[] => {
    if (index !== chosen) return [[name, child]];
    if (goesOn(child, rest)) return [[name, mutate(child, { ...mutation, path: rest })]];
    switch (mutation.act) {
      case 'remove':
        return [];
      case 'rename':
        return [[mutation.key, child]];
      case 'repeat':
      case 'add':
        return [
          [name, child],
          [mutation.key, mutation.value],
        ];
      case 'replace':
        return [[name, mutation.value]];
    }
  });
  return Object.fromEntries(changed);
}

function goesOn(child: JsonValue, rest: readonly number[]): boolean {
  return rest.length > 0 && typeof child === 'object' && child !== null;
}

function nested(depth: number): JsonValue {
  return depth === 0 ? 'x' : depth % 2 === 0 ? [nested(depth - 1)] : { fr: nested(depth - 1) };
}
