import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const app = {
  product: 'Atlas of cooperation',
  subtitle: 'Interactive map of international cooperation',
  skipLinks: 'Skip links',
  skipToFilters: 'Skip to filters',
  skipToContent: 'Skip to content',
  skipToTimeline: 'Skip to timeline',
  filters: 'Filter',
  filtersOn: (count) => plural(count, { one: 'filter on', other: 'filters on' }),
  showResults: (count) =>
    plural(count, { zero: 'No actions', one: 'Show 1 action', other: `Show ${number(count)} actions` }),
  growSheet: 'Enlarge the panel',
  shrinkSheet: 'Reduce the panel',
  details: 'Details',
  partFailed: 'This part cannot be shown',
  partFailedHelp: 'An error stopped it. The rest of the page works.',
  retry: 'Try again',
  setAside: (count) =>
    plural(count, {
      zero: 'No action set aside',
      one: '1 action of the file is set aside',
      other: `${number(count)} actions of the file are set aside`,
    }),
  setAsideWhy: 'See which and why',
  ignoredLinkParts: (count) =>
    plural(count, {
      zero: '',
      one: 'One part of the link is not understood and has no effect:',
      other: 'Some parts of the link are not understood and have no effect:',
    }),
  closeNotice: 'Close this notice',
} satisfies Messages['app'];
