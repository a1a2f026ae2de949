import { number, plural } from './words.ts';

export const whatsNew = {
  title: 'Quoi de neuf',
  /** On a phone, leads to the table. */
  all: 'Tout voir',
  planned: (count: number) =>
    plural(count, {
      zero: 'Rien à venir',
      one: 'À venir\u00a0: 1\u00a0action',
      other: `À venir\u00a0: ${number(count)}\u00a0actions`,
    }),
  plannedTitle: 'À venir',
  back: 'Revenir aux nouveautés',
};
