import { cleanText } from '../../dataset/text.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import { invalid, type Parsed, valid } from '../../domain/parsed.ts';
import type { Camera } from '../../geo/camera.ts';

/** How a value is written in a link and read from it; `encode(decode(text))` may differ from `text`, never the reverse. */
export interface Codec<V> {
  /** `null`: nothing to write, the value is the default. */
  encode(value: V): string | null;
  decode(text: string): Parsed<V>;
}

const COUNTRY_FORM = /^[A-Z]{3}$/;
const NUMBER_FORM = /^-?\d{1,9}(\.\d{1,9})?$/;
const WHOLE_FORM = /^[1-9]\d{0,3}$/;
const NAME_FORM = /^[\w.~-]{1,64}$/;
const PACKED_FORM = /^[\w-]{1,8000}$/;
const ID_FORM = /^[^\s,]{1,120}$/u;
const CAMERA_DECIMALS = 2;
const MIN_SCALE = 0.5;
const MAX_SCALE = 512;

/** One of some words; the first is the default and is not written. */
export function word<W extends string>(words: readonly [W, ...W[]]): Codec<W> {
  return {
    encode: (value) => (value === words[0] ? null : value),
    decode: (text) => {
      const found = words.find((candidate) => candidate === text);
      return found === undefined ? invalid(text, 'word') : valid(found);
    },
  };
}

/** One of some words, or nothing. */
export function optionalWord<W extends string>(words: readonly W[]): Codec<W | null> {
  return {
    encode: (value) => value,
    decode: (text) => {
      const found = words.find((candidate) => candidate === text);
      return found === undefined ? invalid(text, 'word') : valid(found);
    },
  };
}

/** A yes or no whose default is not written: `1` says yes, `0` says no. */
export function flag(byDefault: boolean): Codec<boolean> {
  return {
    encode: (value) => (value === byDefault ? null : value ? '1' : '0'),
    decode: (text) => (text === '1' || text === '0' ? valid(text === '1') : invalid(text, 'flag')),
  };
}

/** A text of a given form, or nothing. */
function optionalText(form: RegExp): Codec<string | null> {
  return {
    encode: (value) => (value !== null && form.test(value) ? value : null),
    decode: (text) => (form.test(text) ? valid(text) : invalid(text, 'form')),
  };
}

export const country = optionalText(COUNTRY_FORM);
export const identifier = optionalText(ID_FORM);
/** Bytes in the alphabet of base64url, or nothing. */
export const packedText = optionalText(PACKED_FORM);
export const channelName = optionalText(NAME_FORM);

/** A free text on one line, without spaces around it or characters that nobody sees, at most `maxLength` UTF-16 units. */
export function freeText(maxLength: number): Codec<string> {
  return {
    encode: (value) => value.slice(0, maxLength).trim() || null,
    decode: (text) => {
      const clean = cleanText(text);
      return clean.length <= maxLength ? valid(clean) : invalid(text, 'too long');
    },
  };
}

/** An EDTF date at any precision, or an open end. */
export const date: Codec<string | null> = {
  encode: (value) => value,
  decode: (text) => {
    const parsed = parseEdtf(text);
    return parsed.kind === 'valid' ? valid(text) : invalid(text, 'date');
  },
};

/** A count from 1 to 9999, or nothing. */
export const ordinal: Codec<number | null> = {
  encode: (value) => (value === null ? null : String(value)),
  decode: (text) => (WHOLE_FORM.test(text) ? valid(Number(text)) : invalid(text, 'number')),
};

/** `lon,lat,scale` in degrees, to two decimals (about one kilometre). */
export const camera: Codec<Camera | null> = {
  encode: (value) => (value === null ? null : [value.lon, value.lat, value.scale].map(rounded).join(',')),
  decode: (text) => {
    const fields = text.split(',');
    if (fields.length !== 3 || !fields.every((field) => NUMBER_FORM.test(field))) return invalid(text, 'camera');
    const [lon = 0, lat = 0, scale = 0] = fields.map((field) => rounded(Number(field)));
    const isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && scale >= MIN_SCALE && scale <= MAX_SCALE;
    return isOnEarth ? valid({ lon, lat, scale }) : invalid(text, 'camera');
  },
};

/** Rounded to the precision of a link; never a negative zero. */
function rounded(value: number): number {
  return Number(value.toFixed(CAMERA_DECIMALS)) + 0;
}
