import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const plain: Messages['plain'] = {
  title: (atlas) => `${atlas}: list of actions`,
  intro: (institution, date) =>
    `All the actions of the atlas on one plain page, for a browser without JavaScript or too old. ${institution}, state of the data: ${date}.`,
  total: (count) => plural(count, { zero: 'No action', one: '1 action', other: `${number(count)} actions` }),
  undated: 'Undated',
  noCountry: 'No partner country',
  sources: 'Sources:',
  toAtlas: 'Open the atlas',
  notStarted: 'The atlas could not start: this browser is too old, or a setting prevents it.',
  toList: 'Read the list of all actions',
};
