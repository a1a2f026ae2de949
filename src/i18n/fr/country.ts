import type { FigureQualifier } from '../../domain/dataset.ts';
import type { CountryWords } from '../country-words.ts';
import { number, plural } from './words.ts';

export const countryTexts = {
  close: 'Fermer la fiche',
  selection: 'Pays sélectionnés',
  facts: {
    actions: (count: number) => plural(count, { one: 'action', other: 'actions' }),
    incoming: (count: number) => plural(count, { one: 'accueil en France', other: 'accueils en France' }),
    outgoing: 'à l’étranger',
    remote: 'à distance',
    unstated: 'sens non précisé',
  },
  matching: (count: number) =>
    plural(count, {
      zero: 'Aucune action ne correspond à vos filtres',
      one: '1\u00a0action correspond à vos filtres',
      other: `${number(count)}\u00a0actions correspondent à vos filtres`,
    }),
  all: (count: number) => plural(count, { zero: 'Aucune action', one: 'L’action', other: 'Les actions' }),
  showOthers: (count: number, country: CountryWords) =>
    plural(count, {
      one: `Afficher l’autre action ${country.of}`,
      other: `Afficher les ${number(count)}\u00a0autres actions ${country.of}`,
    }),
  showAll: (count: number, country: CountryWords) =>
    plural(count, {
      one: `Afficher l’action ${country.of}`,
      other: `Afficher les ${number(count)}\u00a0actions ${country.of}`,
    }),
  hideOthers: 'Masquer les autres actions',
  excluded: 'Hors de vos filtres',
  excludedCount: (count: number) =>
    plural(count, {
      one: '1\u00a0action est hors de vos filtres.',
      other: `${number(count)}\u00a0actions sont hors de vos filtres.`,
    }),
  clearFilters: 'Effacer tous les filtres',
  /** "Sous vos filtres : 1 accueil en France et 2 actions à l’étranger." */
  routes: (list: string) => `Sous vos filtres\u00a0: ${list}.`,
  related: 'Voir aussi, avec d’autres pays',
  openPage: 'Voir la fiche du pays',
  backToAtlas: 'Tout l’atlas',
  latest: 'Dernière action',
  history: 'Toute la coopération, dans l’ordre du temps',
  figures: 'Chiffres',
  figureSource: 'source',
  /** A figure as its source states it, at the head of a line. */
  qualified: {
    about: (value: string) => `Environ ${value}`,
    'more-than': (value: string) => `Plus de ${value}`,
    'less-than': (value: string) => `Moins de ${value}`,
  } as Readonly<Record<FigureQualifier, (value: string) => string>>,
  inRegion: 'Dans la région',
  chronology: 'Chronologie',
  none: (country: string) => `L’atlas ne connaît aucune action avec ${country}.`,
};
