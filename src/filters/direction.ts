import { type CooperationAction, DIRECTIONS, type Direction } from '../domain/action.ts';
import { type Facet, NOT_STATED } from './facet.ts';
import { notStatedOption, rootOption } from './terms.ts';

function valuesOf(action: CooperationAction): readonly string[] {
  return [action.direction ?? NOT_STATED];
}

function isDirection(value: string): value is Direction {
  return DIRECTIONS.some((direction) => direction === value);
}

/** Towards the home country, abroad, or at a distance. */
export const directionFacet: Facet = {
  id: 'direction',
  urlKeys: ['direction'],
  allKey: null,
  control: 'list',
  valuesOf,
  keyOf: ({ direction }) => direction ?? NOT_STATED,
  options: (dataset) => [...DIRECTIONS.map((id) => rootOption(id)), ...notStatedOption(dataset, valuesOf)],
  knows: (value) => value === NOT_STATED || isDirection(value),
  label: (value, _dataset, messages) =>
    isDirection(value) ? messages.values.directions[value] : messages.values.directionNotStated,
  urlKeyOf: () => 'direction',
  accepts: (value, urlKey) => urlKey === 'direction' && (value === NOT_STATED || isDirection(value)),
};
