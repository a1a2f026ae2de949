import type { CooperationAction } from '../domain/action.ts';
import type { Dataset, MarkId, Theme } from '../domain/dataset.ts';
import { countThemes } from '../domain/theme-rarity.ts';
import { markOrder } from './marks.ts';

/** Tells which mark the tile of an action takes, given the themes that the reader chose. */
export type TileMark = (action: CooperationAction, chosenThemes: readonly string[]) => MarkId;

/**
 * The one rule of tiles: the chosen theme if the action has it (the rarest of them if several), else the rarest of its
 * themes that has a mark of its own, else `other`. Ties go to the first in mark order. Rarity is counted here, once,
 * on the whole dataset.
 */
export function createTileMark(dataset: Dataset): TileMark {
  const counts = countThemes(dataset);
  const rank = (theme: Theme): number => counts.get(theme.id) ?? 0;
  const rarestFirst = dataset.themes.toSorted((a, b) => rank(a) - rank(b) || markOrder(a.mark) - markOrder(b.mark));
  const known = new WeakMap<CooperationAction, readonly Theme[]>();
  const themesOf = (action: CooperationAction): readonly Theme[] => {
    const themes = known.get(action) ?? rarestFirst.filter(({ id }) => action.themes.includes(id));
    known.set(action, themes);
    return themes;
  };

  return (action, chosenThemes) => {
    const own = themesOf(action);
    const chosen = own.find((theme) => chosenThemes.includes(theme.id));
    return (chosen ?? own.find((theme) => theme.mark !== 'other'))?.mark ?? 'other';
  };
}
