import type { Direction, Status } from '../../domain/action.ts';

export const heading = {
  since: (year: number) => `depuis ${year}`,
  less: 'Réduire',
  changeFilters: 'Modifier les filtres',
  datedOnly: 'hors actions sans date',
  directions: {
    incoming: 'en France',
    outgoing: 'à l’étranger',
    remote: 'à distance',
  } as Readonly<Record<Direction, string>>,
  statuses: {
    planned: () => 'à venir',
    ongoing: () => 'en cours',
    completed: (count: number) => (count > 1 ? 'réalisées' : 'réalisée'),
    cancelled: (count: number) => (count > 1 ? 'annulées' : 'annulée'),
  } as Readonly<Record<Status, (count: number) => string>>,
  notStated: {
    theme: 'sans thème',
    geography: 'sans pays partenaire',
    type: 'type non précisé',
    direction: 'de sens non précisé',
    status: 'de statut non précisé',
    organisation: 'sans organisme',
  },
  remove: {
    theme: (label: string) => `Retirer ${label}`,
    geography: (label: string) => `Retirer ${label}`,
    type: (label: string) => `Retirer ${label}`,
    direction: (label: string) => `Retirer ${label}`,
    status: (label: string) => `Retirer ${label}`,
    organisation: (label: string) => `Retirer l’organisme ${label}`,
    text: (label: string) => `Retirer le texte ${label}`,
    period: (label: string) => `Retirer la période ${label}`,
    undated: (label: string) => `Retirer ${label}`,
  },
};
