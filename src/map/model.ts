import type { CountryCode, Direction, Status } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';

/** One square: one action; the same object in the block of each of its countries. */
export interface TileModel {
  /** The place of its action in the dataset. */
  readonly index: number;
  readonly actionId: string;
  readonly mark: MarkId;
  readonly status: Status | null;
}

/** The tiles of one partner country, in mark order then time. */
export interface BlockModel {
  readonly country: CountryCode;
  readonly tiles: readonly TileModel[];
  /** Within 30 days before the dataset's date. */
  readonly isNew: boolean;
}

/** Fill class of a country by its number of matching actions: 0 · 1 · 2–3 · 4–7 · 8 and more. */
export type CountryClass = 0 | 1 | 2 | 3 | 4;

/** One curve of the selection, in degrees; `count` is how many actions it stands for. */
export interface RouteModel {
  readonly id: string;
  readonly country: CountryCode;
  readonly direction: Direction;
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly count: number;
  /** A co-partner's thin route to the place of the action. */
  readonly isSecondary: boolean;
}

/** What any renderer draws of a query result. */
export interface MapModel {
  readonly classes: ReadonlyMap<CountryCode, CountryClass>;
  readonly blocks: readonly BlockModel[];
  /** For each partner country of the whole dataset its number of actions; boxes are reserved from it. */
  readonly reserved: ReadonlyMap<CountryCode, number>;
  readonly home: { readonly country: CountryCode; readonly lon: number; readonly lat: number };
  readonly selected: readonly CountryCode[];
  readonly routes: readonly RouteModel[];
}
