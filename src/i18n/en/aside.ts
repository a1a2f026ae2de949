import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const aside = {
  partners: (count) =>
    plural(count, {
      zero: 'No partner country',
      one: '1 partner country',
      other: `${number(count)} partner countries and territories`,
    }),
  partnersIntro:
    'The countries of the map, with their actions that match the filters. An action with several countries counts in each.',
  unplaced: (count) =>
    plural(count, {
      zero: 'No action without a country',
      one: '1 action without a partner country',
      other: `${number(count)} actions without a partner country`,
    }),
  unplacedIntro: 'The map cannot place them: their source names no partner country, or a region only.',
  noRegion: 'No country or region',
  undated: (count) =>
    plural(count, { zero: 'No undated action', one: '1 undated action', other: `${number(count)} undated actions` }),
  undatedIntro: 'Their date is not known, so the timeline cannot show them.',
  leaveUndatedOut: (count) => plural(count, { one: 'Leave it out', other: 'Leave them out' }),
  countUndated: (count) => plural(count, { one: 'Count it again', other: 'Count them again' }),
  undatedLeftOut: 'They match the other filters, but are not counted in the present choice.',
  more: (count) => plural(count, { zero: '', one: 'and 1 more', other: `and ${number(count)} more` }),
} satisfies Messages['aside'];
