import type { Messages } from '../fr.ts';

export const embed = {
  open: 'Open the map',
  wheel: 'Ctrl and wheel to zoom',
  touch: 'Two fingers to move the map',
} satisfies Messages['embed'];
