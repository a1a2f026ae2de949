import type { CooperationAction } from '../domain/action.ts';
import { type Facet, NOT_STATED } from './facet.ts';
import { isTermId, notStatedOption, rootOption, termLabel } from './terms.ts';

function valuesOf(action: CooperationAction): readonly string[] {
  return action.themes.length > 0 ? action.themes : [NOT_STATED];
}

/** What an action is about: the dataset's own themes, in the dataset's order, each with its mark. */
export const themeFacet: Facet = {
  id: 'theme',
  urlKeys: ['theme'],
  allKey: 'theme',
  control: 'list',
  valuesOf,
  keyOf: ({ themes }) => themes,
  options: (dataset) => [
    ...dataset.themes.map((theme) => rootOption(theme.id, theme.mark)),
    ...notStatedOption(dataset, valuesOf),
  ],
  knows: (value, dataset) => value === NOT_STATED || dataset.themes.some((theme) => theme.id === value),
  label: (value, dataset, messages, language) =>
    value === NOT_STATED ? messages.facets.noTheme : termLabel(dataset.themes, value, language),
  urlKeyOf: () => 'theme',
  accepts: (value, urlKey) => urlKey === 'theme' && isTermId(value),
};
