export const header = {
  views: 'Vues',
  map: 'Carte',
  table: 'Tableau',
  about: 'À propos',
  share: 'Partager',
  menu: 'Menu',
  language: 'Langue',
  appearance: 'Apparence',
  appearanceAuto: 'Auto',
  appearanceLight: 'Clair',
  appearanceDark: 'Sombre',
  home: (product: string) => `${product}, vue d’ensemble`,
};
