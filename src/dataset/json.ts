import { canonicalText, cutText, spellUnseen } from './text.ts';

/** A value as JSON text gives it, before anything is known of it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a JSON value is an object, not a list nor `null`. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isJsonArray(value);
}

/** Whether a JSON value is a list. */
export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** An own member of an object, never one of its prototype; `null` counts as absent. */
export function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
}

/** The id of an object, empty when it has none. */
export function idOf(object: JsonObject): string {
  const id = member(object, 'id');
  return typeof id === 'string' ? canonicalText(id) : '';
}

const EXCERPT_LENGTH = 60;

/** A value as a short text for a report, what cannot be seen written out; lists and objects are not opened, however deep they are. */
export function excerpt(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  if (isJsonArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return cutText(spellUnseen(cutText(String(value), EXCERPT_LENGTH)), EXCERPT_LENGTH);
}
