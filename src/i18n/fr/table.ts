import { number, plural } from './words.ts';

export const table = {
  label: 'Tableau des actions',
  caption: (order: string) => `Actions de coopération, ${order}`,
  columns: {
    start: 'Date',
    country: 'Pays',
    title: 'Action',
    type: 'Type',
    direction: 'Sens',
    theme: 'Thèmes',
  },
  order: 'Ordre',
  orders: {
    start: (isDescending: boolean): string =>
      isDescending ? 'de la plus récente à la plus ancienne' : 'de la plus ancienne à la plus récente',
    country: (isDescending: boolean): string => (isDescending ? 'par pays, de Z à A' : 'par pays, de A à Z'),
    title: (isDescending: boolean): string => (isDescending ? 'par titre, de Z à A' : 'par titre, de A à Z'),
    type: (isDescending: boolean): string => (isDescending ? 'par type, de Z à A' : 'par type, de A à Z'),
    direction: (isDescending: boolean): string =>
      isDescending ? 'par sens, à distance d’abord' : 'par sens, accueils d’abord',
    theme: (isDescending: boolean): string => (isDescending ? 'par thème, de Z à A' : 'par thème, de A à Z'),
  },
  otherPlaces: (count: number) =>
    plural(count, { zero: '', one: 'et 1\u00a0autre', other: `et ${number(count)}\u00a0autres` }),
  places: ([first = '', ...others]: readonly string[]) =>
    plural(others.length, {
      zero: first,
      one: `${first} et 1\u00a0autre`,
      other: `${first} et ${number(others.length)}\u00a0autres`,
    }),
  selected: ', pays sélectionné',
  selectedNote: 'Pays sélectionné',
};
