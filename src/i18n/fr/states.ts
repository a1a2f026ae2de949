import type { RefusalCode } from '../../domain/refusal.ts';
import { FEW, number, plural } from './words.ts';

export const states = {
  noScript:
    'Les actions, les filtres et la chronologie ont besoin de JavaScript. La carte ci-dessous est le fond de carte.',
  loadingNote: 'Le fond de carte est prêt. Les actions arrivent.',
  failed: 'Les actions n’ont pas pu être chargées',
  unavailable: 'Le fichier des actions est inaccessible',
  unavailableHelp: (status: number | null): string => {
    if (status === null)
      return 'Votre connexion est peut-être interrompue. La carte reste consultable, sans les actions.';
    return status >= 500 || status === 429
      ? 'Le serveur qui l’héberge est en difficulté : réessayez dans quelques minutes. La carte reste consultable, sans les actions.'
      : 'Il n’est pas à l’adresse prévue, ou n’est pas public : prévenez l’établissement. La carte reste consultable, sans les actions.';
  },
  unavailableCode: (file: string, status: number | null) =>
    status === null ? `Code : ${file}, aucune réponse` : `Code : ${file}, réponse ${status}`,
  refused: 'Le fichier des actions est illisible',
  refusedHelp: 'Il faut corriger ce fichier, puis réessayer. La carte reste consultable, sans les actions.',
  refusedCode: (file: string, code: string) => `Code : ${file}, ${code}`,
  refusals: {
    html: 'À son adresse, le serveur répond par une page web : le fichier manque ou porte un autre nom.',
    'not-json': 'Ce n’est pas du JSON valide.',
    'not-utf8': 'Son texte n’est pas codé en UTF-8.',
    'too-large': 'Il est trop volumineux pour être lu dans une page.',
    'too-deep': 'Ses listes et ses objets sont imbriqués trop profondément pour être lus.',
    'not-a-dataset': 'C’est bien du JSON, mais pas un jeu de données de l’atlas.',
    'wrong-version': 'Il est écrit dans une version que cet atlas ne connaît pas.',
    'no-institution': 'Il ne nomme pas l’établissement et son point d’origine.',
    'no-actions': 'Il ne contient pas de liste d’actions.',
    'no-date': 'Il ne porte ni date de mise à jour, ni aucune action datée.',
  } as Readonly<Record<RefusalCode, string>>,
  unexpected: 'L’atlas s’est interrompu',
  unexpectedHelp: 'Une erreur imprévue est survenue pendant la lecture des actions.',
  empty: (count: number) =>
    plural(count, {
      zero: 'Le fichier ne contient aucune action',
      one: 'Aucune action ne répond à ce choix',
      other: `Aucune action ne réunit ces ${FEW[count] ?? number(count)} choix`,
    }),
  widen: 'Élargissez votre recherche :',
  remove: (what: string) => `Retirer « ${what} »`,
  removePeriod: 'Retirer la période',
  showUndated: 'Montrer les actions sans date',
};
