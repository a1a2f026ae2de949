import countries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { ancestorsOf, countriesOfRegion, REGIONS, regionByCode, regionBySlug, regionOfCountry } from './m49.ts';

/** The list writes Kosovo `XKK`, the atlas `XKX` as the World Bank and Natural Earth do. */
const CODES = Object.values(countries.getAlpha2Codes()).map((code) => (code === 'XKK' ? 'XKX' : code));

test('every ISO 3166-1 code and Kosovo have exactly one sub-region, and no other code has', () => {
  const placed = REGIONS.filter((region) => region.parent === null).flatMap((region) => countriesOfRegion(region.slug));
  expect(new Set(placed).size).toBe(placed.length);
  expect(placed.toSorted()).toEqual(CODES.toSorted());
  expect(placed.length).toBe(250);
});

test.each([
  ['KAZ', 'central-asia'],
  ['LVA', 'northern-europe'],
  ['VNM', 'south-eastern-asia'],
  ['XKX', 'southern-europe'],
  ['TWN', 'eastern-asia'],
  ['CYP', 'western-asia'],
  ['MEX', 'central-america'],
  ['SDN', 'northern-africa'],
  ['IRN', 'southern-asia'],
  ['ATA', 'antarctica'],
])('%s lies in %s', (code, slug) => {
  expect(regionOfCountry(code)).toBe(slug);
});

test('an unknown code has no region', () => {
  expect(regionOfCountry('ZZZ')).toBeNull();
  expect(regionByCode('001')).toBeNull();
  expect(regionBySlug('atlantis')).toBeNull();
  expect(ancestorsOf('atlantis')).toEqual([]);
});

test('slugs and codes are unique, parents exist and come first', () => {
  expect(new Set(REGIONS.map((region) => region.slug)).size).toBe(REGIONS.length);
  expect(new Set(REGIONS.map((region) => region.code)).size).toBe(REGIONS.length);
  for (const [index, region] of REGIONS.entries()) {
    const earlier = [null, ...REGIONS.slice(0, index).map(({ slug }) => slug)];
    expect(earlier).toContain(region.parent);
    expect(regionBySlug(region.slug)).toBe(region);
    expect(regionByCode(region.code)).toBe(region);
    expect(regionByCode(region.slug)).toBe(region);
  }
});

test('a region holds the countries of its sub-regions', () => {
  expect(countriesOfRegion('central-asia')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
  expect(countriesOfRegion('asia')).toContain('KAZ');
  expect(ancestorsOf('central-asia')).toEqual(['asia']);
  expect(ancestorsOf('asia')).toEqual([]);
});

test('groupings that are no node count for the region around them', () => {
  expect(regionByCode('202')?.slug).toBe('africa');
  expect(regionByCode('419')?.slug).toBe('americas');
});
