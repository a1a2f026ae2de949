import { isCountry } from '../domain/countries.ts';
import { regionByCode } from '../domain/m49.ts';
import type { Resolution } from './entry.ts';

/** A country or territory of the atlas, by its alpha-3 code. */
export function resolveCountry(code: string): Resolution {
  return isCountry(code) ? { id: code } : { rule: 'partner-unknown' };
}

/** A partner: a country other than the home country. */
export function resolvePartner(home: string): (code: string) => Resolution {
  return (code) => (code === home ? { rule: 'home-as-partner' } : resolveCountry(code));
}

/** A region by its M49 code or slug; the answer is the slug. */
export function resolveRegion(code: string): Resolution {
  const region = regionByCode(code);
  return region ? { id: region.slug } : { rule: 'region-unknown' };
}

/** Something that the dataset itself lists. */
export function resolveAmong(
  ids: { has(id: string): boolean },
  rule: 'theme-unknown' | 'organisation-unknown' | 'related-unknown',
): (id: string) => Resolution {
  return (id) => (ids.has(id) ? { id } : { rule });
}
