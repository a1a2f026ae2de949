import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const facets = {
  title: 'Filter',
  none: 'no filter',
  noTheme: 'No theme',
  noOrganisation: 'No organisation',
  noCountry: 'No country',
  names: {
    theme: 'Themes',
    geography: 'Regions and countries',
    type: 'Types',
    direction: 'Direction',
    status: 'Status',
    organisation: 'Organisations',
  },
  row: (label, count) =>
    `${label}, ${plural(count, { zero: 'no action', one: `${count}\u00a0action`, other: `${number(count)}\u00a0actions` })}`,
  included: (row) => `${row}, within the chosen region`,
  clear: (name, count) =>
    `${plural(count, { one: `${count}\u00a0value`, other: `${number(count)}\u00a0values` })}: clear the filter ‘${name}’`,
  mode: (name) => `${name}: an action must have`,
  any: 'At least one',
  all: 'All',
  branch: (label) => `${label}: details`,
  others: (count) => plural(count, { one: '1\u00a0more', other: `${number(count)}\u00a0more` }),
  fewer: 'Show fewer',
  find: {
    theme: 'Find a theme',
    geography: 'Find a country',
    type: 'Find a type',
    direction: 'Find a direction',
    status: 'Find a status',
    organisation: 'Find an organisation',
  },
  found: (count) => plural(count, { zero: 'No result', one: '1\u00a0result', other: `${number(count)}\u00a0results` }),
  text: 'Text searched',
  clearText: (text) => `Remove the text ‘${text}’`,
} satisfies Messages['facets'];
