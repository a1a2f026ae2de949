import type { FacetId } from '../filters/facet.ts';

/** One value for each facet; the compiler asks for a line when a facet is added. */
export function byFacet<V>(valueOf: (facet: FacetId) => V): Readonly<Record<FacetId, V>> {
  return {
    theme: valueOf('theme'),
    geography: valueOf('geography'),
    type: valueOf('type'),
    direction: valueOf('direction'),
    status: valueOf('status'),
    organisation: valueOf('organisation'),
  };
}
