import type { Dataset } from './dataset.ts';

/** In how many actions of the whole dataset each theme stands; the fewer, the rarer. Themes without actions count 0. */
export function countThemes(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map(dataset.themes.map((theme) => [theme.id, 0]));
  for (const action of dataset.actions) {
    for (const theme of action.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}
