import type { Direction, Status } from '../../domain/action.ts';

export const values = {
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
};
