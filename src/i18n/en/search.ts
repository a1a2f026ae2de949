import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const search = {
  label: 'Search for a country, a theme or an action',
  placeholder: 'Country, theme, action…',
  open: 'Search',
  clear: 'Clear the search',
  countries: 'Countries',
  themes: 'Themes',
  actions: 'Actions',
  results: 'Results',
  text: 'Free text',
  freeText: (text) => `All actions with “${text}”`,
  nothing: (text) => `No result for “${text}”`,
  found: (count) => plural(count, { zero: 'No result', one: '1 result', other: `${number(count)} results` }),
} satisfies Messages['search'];
