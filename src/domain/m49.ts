import type { CountryCode } from './action.ts';
import { MEMBERS, type Region, REGION_TABLE } from './m49-table.ts';

export type { Region } from './m49-table.ts';

/** Groupings of M49 that are no node here count for the smallest region that holds them whole. */
const AGGREGATES: Readonly<Record<string, string>> = {
  '202': 'africa',
  'sub-saharan-africa': 'africa',
  '003': 'americas',
  'north-america': 'americas',
  '419': 'americas',
  'latin-america-and-the-caribbean': 'americas',
};

/** Every region followed by its sub-regions, in the order of the page. */
export const REGIONS: readonly Region[] = REGION_TABLE;

const BY_SLUG = new Map(REGIONS.map((region) => [region.slug, region]));
const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]));

const SLUG_BY_COUNTRY: ReadonlyMap<CountryCode, string> = new Map(
  Object.entries(MEMBERS).flatMap(([slug, codes]) => codes.split(' ').map((code) => [code, slug] as const)),
);

/** The region of a slug such as `central-asia`; `null` when there is none. */
export function regionBySlug(slug: string): Region | null {
  return BY_SLUG.get(slug) ?? null;
}

/** The region of an M49 code (`142`) or slug (`asia`); the groupings 202, 003 and 419 answer the region around them. */
export function regionByCode(codeOrSlug: string): Region | null {
  return BY_CODE.get(codeOrSlug) ?? BY_SLUG.get(codeOrSlug) ?? BY_SLUG.get(AGGREGATES[codeOrSlug] ?? '') ?? null;
}

/** The slug of a country's sub-region (of its region for Antarctica); `null` for an unknown code. */
export function regionOfCountry(code: CountryCode): string | null {
  return SLUG_BY_COUNTRY.get(code) ?? null;
}

/** The slugs above a region, nearest first; empty at the root. */
export function ancestorsOf(slug: string): readonly string[] {
  const parent = BY_SLUG.get(slug)?.parent;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** The countries of a region, those of its sub-regions included, by code. */
export function countriesOfRegion(slug: string): readonly CountryCode[] {
  return [...SLUG_BY_COUNTRY].flatMap(([code, own]) => (own === slug || ancestorsOf(own).includes(slug) ? [code] : []));
}
