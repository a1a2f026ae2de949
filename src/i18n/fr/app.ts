import { number, plural } from './words.ts';

export const app = {
  product: 'Atlas des coopérations',
  subtitle: 'Carte interactive des actions de coopération internationale',
  skipLinks: 'Accès direct',
  skipToFilters: 'Aller aux filtres',
  skipToContent: 'Aller au contenu',
  skipToTimeline: 'Aller à la chronologie',
  filters: 'Filtrer',
  filtersOn: (count: number) => plural(count, { one: 'filtre actif', other: 'filtres actifs' }),
  showResults: (count: number) =>
    plural(count, { zero: 'Aucune action', one: 'Voir 1 action', other: `Voir ${number(count)} actions` }),
  growSheet: 'Agrandir le panneau',
  shrinkSheet: 'Réduire le panneau',
  details: 'Détails',
  partFailed: 'Cette partie ne s’affiche pas',
  partFailedHelp: 'Une erreur l’a interrompue. Le reste de la page fonctionne.',
  retry: 'Réessayer',
  setAside: (count: number) =>
    plural(count, {
      zero: 'Aucune action écartée',
      one: '1 action du fichier est écartée',
      other: `${number(count)} actions du fichier sont écartées`,
    }),
  setAsideWhy: 'Voir lesquelles et pourquoi',
  ignoredLinkParts: (count: number) =>
    plural(count, {
      zero: '',
      one: 'Une partie du lien n’est pas comprise et reste sans effet :',
      other: 'Des parties du lien ne sont pas comprises et restent sans effet :',
    }),
  closeNotice: 'Fermer cet avis',
};
