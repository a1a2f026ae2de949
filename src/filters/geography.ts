import type { CooperationAction } from '../domain/action.ts';
import { countryName, isCountry } from '../domain/countries.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import { ancestorsOf, REGIONS, regionBySlug, regionOfCountry } from '../domain/m49.ts';
import { type Facet, type FacetOption, NOT_STATED } from './facet.ts';
import { countValues, notStatedOption } from './terms.ts';

/** A region, then the regions above it. */
function chainOfRegion(slug: string): readonly string[] {
  return [slug, ...ancestorsOf(slug)];
}

/** The chains found so far: building the engine asks for them once per partner of each action. */
const countryChains = new Map<string, readonly string[]>();

/** A country, then its sub-region and region: the nodes of the tree that hold it. */
export function chainOfCountry(code: string): readonly string[] {
  const known = countryChains.get(code);
  if (known) return known;
  const region = regionOfCountry(code);
  const chain = region === null ? [code] : [code, ...chainOfRegion(region)];
  countryChains.set(code, chain);
  return chain;
}

const NO_GEOGRAPHY = [NOT_STATED];
/** The values found so far, by key: many actions have the same partners. */
const valuesByKey = new Map<string, readonly string[]>();

/** Between partners and regions; no id is so. */
const THEN_REGIONS = ' ';

function keyOf({ partners, regions }: CooperationAction): readonly string[] {
  return regions.length === 0 ? partners : [...partners, THEN_REGIONS, ...regions];
}

/** An action counts for its partners and all that holds them; one that names a region counts for it, never for its countries. */
function valuesOf(action: CooperationAction): readonly string[] {
  const key = keyOf(action).join();
  const known = valuesByKey.get(key);
  if (known) return known;
  const distinct = new Set([...action.partners.flatMap(chainOfCountry), ...action.regions.flatMap(chainOfRegion)]);
  const values = distinct.size > 0 ? [...distinct] : NO_GEOGRAPHY;
  valuesByKey.set(key, values);
  return values;
}

/** Countries with most actions first, then by name. */
function partnersBelow(
  parent: string | null,
  counts: ReadonlyMap<string, number>,
  language: LanguageCode,
): readonly FacetOption[] {
  const collator = new Intl.Collator(language);
  return [...counts]
    .filter(([id]) => isCountry(id) && regionOfCountry(id) === parent)
    .map(([id, count]) => ({ id, count, name: countryName(id, language) }))
    .toSorted((a, b) => b.count - a.count || collator.compare(a.name, b.name))
    .map(({ id }) => ({ id, parent, mark: null }));
}

/** A region, its sub-regions and countries. A region that is divided always stands; all else only if the dataset has it. */
function branch(
  slug: string,
  parent: string | null,
  counts: ReadonlyMap<string, number>,
  language: LanguageCode,
): readonly FacetOption[] {
  const subRegions = REGIONS.filter((region) => region.parent === slug);
  if (subRegions.length === 0 && !counts.has(slug)) return [];
  return [
    { id: slug, parent, mark: null },
    ...subRegions.flatMap((region) => branch(region.slug, slug, counts, language)),
    ...partnersBelow(slug, counts, language),
  ];
}

function options(dataset: Dataset, language: LanguageCode = 'fr'): readonly FacetOption[] {
  const counts = countValues(dataset, valuesOf);
  const world = REGIONS.filter((region) => region.parent === null);
  return [
    ...world.flatMap((region) => branch(region.slug, null, counts, language)),
    ...partnersBelow(null, counts, language),
    ...notStatedOption(dataset, valuesOf),
  ];
}

/** Region › sub-region › country, after UN M49. One tree whose nodes combine by OR. */
export const geographyFacet: Facet = {
  id: 'geography',
  urlKeys: ['region', 'partner'],
  allKey: 'partner',
  control: 'tree',
  valuesOf,
  keyOf,
  options,
  knows: (value, { institution }) =>
    value === NOT_STATED || regionBySlug(value) !== null || (isCountry(value) && value !== institution.home.country),
  label: (value, _dataset, messages, language) => {
    if (value === NOT_STATED) return messages.facets.noCountry;
    return regionBySlug(value)?.name[language] ?? countryName(value, language);
  },
  urlKeyOf: (value) => (regionBySlug(value) ? 'region' : 'partner'),
  accepts: (value, urlKey) =>
    urlKey === 'region'
      ? regionBySlug(value) !== null
      : urlKey === 'partner' && (value === NOT_STATED || isCountry(value)),
};
