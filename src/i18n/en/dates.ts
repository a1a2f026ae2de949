import type { Messages } from '../fr.ts';

export const dates = {
  undated: 'Undated',
  uncertainDate: 'date uncertain',
  uncertainDates: 'dates uncertain',
  uncertainStart: 'start uncertain',
  uncertainEnd: 'end uncertain',
  roughDates: 'dates approximate',
  roughStart: 'start approximate',
  roughEnd: 'end approximate',
} satisfies Messages['dates'];
