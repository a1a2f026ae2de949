import type { ProblemRule } from '../domain/dataset.ts';
import { type EdtfDate, parseEdtf } from '../domain/edtf.ts';
import type { LocalizedText } from '../domain/language.ts';
import { excerpt, isJsonArray, isJsonObject, type JsonObject, type JsonValue, member } from './json.ts';
import type { ProblemLog } from './problem-log.ts';
import { canonicalText, cleanText, cutText, hasUnseen } from './text.ts';

/** Where an entry stands: the action or term that it belongs to, and its path from there. */
export interface EntryPlace {
  readonly subject: string | null;
  /** Path before the name of a field: empty, or ending with a dot. */
  readonly prefix: string;
  /** The same path without subjects and places, for remarks told once: `actions[].place.`. */
  readonly kind: string;
}

/** The longest name, title or address, and the longest text of several sentences, in UTF-16 units. */
export const LONGEST_NAME = 2000;
export const LONGEST_PROSE = 10_000;

/** What a reference answers: the id to keep, or the rule that it breaks. */
export type Resolution = { readonly id: string } | { readonly rule: ProblemRule };

/** One JSON object being read: each reader answers a safe value, or `null` after a remark in the log. */
export class Entry {
  readonly #object: JsonObject;
  readonly #log: ProblemLog;
  readonly place: EntryPlace;

  /** `fields` are the names that this kind of object may have; any other is reported once. */
  constructor(object: JsonObject, fields: readonly string[], place: EntryPlace, log: ProblemLog) {
    this.#object = object;
    this.#log = log;
    this.place = place;
    for (const name of Object.keys(object)) if (!fields.includes(name)) log.addUnknownField(place.kind + excerpt(name));
  }

  has(field: string): boolean {
    return this.get(field) !== undefined;
  }

