import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from './facet.ts';
import { isTermId, rootOption, termLabel } from './terms.ts';

function valuesOf(action: CooperationAction): readonly string[] {
  return [action.type];
}

/** The vocabulary, then the types that actions name but that it does not have: these are shown by their id. */
function typeIds(dataset: Dataset): readonly string[] {
  return [...new Set([...dataset.types.map((type) => type.id), ...dataset.actions.map((action) => action.type)])];
}

/** What kind of action it is: agreement, study visit… Every action has one. */
export const typeFacet: Facet = {
  id: 'type',
  urlKeys: ['type'],
  allKey: null,
  control: 'list',
  valuesOf,
  keyOf: ({ type }) => type,
  options: (dataset) => typeIds(dataset).map((id) => rootOption(id)),
  knows: (value, dataset) => typeIds(dataset).includes(value),
  label: (value, dataset, _messages, language) => termLabel(dataset.types, value, language),
  urlKeyOf: () => 'type',
  accepts: (value, urlKey) => urlKey === 'type' && isTermId(value),
};
