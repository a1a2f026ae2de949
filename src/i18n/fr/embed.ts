/** An atlas in somebody else's page. */
export const embed = {
  open: 'Ouvrir la carte',
  wheel: 'Ctrl et molette pour zoomer',
  touch: 'Deux doigts pour déplacer la carte',
};
