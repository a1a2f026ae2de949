import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const countryTexts = {
  close: 'Close the country',
  selection: 'Selected countries',
  facts: {
    actions: (count) => plural(count, { one: 'action', other: 'actions' }),
    incoming: () => 'hosted in France',
    outgoing: 'abroad',
    remote: 'remotely',
    unstated: 'direction not stated',
  },
  matching: (count) =>
    plural(count, {
      zero: 'No action matches your filters',
      one: '1 action matches your filters',
      other: `${number(count)} actions match your filters`,
    }),
  all: (count) => plural(count, { zero: 'No actions', one: 'The action', other: 'The actions' }),
  showOthers: (count, country) =>
    plural(count, {
      one: `Show the other action with ${country.name}`,
      other: `Show the ${number(count)} other actions with ${country.name}`,
    }),
  showAll: (count, country) =>
    plural(count, {
      one: `Show the action with ${country.name}`,
      other: `Show the ${number(count)} actions with ${country.name}`,
    }),
  hideOthers: 'Hide the other actions',
  excluded: 'Outside your filters',
  excludedCount: (count) =>
    plural(count, {
      one: '1 action is outside your filters.',
      other: `${number(count)} actions are outside your filters.`,
    }),
  clearFilters: 'Clear all filters',
  routes: (list) => `Under your filters: ${list}.`,
  related: 'See also, with other countries',
  openPage: 'View the country page',
  backToAtlas: 'The whole atlas',
  latest: 'Latest action',
  history: 'The whole cooperation, in order of time',
  figures: 'Figures',
  figureSource: 'source',
  qualified: {
    about: (value) => `About ${value}`,
    'more-than': (value) => `More than ${value}`,
    'less-than': (value) => `Fewer than ${value}`,
  },
  inRegion: 'In the region',
  chronology: 'Chronology',
  none: (country) => `The atlas knows of no action with ${country}.`,
} satisfies Messages['country'];
