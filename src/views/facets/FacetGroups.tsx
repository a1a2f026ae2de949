import { FACETS, FACETS_OPEN_AT_FIRST } from '../../filters/registry.ts';
import { FacetGroup } from './FacetGroup.tsx';

/** All facets in their order, without a head: the content of the column, the drawer and the phone's sheet. */
export function FacetGroups() {
  return FACETS.map((facet, index) => (
    <FacetGroup key={facet.id} facet={facet} isInitiallyOpen={index < FACETS_OPEN_AT_FIRST} />
  ));
}
