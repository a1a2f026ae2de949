import type { Direction, Status } from '../domain/action.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('fr');
const number = createNumberFormat('fr');

/** Every text of the interface in French, one section per area; its type is the contract of the other languages. */
export const fr = {
  common: {
    actions: (count: number) =>
      plural(count, { zero: 'Aucune action', one: `${count} action`, other: `${number(count)} actions` }),
    countries: (count: number) =>
      plural(count, {
        zero: 'Aucun pays',
        one: `${count} pays ou territoire`,
        other: `${number(count)} pays et territoires`,
      }),
    quote: (text: string) => `« ${text} »`,
    close: 'Fermer',
    cancel: 'Annuler',
    clear: 'Effacer',
    clearAll: 'Tout effacer',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    print: 'Imprimer',
    notStated: 'Non précisé',
    inOtherLanguage: 'en anglais',
    newTab: '(nouvel onglet)',
  },
  dates: {
    undated: 'Sans date',
    uncertainDate: 'date incertaine',
    uncertainDates: 'dates incertaines',
    uncertainStart: 'début incertain',
    uncertainEnd: 'fin incertaine',
    roughDates: 'dates approximatives',
    roughStart: 'début approximatif',
    roughEnd: 'fin approximative',
  },
  values: {
    directions: {
      incoming: 'Accueil en France',
      outgoing: 'À l’étranger',
      remote: 'À distance',
    } as Readonly<Record<Direction, string>>,
    directionNotStated: 'Sens non précisé',
    statuses: {
      planned: 'À venir',
      ongoing: 'En cours',
      completed: 'Réalisée',
      cancelled: 'Annulée',
    } as Readonly<Record<Status, string>>,
    statusNotStated: 'Statut non précisé',
  },
  app: {},
  header: {},
  heading: {},
  search: {},
  facets: {
    noTheme: 'Sans thème',
    noOrganisation: 'Sans organisme',
    noCountry: 'Sans pays',
  },
  timeline: {},
  map: {},
  table: {},
  aside: {},
  problems: {},
  link: {},
  states: {},
  share: {},
  about: {},
  action: {},
  country: {},
  whatsNew: {},
};

/** What a language must say: the shape of the French texts. */
export type Messages = typeof fr;
