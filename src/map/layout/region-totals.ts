import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import { ancestorsOf, REGIONS, regionOfCountry } from '../../domain/m49.ts';

/** A region with its partner countries and their actions, each counted once. */
export interface RegionTotal {
  readonly slug: string;
  readonly countries: readonly CountryCode[];
  readonly count: number;
}

/** The region of the world that holds each place, as they came up; `null` for places outside of all. */
const worldRegions = new Map<string, string | null>();

function worldRegionOf(place: string | null): string | null {
  if (place === null) return null;
  const known = worldRegions.get(place);
  if (known !== undefined) return known;
  const root = ancestorsOf(place).at(-1) ?? place;
  worldRegions.set(place, root);
  return root;
}

/** The partner countries of each region of the world and their actions, each action once. */
export function totalsByRegion(actions: readonly CooperationAction[]): readonly RegionTotal[] {
  const counts = new Map<string, number>();
  const partners = new Set<CountryCode>();
  for (const action of actions) {
    const own = new Set<string | null>();
    for (const partner of action.partners) {
      partners.add(partner);
      own.add(worldRegionOf(regionOfCountry(partner)));
    }
    for (const region of action.regions) own.add(worldRegionOf(region));
    for (const slug of own) if (slug !== null) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return REGIONS.filter(({ parent }) => parent === null).flatMap(({ slug }) => {
    const count = counts.get(slug) ?? 0;
    const countries = [...partners].filter((partner) => worldRegionOf(regionOfCountry(partner)) === slug);
    return count > 0 ? [{ slug, countries, count }] : [];
  });
}
