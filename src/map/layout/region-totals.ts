import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import { ancestorsOf, REGIONS, regionOfCountry } from '../../domain/m49.ts';

/** A region with its partner countries and their actions, each counted once. */
export interface RegionTotal {
  readonly slug: string;
  readonly countries: readonly CountryCode[];
  readonly count: number;
}

/** The partner countries of each region of the world and their actions, each action once. */
export function totalsByRegion(actions: readonly CooperationAction[]): readonly RegionTotal[] {
  return REGIONS.filter(({ parent }) => parent === null).flatMap(({ slug }) => {
    const isThere = (place: string | null): boolean =>
      place !== null && (place === slug || ancestorsOf(place).includes(slug));
    const own = actions.filter(
      (action) => action.partners.some((partner) => isThere(regionOfCountry(partner))) || action.regions.some(isThere),
    );
    const partners = new Set(own.flatMap((action) => action.partners));
    const countries = [...partners].filter((partner) => isThere(regionOfCountry(partner)));
    return own.length > 0 ? [{ slug, countries, count: own.length }] : [];
  });
}
