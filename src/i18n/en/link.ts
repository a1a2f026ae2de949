import type { Messages } from '../fr.ts';

export const link = {
  title: (view, atlas) => `${view} – ${atlas}`,
} satisfies Messages['link'];
