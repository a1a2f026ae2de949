import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const table = {
  label: 'Table of actions',
  caption: (order) => `Cooperation actions, ${order}`,
  columns: {
    start: 'Date',
    country: 'Country',
    title: 'Action',
    type: 'Type',
    direction: 'Direction',
    theme: 'Themes',
  },
  order: 'Order',
  orders: {
    start: (isDescending) => (isDescending ? 'latest first' : 'earliest first'),
    country: (isDescending) => (isDescending ? 'by country, Z to A' : 'by country, A to Z'),
    title: (isDescending) => (isDescending ? 'by title, Z to A' : 'by title, A to Z'),
    type: (isDescending) => (isDescending ? 'by type, Z to A' : 'by type, A to Z'),
    direction: (isDescending) => (isDescending ? 'by direction, remote first' : 'by direction, hosted first'),
    theme: (isDescending) => (isDescending ? 'by theme, Z to A' : 'by theme, A to Z'),
  },
  otherPlaces: (count) => plural(count, { zero: '', one: 'and 1 other', other: `and ${number(count)} others` }),
  places: ([first = '', ...others]) =>
    plural(others.length, {
      zero: first,
      one: `${first} and 1 other`,
      other: `${first} and ${number(others.length)} others`,
    }),
  selected: ', selected country',
  selectedNote: 'Selected country',
} satisfies Messages['table'];
