import type { EdtfDate } from './edtf.ts';
import type { Interval } from './interval.ts';
import type { LocalizedText } from './language.ts';

/** ISO 3166-1 alpha-3 code; `XKX` for Kosovo. */
export type CountryCode = string;

export const DIRECTIONS = ['incoming', 'outgoing', 'remote'] as const;
/** Towards the home country, abroad, or at a distance. */
export type Direction = (typeof DIRECTIONS)[number];

export const STATUSES = ['planned', 'ongoing', 'completed', 'cancelled'] as const;
/** What the dataset says of the action; never computed from a clock. */
export type Status = (typeof STATUSES)[number];

export interface Place {
  readonly name: LocalizedText;
  readonly country: CountryCode | null;
  readonly lon: number;
  readonly lat: number;
}

/** Where a fact was read. `url` is `http(s)` or absent. */
export interface Source {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: EdtfDate | null;
}

/** When an action is: its dates as written and the days that they cover. `end: 'open'` is still going on. */
export interface ActionTime {
  readonly start: EdtfDate;
  readonly end: EdtfDate | 'open' | null;
  readonly interval: Interval;
}

/** One cooperation action, decoded and safe to use. `index` is its place in `Dataset.actions`. */
export interface CooperationAction {
  readonly index: number;
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly type: string;
  readonly themes: readonly string[];
  readonly partners: readonly CountryCode[];
  /** Region slugs of `m49.ts`. */
  readonly regions: readonly string[];
  readonly organisations: readonly string[];
  /** How many alike actions the source tells of in one record; at least 1. */
  readonly count: number;
  readonly direction: Direction | null;
  readonly status: Status | null;
  /** `null`: undated. */
  readonly time: ActionTime | null;
  readonly place: Place | null;
  readonly participants: number | null;
  /** Ids of other actions of the dataset, as written. */
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}
