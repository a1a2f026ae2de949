import { number, plural } from './words.ts';

export const facets = {
  title: 'Filtrer',
  none: 'aucun filtre',
  noTheme: 'Sans thème',
  noOrganisation: 'Sans organisme',
  noCountry: 'Sans pays',
  names: {
    theme: 'Thèmes',
    geography: 'Régions et pays',
    type: 'Types',
    direction: 'Sens',
    status: 'Statut',
    organisation: 'Organismes',
  },
  row: (label: string, count: number) =>
    `${label}, ${plural(count, { zero: 'aucune action', one: `${count}\u00a0action`, other: `${number(count)}\u00a0actions` })}`,
  included: (row: string) => `${row}, dans la région choisie`,
  clear: (name: string, count: number) =>
    `${plural(count, { one: `${count}\u00a0valeur`, other: `${number(count)}\u00a0valeurs` })}\u00a0: effacer le filtre «\u00a0${name}\u00a0»`,
  mode: (name: string) => `${name}\u00a0: l’action doit en avoir`,
  any: 'Au moins un',
  all: 'Tous',
  branch: (label: string) => `${label}\u00a0: détail`,
  others: (count: number) => plural(count, { one: '1\u00a0autre', other: `${number(count)}\u00a0autres` }),
  fewer: 'Réduire la liste',
  find: {
    theme: 'Chercher un thème',
    geography: 'Chercher un pays',
    type: 'Chercher un type',
    direction: 'Chercher un sens',
    status: 'Chercher un statut',
    organisation: 'Chercher un organisme',
  },
  found: (count: number) =>
    plural(count, { zero: 'Aucun résultat', one: '1\u00a0résultat', other: `${number(count)}\u00a0résultats` }),
  text: 'Texte cherché',
  clearText: (text: string) => `Retirer le texte «\u00a0${text}\u00a0»`,
};
