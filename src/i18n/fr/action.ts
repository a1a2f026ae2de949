import type { Direction, Status } from '../../domain/action.ts';
import { number, plural } from './words.ts';

export const action = {
  directions: {
    incoming: 'en France',
    outgoing: 'à l’étranger',
    remote: 'à distance',
  } as Readonly<Record<Direction, string>>,
  statuses: {
    planned: 'à venir',
    ongoing: 'en cours',
    completed: 'réalisée',
    cancelled: 'annulée',
  } as Readonly<Record<Status, string>>,
  others: (count: number) => plural(count, { one: '1\u00a0autre', other: `${number(count)}\u00a0autres` }),
  label: 'Action',
  back: 'Retour',
  close: 'Fermer l’action',
  date: 'Date',
  type: 'Type',
  direction: 'Sens',
  status: 'Statut',
  place: 'Lieu',
  participants: 'Participants',
  partners: (count: number) => plural(count, { one: 'Pays partenaire', other: 'Pays partenaires' }),
  regions: (count: number) => plural(count, { one: 'Région', other: 'Régions' }),
  themes: (count: number) => plural(count, { one: 'Thème', other: 'Thèmes' }),
  organisations: (count: number) => plural(count, { one: 'Organisme', other: 'Organismes' }),
  filterBy: (label: string) => `Filtrer par ${label}`,
  unfilter: (label: string) => `Ne plus filtrer par ${label}`,
  sources: (count: number) => plural(count, { one: 'Source', other: 'Sources' }),
  untitledSource: 'Source',
  published: (date: string) => `publié\u00a0: ${date}`,
  related: 'Voir aussi',
  readSource: (publisher: string | null) => (publisher === null ? 'Lire la source' : `Lire la source (${publisher})`),
  unknown: 'Cette action n’est pas dans le fichier.',
};
