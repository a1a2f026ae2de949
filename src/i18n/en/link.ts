import type { Messages } from '../fr.ts';

export const link = {
  title: (view, atlas) => `${view} — ${atlas}`,
  description: (institution) =>
    `${institution}: an interactive map of its international cooperation actions, by country, by theme and over time.`,
  picture: (atlas) => `${atlas}: a world map where each square is one action, set on its partner country.`,
} satisfies Messages['link'];
