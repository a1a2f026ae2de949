import { directionFacet } from './direction.ts';
import type { Facet, FacetId } from './facet.ts';
import { geographyFacet } from './geography.ts';
import { organisationFacet } from './organisation.ts';
import { statusFacet } from './status.ts';
import { themeFacet } from './theme.ts';
import { typeFacet } from './type.ts';

const BY_ID: Readonly<Record<FacetId, Facet>> = {
  theme: themeFacet,
  geography: geographyFacet,
  type: typeFacet,
  direction: directionFacet,
  status: statusFacet,
  organisation: organisationFacet,
};

/** All facets in their order on the page. A new facet is one file and one line here (and its id in `facet.ts`). */
export const FACETS: readonly Facet[] = Object.values(BY_ID);

/** How many facets, the first ones, show their values before the reader has opened any. */
export const FACETS_OPEN_AT_FIRST = 2;

/** The facet of an id. */
export function facetById(id: FacetId): Facet {
  return BY_ID[id];
}
