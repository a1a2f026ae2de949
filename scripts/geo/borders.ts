/** Where along a boundary the dash applies, by a point of it in degrees. */
type Stretch = (lon: number, lat: number) => boolean;

const everywhere: Stretch = () => true;

/**
 * The border policy: pairs of neighbours (codes in alphabetical order) whose boundary is drawn dashed, at every scale.
 * `docs/borders.md` gives the reasons in words and changes with this table.
 */
export const DISPUTED_BOUNDARIES: Readonly<Record<string, Stretch>> = {
  'ESH-MAR': everywhere,
  'CYN-CYP': everywhere,
  'SOL-SOM': everywhere,
  'ISR-PSE': everywhere,
  'ISR-SYR': everywhere,
  'KAS-PAK': everywhere,
  'IND-KAS': everywhere,
  'CHN-KAS': everywhere,
  'IND-PAK': (_lon, lat) => lat > 32.3,
  'CHN-IND': (lon) => lon < 79.6 || lon > 91.6,
  'SDN-SSD': (lon) => lon > 27.6 && lon < 29.4,
  'EGY-SDN': (lon) => lon > 33,
};

/** Regions that the source draws inside France: by the box around the middle of a part, in degrees. */
export const FRENCH_OVERSEAS: readonly {
  readonly code: string;
  readonly box: readonly [number, number, number, number];
}[] = [
  { code: 'GUF', box: [-56, 1, -51, 7] },
  { code: 'GLP', box: [-62, 15.7, -60.9, 16.7] },
  { code: 'MTQ', box: [-61.4, 14.2, -60.7, 15] },
  { code: 'MYT', box: [44.8, -13.2, 45.5, -12.4] },
  { code: 'REU', box: [55, -21.6, 56, -20.6] },
];
