import { number, plural } from './words.ts';

export const common = {
  actions: (count: number) =>
    plural(count, {
      zero: 'Aucune action',
      one: `${count}\u00a0action`,
      other: `${number(count)}\u00a0actions`,
    }),
  countries: (count: number) =>
    plural(count, {
      zero: 'Aucun pays',
      one: `${count}\u00a0pays ou territoire`,
      other: `${number(count)}\u00a0pays et territoires`,
    }),
  quote: (text: string) => `« ${text} »`,
  close: 'Fermer',
  cancel: 'Annuler',
  clear: 'Effacer',
  clearAll: 'Tout effacer',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyRefused: 'Le navigateur n’a pas permis la copie. Copiez cette adresse\u00a0:',
  print: 'Imprimer',
  notStated: 'Non précisé',
  inOtherLanguage: 'en anglais',
  newTab: '(nouvel onglet)',
};
