import { type FacetId, FACET_IDS } from '../filters/facet.ts';
import { facetById, FACETS } from '../filters/registry.ts';
import { FIRST_LANGUAGES } from '../i18n/first-messages.ts';
import { STEPS } from '../timeline/step.ts';
import { byFacet } from './by-facet.ts';
import { parseSort } from './sort.ts';
import * as codecs from './url/codecs.ts';
import type { Codec } from './url/codecs.ts';
import { partText, type LinkParts } from './url/parts.ts';
import { invalid, valid } from '../domain/parsed.ts';
import { DEFAULT_SORT, EMBED_PARTS, MAX_SELECTED, MAX_TEXT_LENGTH, type ViewState } from './view-state.ts';

/** Where one field of the view is kept, and how. */
export interface Field<V> {
  /** The link keys that carry it. */
  readonly keys: readonly string[];
  /** Under which name the reader's own choice is also remembered on this machine; `null`: in the link only. */
  readonly storageKey: string | null;
  /** Nothing for the default. */
  readonly encode: (value: V) => readonly (readonly [key: string, text: string])[];
  /** `undefined` when the link says nothing usable of it; what is not understood goes to `reject`. */
  readonly decode: (parts: LinkParts, reject: (part: string) => void) => V | undefined;
}

function field<V>(key: string, codec: Codec<V>, storageKey: string | null = null): Field<V> {
  return {
    keys: [key],
    storageKey,
    encode: (value) => {
      const text = codec.encode(value);
      return text === null ? [] : [[key, text]];
    },
    decode: (parts, reject) => {
      const text = parts.get(key);
      if (text === undefined) return undefined;
      const parsed = codec.decode(text);
      if (parsed.kind === 'valid') return parsed.value;
      reject(partText(key, text));
      return undefined;
    },
  };
}

/** A comma-separated list without repetition; items that are not accepted are rejected one by one. */
function listField<V extends string>(
  key: string,
  accept: (text: string) => V | undefined,
  maxLength = Number.POSITIVE_INFINITY,
): Field<readonly V[]> {
  return {
    keys: [key],
    storageKey: null,
    encode: (values) => (values.length === 0 ? [] : [[key, values.join(',')]]),
    decode: (parts, reject) => {
      const text = parts.get(key);
      if (text === undefined) return undefined;
      const values = new Set<V>();
      for (const item of text.split(',')) {
        const value = accept(item);
        if (value === undefined || (values.size === maxLength && !values.has(value))) reject(partText(key, item));
        else values.add(value);
      }
      return [...values];
    },
  };
}

/** Every facet's values under its own keys, after the facets' registry. */
const valuesField: Field<ViewState['values']> = {
  keys: FACETS.flatMap((facet) => facet.urlKeys),
  storageKey: null,
  encode: (values) =>
    FACETS.flatMap((facet) =>
      facet.urlKeys.flatMap((key) => {
        const own = values[facet.id].filter((value) => facet.urlKeyOf(value) === key && facet.accepts(value, key));
        return own.length === 0 ? [] : [[key, own.join(',')] as const];
      }),
    ),
  decode: (parts, reject) =>
    byFacet((id) => {
      const facet = facetById(id);
      const lists = facet.urlKeys.map((key) =>
        listField(key, (text) => (facet.accepts(text, key) ? text : undefined)).decode(parts, reject),
      );
      return [...new Set(lists.flatMap((list) => list ?? []))];
    }),
};

/** The names of facets in the link's `all` key. */
const ALL_KEYS: ReadonlyMap<string, FacetId> = new Map(
  FACETS.flatMap(({ allKey, id }) => (allKey === null ? [] : [[allKey, id] as const])),
);

const allNames = listField('all', (text) => (ALL_KEYS.has(text) ? text : undefined));
const allField: Field<ViewState['all']> = {
  ...allNames,
  encode: (all) => allNames.encode([...ALL_KEYS].filter(([, id]) => all.includes(id)).map(([name]) => name)),
  decode: (parts, reject) => {
    const names = allNames.decode(parts, reject);
    return names && FACET_IDS.filter((id) => names.some((name) => ALL_KEYS.get(name) === id));
  },
};

const sort: Codec<string> = {
  encode: (value) => (value === DEFAULT_SORT ? null : value),
  decode: (text) => (parseSort(text) === null ? invalid(text, 'column') : valid(text)),
};

const language: Codec<ViewState['language']> = {
  encode: (value) => value,
  decode: (text) => {
    const found = FIRST_LANGUAGES.find(({ code }) => code === text);
    return found === undefined ? invalid(text, 'language') : valid(found.code);
  },
};

const country = (text: string): string | undefined => (codecs.country.decode(text).kind === 'valid' ? text : undefined);
const embedPart = (text: string): ViewState['show'][number] | undefined => EMBED_PARTS.find((part) => part === text);

/** For every field of the view, where it is kept; in the order in which a link names them. */
export const FIELDS: { readonly [F in keyof ViewState]: Field<ViewState[F]> } = {
  view: field('view', codecs.word(['map', 'table', 'present'])),
  country: field('country', codecs.country),
  selected: listField('select', country, MAX_SELECTED),
  action: field('action', codecs.identifier),
  values: valuesField,
  all: allField,
  text: field('q', codecs.freeText(MAX_TEXT_LENGTH)),
  from: field('from', codecs.date),
  to: field('to', codecs.date),
  undated: field('undated', codecs.flag(true)),
  step: field('step', codecs.optionalWord(STEPS)),
  camera: field('at', codecs.camera),
  globe: field('globe', codecs.flag(false)),
  sort: field('sort', sort),
  story: field('story', codecs.identifier),
  scene: field('scene', codecs.ordinal),
  own: field('own', codecs.packedText),
  loop: field('loop', codecs.ordinal),
  notes: field('notes', codecs.flag(false)),
  embed: field('embed', codecs.flag(false)),
  show: listField('show', embedPart),
  interaction: field('interaction', codecs.word(['full', 'select', 'none'])),
  background: field('background', codecs.word(['paper', 'none'])),
  sync: field('sync', codecs.channelName),
  appearance: field('appearance', codecs.optionalWord(['light', 'dark'] as const), 'atlas.appearance'),
  language: field('lang', language, 'atlas.language'),
};
