import { type CooperationAction, STATUSES, type Status } from '../domain/action.ts';
import { type Facet, NOT_STATED } from './facet.ts';
import { notStatedOption, rootOption } from './terms.ts';

function valuesOf(action: CooperationAction): readonly string[] {
  return [action.status ?? NOT_STATED];
}

function isStatus(value: string): value is Status {
  return STATUSES.some((status) => status === value);
}

/** What the dataset says of the action: planned, ongoing, completed or cancelled. */
export const statusFacet: Facet = {
  id: 'status',
  urlKeys: ['status'],
  allKey: null,
  control: 'list',
  valuesOf,
  keyOf: ({ status }) => status ?? NOT_STATED,
  options: (dataset) => [...STATUSES.map((id) => rootOption(id)), ...notStatedOption(dataset, valuesOf)],
  knows: (value) => value === NOT_STATED || isStatus(value),
  label: (value, _dataset, messages) =>
    isStatus(value) ? messages.values.statuses[value] : messages.values.statusNotStated,
  urlKeyOf: () => 'status',
  accepts: (value, urlKey) => urlKey === 'status' && (value === NOT_STATED || isStatus(value)),
};
