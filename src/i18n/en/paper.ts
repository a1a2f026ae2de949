import type { Messages } from '../fr.ts';

export const paper = {
  updated: (when) => `Data updated ${when}`,
  leftOut: 'action left out by the filters',
  actions: 'Actions',
} satisfies Messages['paper'];
