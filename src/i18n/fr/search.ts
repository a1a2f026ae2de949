export const search = {
  label: 'Rechercher un pays, un thème ou une action',
  placeholder: 'Pays, thème, action…',
  open: 'Rechercher',
  countries: 'Pays',
  regions: 'Régions',
  organisations: 'Organismes',
  themes: 'Thèmes',
  actions: 'Actions',
  results: 'Résultats',
  text: 'Texte libre',
  freeText: (text: string) => `Toutes les actions avec « ${text} »`,
  nothing: 'Aucun résultat pour ces mots. Vérifiez l’orthographe, ou cherchez dans tous les textes :',
};
