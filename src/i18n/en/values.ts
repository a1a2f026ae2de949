import type { Messages } from '../fr.ts';

export const values = {
  directions: { incoming: 'Hosted in France', outgoing: 'Abroad', remote: 'Remote' },
  directionNotStated: 'Direction not stated',
  statuses: { planned: 'Planned', ongoing: 'Ongoing', completed: 'Completed', cancelled: 'Cancelled' },
  statusNotStated: 'Status not stated',
} satisfies Messages['values'];