  get(field: string): JsonValue | undefined {
    return member(this.#object, field);
  }

  /** Reports a value that is dropped. */
  warn(field: string, rule: ProblemRule, value: JsonValue | undefined = this.get(field)): void {
    this.#report('warning', field, rule, value);
  }

  /** Reports what sets the whole entry aside. */
  error(field: string, rule: ProblemRule, value: JsonValue | undefined = this.get(field)): void {
    this.#report('error', field, rule, value);
  }

  /** A text on one line, without spaces around it nor what cannot be seen, cut where it is too long; an empty one is absent. */
  text(field: string, rule: ProblemRule = 'text-invalid', longest = LONGEST_NAME): string | null {
    const text = this.#wholeText(field, rule);
    if (text.length > longest) this.warn(field, 'text-too-long');
    return cutText(text, longest) || null;
  }

  /** A text by language. A plain text is refused unless it may be a name, which is then the same in every language. */
  localized(field: string, { asName = false, longest = LONGEST_NAME } = {}): LocalizedText | null {
    const value = this.get(field);
    if (value === undefined) return null;
    if (asName && typeof value === 'string') {
      const name = this.text(field, 'text-invalid', longest);
      return name ? { fr: name, en: name } : null;
    }
    const entry = isJsonObject(value) ? this.#inner(value, ['fr', 'en'], field) : null;
    if (!entry) {
      this.warn(field, 'text-invalid');
      return null;
    }
    const fr = entry.text('fr', 'text-invalid', longest);
    const en = entry.text('en', 'text-invalid', longest);
    return fr || en ? { ...(fr && { fr }), ...(en && { en }) } : null;
  }

  /** A finite number within bounds, both included. */
  number(field: string, least: number, most: number, { whole = false } = {}): number | null {
    const value = this.get(field);
    if (value === undefined) return null;
    if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)))
      return value;
    this.warn(field, 'number-invalid');
    return null;
  }

  date(field: string, rule: ProblemRule = 'date-unreadable'): EdtfDate | null {
    const text = this.text(field, rule);
    if (text === null) return null;
    const parsed = parseEdtf(text);
    if (parsed.kind === 'valid') return parsed.value;
    this.warn(field, rule);
    return null;
  }

  /** An absolute `http(s)` address, as written; one that is too long is none. */
  link(field: string): string | null {
    const text = this.#wholeText(field, 'link-not-http');
    if (text === '') return null;
    if (text.length > LONGEST_NAME) this.warn(field, 'text-too-long');
    else if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
    else this.warn(field, 'link-not-http');
    return null;
  }

  /** The longitude and latitude of this entry, in degrees. */
  coordinates(): { readonly lon: number; readonly lat: number } | null {
    const lon = this.get('lon');
    const lat = this.get('lat');
    const lonIsRight = typeof lon === 'number' && Math.abs(lon) <= 180;
    const latIsRight = typeof lat === 'number' && Math.abs(lat) <= 90;
    if (lonIsRight && latIsRight) return { lon, lat };
    if (!lonIsRight) this.warn('lon', 'coordinates-invalid');
    if (!latIsRight) this.warn('lat', 'coordinates-invalid');
    return null;
  }

  /** One of a closed list of words. */
  word<W extends string>(field: string, words: readonly W[], rule: ProblemRule): W | null {
    const text = this.text(field, rule);
    const word = words.find((candidate) => candidate === text) ?? null;
    if (text !== null && word === null) this.warn(field, rule);
    return word;
  }

  /** One reference to something known elsewhere. */
  reference(field: string, rule: ProblemRule, resolve: (text: string) => Resolution): string | null {
    const text = this.text(field, rule);
    if (text === null) return null;
    const resolution = resolve(text);
    if ('id' in resolution) return resolution.id;
    this.warn(field, resolution.rule);
    return null;
  }

  /** A list of references: those that hold, each once. */
  references(field: string, rule: ProblemRule, resolve: (text: string) => Resolution): readonly string[] {
    const ids = new Set<string>();
    for (const [index, value] of this.items(field).entries()) {
      const resolution = typeof value === 'string' ? resolve(canonicalText(value)) : { rule };
      const broken = 'rule' in resolution ? resolution.rule : ids.has(resolution.id) ? 'value-repeated' : null;
      if (broken) this.warn(`${field}[${index}]`, broken, value);
      else if ('id' in resolution) ids.add(resolution.id);
    }
    return [...ids];
  }

  /** The values of a list field; empty when absent, or when it is no list, which is reported. */
  items(field: string): readonly JsonValue[] {
    const value = this.get(field);
    if (value === undefined) return [];
    if (isJsonArray(value)) return value;
    this.warn(field, 'list-expected');
    return [];
  }

  /** The object in a field. */
  entry(field: string, fields: readonly string[]): Entry | null {
    const value = this.get(field);
    if (value === undefined) return null;
    if (isJsonObject(value)) return this.#inner(value, fields, field);
    this.warn(field, 'not-an-object');
    return null;
  }

  /** The objects of a list field. */
  entries(field: string, fields: readonly string[]): readonly Entry[] {
    return this.items(field).flatMap((value, index) => {
      if (isJsonObject(value)) return [this.#inner(value, fields, `${field}[${index}]`)];
      this.warn(`${field}[${index}]`, 'not-an-object', value);
      return [];
    });
  }

  /** A clean text of any length; empty when there is none. */
  #wholeText(field: string, rule: ProblemRule): string {
    const value = this.get(field);
    if (value === undefined) return '';
    if (typeof value !== 'string') {
      this.warn(field, rule);
      return '';
    }
    if (hasUnseen(value)) this.warn(field, 'text-unseen');
    return cleanText(value);
  }

  #inner(object: JsonObject, fields: readonly string[], path: string): Entry {
    const { subject, prefix, kind } = this.place;
    const innerKind = `${kind}${path.replace(/\[\d+\]$/, '[]')}.`;
    return new Entry(object, fields, { subject, prefix: `${prefix}${path}.`, kind: innerKind }, this.#log);
  }

  #report(severity: 'error' | 'warning', field: string, rule: ProblemRule, value: JsonValue | undefined): void {
    const { subject, prefix } = this.place;
    this.#log.add({ severity, subject, field: prefix + field, rule, value: excerpt(value) });
  }
}
