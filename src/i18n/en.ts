import type { Messages } from './fr.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('en');
const number = createNumberFormat('en');

/** Every text of the interface in British English. */
export const en = {
  common: {
    actions: (count) => plural(count, { zero: 'No action', one: `${count} action`, other: `${number(count)} actions` }),
    countries: (count) =>
      plural(count, {
        zero: 'No country',
        one: `${count} country or territory`,
        other: `${number(count)} countries and territories`,
      }),
    quote: (text) => `“${text}”`,
    close: 'Close',
    cancel: 'Cancel',
    clear: 'Clear',
    clearAll: 'Clear all',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    print: 'Print',
    notStated: 'Not stated',
    inOtherLanguage: 'in French',
    newTab: '(new tab)',
  },
  dates: {
    undated: 'Undated',
    uncertainDate: 'date uncertain',
    uncertainDates: 'dates uncertain',
    uncertainStart: 'start uncertain',
    uncertainEnd: 'end uncertain',
    roughDates: 'dates approximate',
    roughStart: 'start approximate',
    roughEnd: 'end approximate',
  },
  values: {
    directions: { incoming: 'Hosted in France', outgoing: 'Abroad', remote: 'Remote' },
    directionNotStated: 'Direction not stated',
    statuses: { planned: 'Planned', ongoing: 'Ongoing', completed: 'Completed', cancelled: 'Cancelled' },
    statusNotStated: 'Status not stated',
  },
  app: {},
  header: {},
  heading: {},
  search: {},
  facets: {
    noTheme: 'No theme',
    noOrganisation: 'No organisation',
    noCountry: 'No country',
  },
  timeline: {},
  map: {},
  table: {},
  aside: {},
  problems: {},
  link: {},
  states: {},
  share: {},
  about: {},
  action: {},
  country: {},
  whatsNew: {},
} satisfies Messages;
