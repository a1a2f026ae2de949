import type { Messages } from '../fr.ts';

export const header = {
  views: 'Views',
  map: 'Map',
  table: 'Table',
  present: 'Present',
  about: 'About',
  share: 'Share',
  menu: 'Menu',
  language: 'Language',
  appearance: 'Appearance',
  appearanceAuto: 'Auto',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  home: (product) => `${product}, overview`,
} satisfies Messages['header'];
