import { number, plural } from './words.ts';

export const plain = {
  title: (atlas: string) => `${atlas}\u00a0: liste des actions`,
  intro: (institution: string, date: string) =>
    `Toutes les actions de l’atlas en une page simple, pour un navigateur sans JavaScript ou trop ancien. ${institution}, état des données\u00a0: ${date}.`,
  total: (count: number) =>
    plural(count, { zero: 'Aucune action', one: '1\u00a0action', other: `${number(count)}\u00a0actions` }),
  undated: 'Sans date',
  noCountry: 'Sans pays partenaire',
  sources: 'Sources\u00a0:',
  toAtlas: 'Ouvrir l’atlas',
  notStarted: 'L’atlas n’a pas pu démarrer\u00a0: ce navigateur est trop ancien, ou un réglage l’en empêche.',
  toList: 'Lire la liste de toutes les actions',
};
