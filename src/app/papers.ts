/** One way to lay the paper, with the sizes of what is drawn on it in CSS pixels: A4 inside margins of 12 mm. */
export interface Paper {
  readonly orientation: 'landscape' | 'portrait';
  readonly width: number;
  readonly mapHeight: number;
  /** Of the map above a list that ends on the same sheet. */
  readonly lowMapHeight: number;
  readonly timelineHeight: number;
  readonly countryMapHeight: number;
}

export const PAPERS: readonly Paper[] = [
  {
    orientation: 'landscape',
    width: 1030,
    mapHeight: 460,
    lowMapHeight: 272,
    timelineHeight: 90,
    countryMapHeight: 420,
  },
  {
    orientation: 'portrait',
    width: 702,
    mapHeight: 400,
    lowMapHeight: 400,
    timelineHeight: 104,
    countryMapHeight: 380,
  },
];
