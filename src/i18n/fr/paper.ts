/** Words of the printed page. */
export const paper = {
  /** "Données mises à jour le 21 novembre 2026", from "le 21 novembre 2026". */
  updated: (when: string) => `Données mises à jour ${when}`,
  leftOut: 'action écartée par les filtres',
  actions: 'Actions',
};
