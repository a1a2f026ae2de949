import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const common = {
  actions: (count) => plural(count, { zero: 'No actions', one: `${count} action`, other: `${number(count)} actions` }),
  countries: (count) =>
    plural(count, {
      zero: 'No countries',
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
  copyRefused: 'The browser did not allow the copy. Copy this address:',
  print: 'Print',
  notStated: 'Not stated',
  inOtherLanguage: 'in French',
  newTab: '(new tab)',
} satisfies Messages['common'];
