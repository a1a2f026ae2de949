import { decodeDataset } from '../../src/dataset/decode.ts';
import type { JsonValue } from '../../src/dataset/json.ts';
import type { DecodedDataset } from '../../src/domain/dataset.ts';

/** An object as a dataset's file has it. */
export interface Raw {
  readonly [key: string]: JsonValue;
}

/** A dataset's file without its actions, with one term in each vocabulary. */
export const RAW_HEADER: Raw = {
  version: 1,
  title: { fr: 'Atlas' },
  institution: {
    name: { fr: 'Institut' },
    shortName: 'INSP',
    home: { country: 'FRA', place: 'Paris', lon: 2.35, lat: 48.85 },
  },
  updated: '2026-11-21',
  themes: [{ id: 'ai', label: { fr: 'IA' } }],
  types: [{ id: 'agreement', label: { fr: 'Accord' } }],
  organisations: [{ id: 'asean', label: { fr: 'ASEAN' } }],
};

/** The least that an action needs. */
export const RAW_ACTION: Raw = { id: 'a', title: { fr: 'Un accord' }, type: 'agreement' };

/** Decodes a file made of the header changed by `header` and of these actions. */
export function decodeRaw(header: Raw, actions: readonly JsonValue[]): DecodedDataset {
  return decodeDataset(JSON.stringify({ ...RAW_HEADER, ...header, actions }));
}
