import type { Interval } from './interval.ts';
import { invalid, type Parsed } from './parsed.ts';

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A date as it is known: EDTF level 0 plus unspecified digits (`200X`) and the qualifiers `?` and `~`. */
export interface EdtfDate {
  /** As written, for instance `2025-07~`. */
  readonly text: string;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly interval: Interval;
}

export function parseEdtf(text: string): Parsed<EdtfDate> {
  return invalid(text, 'not implemented');
}
