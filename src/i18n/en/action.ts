import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const action = {
  directions: { incoming: 'in France', outgoing: 'abroad', remote: 'remotely' },
  statuses: { planned: 'planned', ongoing: 'ongoing', completed: 'completed', cancelled: 'cancelled' },
  others: (count) => plural(count, { one: '1 other', other: `${number(count)} others` }),
  label: 'Action',
  back: 'Back',
  close: 'Close the action',
  date: 'Date',
  type: 'Type',
  direction: 'Direction',
  status: 'Status',
  place: 'Place',
  participants: 'Participants',
  partners: (count) => plural(count, { one: 'Partner country', other: 'Partner countries' }),
  regions: (count) => plural(count, { one: 'Region', other: 'Regions' }),
  themes: (count) => plural(count, { one: 'Theme', other: 'Themes' }),
  organisations: (count) => plural(count, { one: 'Organisation', other: 'Organisations' }),
  filterBy: (label) => `Filter by ${label}`,
  unfilter: (label) => `Stop filtering by ${label}`,
  sources: (count) => plural(count, { one: 'Source', other: 'Sources' }),
  untitledSource: 'Source',
  published: (date) => `published ${date}`,
  related: 'See also',
  readSource: (publisher) => (publisher === null ? 'Read the source' : `Read the source (${publisher})`),
  unknown: 'This action is not in the file.',
} satisfies Messages['action'];
