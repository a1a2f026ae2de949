import type { Messages } from '../fr.ts';
export const search = {
  label: 'Search for a country, a theme or an action',
  placeholder: 'Country, theme, action…',
  open: 'Search',
  countries: 'Countries',
  regions: 'Regions',
  organisations: 'Organisations',
  themes: 'Themes',
  actions: 'Actions',
  results: 'Results',
  text: 'Free text',
  freeText: (text) => `All actions with “${text}”`,
  nothing: 'No result for these words. Check the spelling, or search all texts:',
} satisfies Messages['search'];
