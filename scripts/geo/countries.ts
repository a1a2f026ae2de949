import polylabel from 'polylabel';
import { invert, project } from '../../src/geo/projection.ts';
import type { Shape } from './shapes.ts';
import { planeArea } from './world.ts';

/** The columns that `src/domain/countries.ts` reads; texts and lists run in the order of the codes. */
export interface CountryColumns {
  readonly alpha3: string;
  readonly gender: string;
  readonly article: string;
  readonly fr: string;
  readonly en: string;
  readonly frShort: Readonly<Record<string, string>>;
  readonly enShort: Readonly<Record<string, string>>;
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  readonly extent: readonly number[];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(table: string): Row[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] === '-' ? '' : (cells[index] ?? '')]));
  });
}

/** The largest part of a shape, on the Equal Earth plane. */
function largestPart(shape: Shape): [number, number][][] {
  const [largest = []] = shape.polygons.toSorted(
    (a, b) => Math.abs(planeArea(b[0] ?? [])) - Math.abs(planeArea(a[0] ?? [])),
  );
  return largest.map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)));
}

/** Larger side of the box around a part, in plane units. */
function extentOf([ring = []]: [number, number][][]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Anchor in degrees: the written one, else the point farthest from the edge of the largest part. */
function anchorOf(row: Row, part: [number, number][][] | null): [lon: number, lat: number] {
  const [lon, lat] = (row['anchor'] ?? '').split(' ').map(Number);
  if (lon !== undefined && lat !== undefined) return [lon, lat];
  if (!part) throw new Error(`No shape and no written anchor for ${row['alpha3']}`);
  const [x, y] = polylabel(part, 0.01);
  const digits = extentOf(part) > 4 ? 1 : 2;
  const [lonFound, latFound] = invert(x, y);
  return [round(lonFound, digits), round(latFound, digits)];
}

/** The table of countries as compact columns, from the written table and the detailed shapes. */
export function countryColumns(table: string, shapes: readonly Shape[]): CountryColumns {
  const rows = rowsOf(table);
  const partOf = new Map(shapes.map((shape) => [shape.id, largestPart(shape)]));
  const anchors = rows.map((row) => anchorOf(row, partOf.get(row['alpha3'] ?? '') ?? null));
  const column = (name: string) => rows.map((row) => row[name] ?? '');
  const sparse = (name: string) =>
    Object.fromEntries(rows.filter((row) => row[name]).map((row) => [row['alpha3'], row[name] ?? '']));
  return {
    alpha3: column('alpha3').join(''),
    gender: column('gender')
      .map((gender) => gender || '-')
      .join(''),
    article: column('article')
      .map((article) => (article ? 't' : '-'))
      .join(''),
    fr: column('fr').join('|'),
    en: column('en').join('|'),
    frShort: sparse('frShort'),
    enShort: sparse('enShort'),
    lon: anchors.map(([lon]) => lon),
    lat: anchors.map(([, lat]) => lat),
    extent: column('alpha3').map((code) => {
      const part = partOf.get(code);
      return part ? round(extentOf(part), extentOf(part) > 4 ? 0 : 1) : 0;
    }),
  };
}
