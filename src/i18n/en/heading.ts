import type { Messages } from '../fr.ts';

export const heading = {
  since: (year) => `since ${year}`,
  less: 'Show less',
  changeFilters: 'Change the filters',
  datedOnly: 'leaving out undated actions',
  directions: { incoming: 'hosted in France', outgoing: 'abroad', remote: 'held remotely' },
  statuses: {
    planned: () => 'planned',
    ongoing: () => 'ongoing',
    completed: () => 'completed',
    cancelled: () => 'cancelled',
  },
  notStated: {
    theme: 'without a theme',
    geography: 'without a partner country',
    type: 'type not stated',
    direction: 'of unstated direction',
    status: 'of unstated status',
    organisation: 'without an organisation',
  },
  remove: {
    theme: (label) => `Remove ${label}`,
    geography: (label) => `Remove ${label}`,
    type: (label) => `Remove ${label}`,
    direction: (label) => `Remove ${label}`,
    status: (label) => `Remove ${label}`,
    organisation: (label) => `Remove the organisation ${label}`,
    text: (label) => `Remove the text ${label}`,
    period: (label) => `Remove the period ${label}`,
    undated: (label) => `Remove ${label}`,
  },
} satisfies Messages['heading'];
