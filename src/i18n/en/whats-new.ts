import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const whatsNew = {
  title: 'What’s new',
  all: 'See all',
  planned: (count) =>
    plural(count, {
      zero: 'Nothing coming up',
      one: 'Coming up: 1 action',
      other: `Coming up: ${number(count)} actions`,
    }),
  plannedTitle: 'Coming up',
  back: 'Back to what’s new',
} satisfies Messages['whatsNew'];
