import { FACETS } from '../../filters/registry.ts';
import { FacetGroup } from './FacetGroup.tsx';

/** How many facets are open at first. */
const OPEN_AT_FIRST = 2;

/** All facets in their order, without a head: the content of the column, the drawer and the phone's sheet. */
export function FacetGroups() {
  return FACETS.map((facet, index) => (
    <FacetGroup key={facet.id} facet={facet} isInitiallyOpen={index < OPEN_AT_FIRST} />
  ));
}
