import { number, plural } from './words.ts';

export const search = {
  label: 'Rechercher un pays, un thème ou une action',
  placeholder: 'Pays, thème, action…',
  open: 'Rechercher',
  clear: 'Effacer la recherche',
  countries: 'Pays',
  themes: 'Thèmes',
  actions: 'Actions',
  results: 'Résultats',
  text: 'Texte libre',
  freeText: (text: string) => `Toutes les actions avec « ${text} »`,
  nothing: (text: string) => `Aucun résultat pour « ${text} »`,
  found: (count: number) =>
    plural(count, { zero: 'Aucun résultat', one: '1 résultat', other: `${number(count)} résultats` }),
};
